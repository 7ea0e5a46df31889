package org.milepost.platform.cache;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.Opened;
import org.milepost.platform.PageTag;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for dropped tags on a connection of its own, since a pooled one would be handed on. While the database is away the pages
 * stand as they are; whatever was dropped meanwhile is unknown, so on each new connection all of them fall.
 */
@ApplicationScoped
class DroppedTags {
    /** The channel of NOTIFY. */
    static final String CHANNEL = "milepost_dropped_tags";

    private static final Logger LOG = LoggerFactory.getLogger(DroppedTags.class);
    private static final int WAIT_MS = 5000;
    private static final long RETRY_MS = 1000;

    /** Hears of drops. */
    interface Listener {
        /** {@code tag} was dropped. */
        void dropped(PageTag tag);

        /** Drops may have been missed. */
        void anythingMayHaveDropped();
    }

    @Resource
    private ManagedThreadFactory threads;

    private final Listener listener;
    private final String url;
    private final String user;
    private final String password;
    private volatile boolean stopping;

    @Inject
    DroppedTags(
            Listener listener,
            @ConfigProperty(name = "db.url") String url,
            @ConfigProperty(name = "db.user") String user,
            @ConfigProperty(name = "db.password") String password) {
        this.listener = listener;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    void start(@Observes Opened opened) {
        threads.newThread(this::listen).start();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void listen() {
        while (!stopping) {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                listener.anythingMayHaveDropped();
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException lost) {
                LOG.warn(
                        "The connection that hears of changed pages was lost; trying again. SQLSTATE {}",
                        lost.getSQLState());
                pause();
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (!stopping) {
            for (PGNotification notification : connection.getNotifications(WAIT_MS)) {
                listener.dropped(new PageTag(notification.getParameter()));
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
