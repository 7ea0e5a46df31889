package org.milepost.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A throw-away database on a real PostgreSQL, with every migration on the class path, and Hibernate on top: what a store test stands
 * on. Each test class has a database of its own; the server is one for all of a module's tests.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase DATABASE = TestDatabase.of(StoredCenter.class);
 *
 * DATABASE.run(entities -> new CenterStore(entities).add(center));
 * }</pre>
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final List<Class<?>> entities;
    private final AtomicInteger statements = new AtomicInteger();
    private DataSource source;
    private SessionFactory sessions;

    private TestDatabase(List<Class<?>> entities) {
        this.entities = entities;
    }

    /** A database for stores of {@code entities}; name every entity class that takes part. */
    public static TestDatabase of(Class<?>... entities) {
        return new TestDatabase(List.of(entities));
    }

    /** Calls {@code work} in a transaction of its own and commits, or rolls back if it throws. */
    public <T> T call(Function<EntityManager, T> work) {
        return sessions.fromTransaction(work::apply);
    }

    /** Runs {@code work} in a transaction of its own and commits, or rolls back if it throws. */
    public void run(Consumer<EntityManager> work) {
        sessions.inTransaction(work::accept);
    }

    /** How many statements Hibernate sends while {@code work} runs in a transaction of its own. */
    public int statements(Consumer<EntityManager> work) {
        int before = statements.get();
        run(work);
        return statements.get() - before;
    }

    /** The database without Hibernate, as its owner. */
    public DataSource source() {
        return source;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        String name = "test_" + NUMBER.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        source = Server.POSTGRES.getDatabase("postgres", name);
        Flyway.configure().dataSource(source).load().migrate();
        Configuration configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.setStatementInspector(sql -> {
            statements.incrementAndGet();
            return sql;
        });
        configuration.getProperties().put("hibernate.type.json_format_mapper", new NoJson());
        // As in the application's persistence.xml.
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setProperty("hibernate.type.java_time_use_direct_jdbc", "true");
        // Every mapping is compared with the migrations' tables.
        configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
        entities.forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (sessions != null) {
            sessions.close();
        }
    }

    /** Keeps Hibernate from taking the JSON-B of the Jakarta API, which has no implementation outside of the server. */
    private static final class NoJson implements FormatMapper {
        @Override
        public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException("No entity keeps JSON.");
        }

        @Override
        public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException("No entity keeps JSON.");
        }
    }

    /** Started by the first test that needs it; stops with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("unix_socket_directories", "")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
