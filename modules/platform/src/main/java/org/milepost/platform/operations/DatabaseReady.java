package org.milepost.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: deployed, and the database answers within two seconds. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {
    private static final int SECONDS = 2;

    private final DataSource database;

    @Inject
    DatabaseReady(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(SECONDS))
                    .build();
        } catch (SQLException away) {
            return HealthCheckResponse.down("database");
        }
    }
}
