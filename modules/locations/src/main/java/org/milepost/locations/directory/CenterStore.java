package org.milepost.locations.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.milepost.staff.CenterId;

/** Keeps centers in PostgreSQL. */
@Dependent
class CenterStore {

    private final EntityManager entities;

    @Inject
    CenterStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(ListedCenter center) {
        entities.persist(center);
    }

    Optional<ListedCenter> find(CenterId id) {
        return Optional.ofNullable(entities.find(ListedCenter.class, id));
    }

    boolean has(CenterId id) {
        return entities.createQuery("select count(c) from locations_Center c where c.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** Every center, whole, by name: one statement for each list they have, whatever their number. Together the lists would multiply rows. */
    List<ListedCenter> all() {
        entities.createQuery("""
                select c from locations_Center c left join fetch c.hours
                """, ListedCenter.class).getResultList();
        entities.createQuery("""
                select c from locations_Center c left join fetch c.programs
                """, ListedCenter.class).getResultList();
        entities.createQuery("""
                select c from locations_Center c left join fetch c.credentials
                """, ListedCenter.class).getResultList();
        return entities.createQuery("""
                select c from locations_Center c left join fetch c.services order by c.name, c.id
                """, ListedCenter.class).getResultList();
    }
}
