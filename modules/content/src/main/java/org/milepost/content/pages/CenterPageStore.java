package org.milepost.content.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.content.PageKey;
import org.milepost.staff.CenterId;

/** Keeps centers' pages in PostgreSQL. */
@Dependent
class CenterPageStore {

    private final EntityManager entities;

    @Inject
    CenterPageStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The page, begun if nobody has; nobody else changes it until the transaction ends. Native, for ON CONFLICT: of two editors who
     * begin it at once, the second waits here and then sees what the first wrote.
     */
    CenterPage toChange(PageKey key, UUID by, Instant at) {
        entities.createNativeQuery("""
                        insert into content.center_page (center, name, language, edition, changed_by, changed_at)
                        values (:center, :name, :language, 0, :by, :at)
                        on conflict do nothing
                        """)
                .setParameter("center", key.center().value())
                .setParameter("name", key.name().value())
                .setParameter("language", key.language().tag())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        return entities.find(CenterPage.class, CenterPage.Id.of(key), LockModeType.PESSIMISTIC_WRITE);
    }

    void add(PageVersion version) {
        entities.persist(version);
    }

    Optional<CenterPage> find(PageKey key) {
        return Optional.ofNullable(entities.find(CenterPage.class, CenterPage.Id.of(key)));
    }

    /** What the public reads, in one statement. */
    Optional<String> publishedWords(PageKey key) {
        CenterPage.Id id = CenterPage.Id.of(key);
        return entities.createQuery("""
                        select v.words from content_CenterPage p, content_PageVersion v
                        where p.id = :id and v.id.center = p.id.center and v.id.name = p.id.name
                            and v.id.language = p.id.language and v.id.version = p.published
                        """, String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** All that were published, the newest first. */
    List<PageVersion> versions(CenterPage.Id page) {
        return entities.createQuery("""
                        select v from content_PageVersion v
                        where v.id.center = :center and v.id.name = :name and v.id.language = :language
                        order by v.id.version desc
                        """, PageVersion.class)
                .setParameter("center", page.center())
                .setParameter("name", page.name())
                .setParameter("language", page.language())
                .getResultList();
    }

    List<CenterPage> begun(Collection<CenterId> centers) {
        return entities.createQuery("""
                        select p from content_CenterPage p where p.id.center in :centers
                        """, CenterPage.class)
                .setParameter("centers", centers.stream().map(CenterId::value).toList())
                .getResultList();
    }

    /** The versions of all pages of these centers, the newest first. */
    List<PageVersion> versions(Collection<CenterId> centers) {
        return entities.createQuery("""
                        select v from content_PageVersion v where v.id.center in :centers order by v.id.version desc
                        """, PageVersion.class)
                .setParameter("centers", centers.stream().map(CenterId::value).toList())
                .getResultList();
    }
}
