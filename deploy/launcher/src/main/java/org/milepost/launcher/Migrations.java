package org.milepost.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the form that this version of the application needs. */
final class Migrations {
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    private Migrations() {}

    /**
     * Runs the migrations in {@code folder} that {@code database} lacks, as its owner; what they make is open to the application's role,
     * unless a migration says otherwise.
     *
     * @return how many ran
     * @throws CannotContinue if the database can't be reached, or one fails, which leaves no trace
     */
    static int run(Path folder, Database database) {
        database.requireReachable();
        openToApplication(database);
        try {
            return Flyway.configure()
                    .dataSource(
                            database.url(),
                            database.owner().name(),
                            database.owner().password())
                    .locations("filesystem:" + folder)
                    .validateMigrationNaming(true)
                    // Each module counts in a hundred of its own: platform's newest comes before all of intake's.
                    .outOfOrder(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            LOG.log(Level.SEVERE, "A migration failed", e);
            throw new CannotContinue(
                    "The database couldn't be migrated and stays as it was; the log line above says why.", e);
        }
    }

    private static void openToApplication(Database database) {
        if (database.owner().equals(database.application())) {
            return;
        }
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            String application =
                    statement.enquoteIdentifier(database.application().name(), true);
            for (String grant : List.of(
                    "usage on schemas",
                    "select, insert, update, delete on tables",
                    "usage, select on sequences",
                    "execute on functions")) {
                statement.execute("alter default privileges grant " + grant + " to " + application);
            }
        } catch (SQLException e) {
            throw new CannotContinue(
                    "The role " + database.owner() + " can't open its tables to " + database.application() + ".", e);
        }
    }
}
