package org.milepost.content.articles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.milepost.content.PageName;
import org.milepost.platform.Language;

/** Keeps articles in PostgreSQL. */
@Dependent
class ArticleStore {

    private final EntityManager entities;

    @Inject
    ArticleStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(ArticleVersion version) {
        entities.persist(version);
    }

    Optional<ArticleVersion> newest(PageName name, Language language) {
        return entities.createQuery("""
                        select a from content_ArticleVersion a
                        where a.id.name = :name and a.id.language = :language
                        order by a.id.version desc
                        """, ArticleVersion.class)
                .setParameter("name", name.value())
                .setParameter("language", language.tag())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<ArticleVersion> newest(Language language) {
        return entities.createQuery("""
                        select a from content_ArticleVersion a
                        where a.id.language = :language
                            and a.id.version = (
                                select max(b.id.version) from content_ArticleVersion b
                                where b.id.name = a.id.name and b.id.language = a.id.language)
                        """, ArticleVersion.class)
                .setParameter("language", language.tag())
                .getResultList();
    }

    List<String> languages(PageName name) {
        return entities.createQuery("""
                        select distinct a.id.language from content_ArticleVersion a where a.id.name = :name
                        """, String.class)
                .setParameter("name", name.value())
                .getResultList();
    }

    Optional<ReviewRecord> review(ArticleVersion version) {
        return Optional.ofNullable(entities.find(ReviewRecord.class, version.id()));
    }
}
