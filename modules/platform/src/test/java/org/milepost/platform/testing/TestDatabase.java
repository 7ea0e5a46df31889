package org.milepost.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;
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
import org.milepost.platform.Scope;
import org.milepost.platform.database.ScopedConnections;

/**
 * A throw-away database on a real PostgreSQL, with every migration on the class path, and Hibernate on top: what a store test stands
 * on. Hibernate works as a role that owns nothing, through row-level security, as a job unless the test entered another scope. Each test class has a database of its own; the server is one for all of a module's tests.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase DATABASE = TestDatabase.of(StoredCenter.class);
 *
 * DATABASE.run(entities -> new CenterStore(entities).add(center));
 * }</pre>
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final String APPLICATION = "milepost_test";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final List<Class<?>> entities;
    private final AtomicInteger statements = new AtomicInteger();
    private DataSource source;
    private DataSource application;
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
        return scoped(() -> sessions.fromTransaction(work::apply));
    }

    /** Runs {@code work} in a transaction of its own and commits, or rolls back if it throws. */
    public void run(Consumer<EntityManager> work) {
        scoped(() -> {
            sessions.inTransaction(work::accept);
            return true;
        });
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

    /** The database without Hibernate, as the role that serves, which owns nothing; nothing is committed unless asked for. */
    public DataSource asApplication() {
        return application;
    }

    /** In the scope of the test, or as a job where it entered none. */
    private static <T> T scoped(Supplier<T> work) {
        return Scope.within(Scope.current().orElse(new Scope.Job("test")), work);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        String name = "test_" + NUMBER.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        source = Server.POSTGRES.getDatabase("postgres", name);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (String right : List.of(
                    "usage on schemas",
                    "select, insert, update, delete on tables",
                    "usage, select on sequences",
                    "execute on functions")) {
                statement.execute("alter default privileges grant " + right + " to " + APPLICATION);
            }
        }
        Flyway.configure().dataSource(source).load().migrate();
        application = new InTransactions(Server.POSTGRES.getDatabase(APPLICATION, name));
        Configuration configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", application);
        configuration.setStatementInspector(sql -> {
            statements.incrementAndGet();
            return sql;
        });
        configuration.getProperties().put("hibernate.type.json_format_mapper", new NoJson());
        configuration.setProperty("hibernate.connection.provider_disables_autocommit", "true");
        // As in the application's persistence.xml.
        configuration.setProperty("hibernate.connection.provider_class", ScopedConnections.class.getName());
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

    /** Hands out connections within a transaction, as the container's pool does. */
    private record InTransactions(DataSource source) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException("One role serves.");
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return source.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            source.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            source.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return source.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            return source.getParentLogger();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return source.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return source.isWrapperFor(type);
        }
    }

    /** Started by the first test that needs it; stops with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("unix_socket_directories", "")
                        .start();
                try (var connection = postgres.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create role " + APPLICATION + " login");
                }
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
