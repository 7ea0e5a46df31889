package org.milepost.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** The only place that asks the container for its resources; everybody else has them injected into constructors. */
@ApplicationScoped
class OneDatabase {
    @PersistenceContext(unitName = "milepost")
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/milepost")
    private DataSource source;

    @Produces
    EntityManager entities() {
        return entities;
    }

    @Produces
    DataSource source() {
        return source;
    }
}
