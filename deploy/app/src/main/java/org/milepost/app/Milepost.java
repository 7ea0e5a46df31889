package org.milepost.app;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/**
 * The application: where it stands, its one database, its roles. The data source is defined here and not at the server, so that the
 * WAR runs on any Payara that is told DB_URL, DB_USER and DB_PASSWORD.
 */
@ApplicationPath("/")
@OpenAPIDefinition(info = @Info(title = "Milepost", version = "0.1.0"))
@DataSourceDefinition(
        name = "java:app/jdbc/milepost",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=db.url}",
        user = "${MPCONFIG=db.user}",
        password = "${MPCONFIG=db.password}",
        minPoolSize = 4,
        maxPoolSize = 48,
        properties = {
            // After a database restart the next call finds a fresh connection.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true",
            // Under load a connection comes back within the second: to ask it each time anew costs round trips.
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            // The server's details quote rows, and rows hold what people wrote.
            "logServerErrorDetail=false"
        })
public class Milepost extends Application {
    /** Redirects stay relative: behind a proxy that ends TLS the server does not know the address that people see. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
