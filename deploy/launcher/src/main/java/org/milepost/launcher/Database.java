package org.milepost.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * A PostgreSQL database and the two roles that use it.
 *
 * @param url its JDBC address, without roles or passwords
 * @param application the role that serves requests
 * @param owner the role that owns and migrates the tables; may be the same
 */
record Database(String url, Role application, Role owner) {
    private static final String SECONDS_TO_CONNECT = "10";

    /** A database role with its password. */
    record Role(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    Database {
        // The server's detail lines carry the values of a row: they must not reach a log.
        if (!url.contains(PGProperty.LOG_SERVER_ERROR_DETAIL.getName())) {
            url += (url.contains("?") ? "&" : "?") + PGProperty.LOG_SERVER_ERROR_DETAIL.getName() + "=false";
        }
    }

    /**
     * The database that the settings name; empty where they name none and the launcher runs its own.
     *
     * @throws CannotContinue if they don't name one fully
     */
    static Optional<Database> named(Settings settings) {
        String url = settings.given("db.url").orElse(null);
        if (url == null) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:") || Driver.parseURL(url, null) == null) {
            throw new CannotContinue(
                    "DB_URL has to be a PostgreSQL address such as jdbc:postgresql://db.example.org/milepost.");
        }
        Role application = new Role(
                settings.given("db.user")
                        .orElseThrow(() -> new CannotContinue(
                                "DB_URL names a database: DB_USER and DB_PASSWORD have to say who signs in to it.")),
                settings.value("db.password"));
        Role owner = settings.given("db.owner.user")
                .map(name -> new Role(name, settings.value("db.owner.password")))
                .orElse(application);
        return Optional.of(new Database(url, application, owner));
    }

    /**
     * Makes sure that both roles are let in.
     *
     * @throws CannotContinue if the database can't be reached or refuses one of them
     */
    void requireReachable() {
        for (Role role : List.of(owner, application)) {
            try (Connection connection = connect(role)) {
                connection.getMetaData();
            } catch (SQLException e) {
                throw new CannotContinue(refusal(e, role), e);
            }
        }
    }

    /**
     * Whether PostgreSQL keeps one center's records from another when the application asks: it does not for a role that owns the tables
     * or stands above such rules. To be asked once the tables are there.
     *
     * @throws CannotContinue if the database can't be asked
     */
    boolean keepsRecordsApart() {
        try (Connection connection = connectAsApplication();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select row_security_active('intake.inquiry')")) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            throw new CannotContinue(refusal(e, application), e);
        }
    }

    /**
     * A connection of the owner's.
     *
     * @throws CannotContinue if the database can't be reached or refuses the role
     */
    Connection connectAsOwner() {
        return connect(owner);
    }

    /**
     * A connection of the application's.
     *
     * @throws CannotContinue if the database can't be reached or refuses the role
     */
    Connection connectAsApplication() {
        return connect(application);
    }

    private Connection connect(Role role) {
        Properties properties = new Properties();
        properties.setProperty("user", role.name());
        properties.setProperty("password", role.password());
        properties.setProperty(PGProperty.CONNECT_TIMEOUT.getName(), SECONDS_TO_CONNECT);
        properties.setProperty(PGProperty.LOGIN_TIMEOUT.getName(), SECONDS_TO_CONNECT);
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw new CannotContinue(refusal(e, role), e);
        }
    }

    private String refusal(SQLException e, Role role) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return "The database at %s doesn't let %s in: check the user and the password.".formatted(place(), role);
        }
        if (state.equals("3D000")) {
            return "The database server at %s has no database of the name that DB_URL gives.".formatted(place());
        }
        return "The database at %s can't be reached: check DB_URL and that the server is up.".formatted(place());
    }

    private String place() {
        Properties parts = Driver.parseURL(url, null);
        return parts == null
                ? "the given address"
                : parts.getProperty(PGProperty.PG_HOST.getName())
                        + ":"
                        + parts.getProperty(PGProperty.PG_PORT.getName());
    }
}
