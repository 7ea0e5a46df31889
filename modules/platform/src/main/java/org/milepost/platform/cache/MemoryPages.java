package org.milepost.platform.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.milepost.platform.Keeping;
import org.milepost.platform.PageCache;
import org.milepost.platform.PageTag;

/**
 * Pages in this node's memory. A drop goes through the database's NOTIFY even on this node: so it happens after the commit, and the
 * same way everywhere.
 */
@ApplicationScoped
class MemoryPages implements PageCache, KeptPages, DroppedTags.Listener {
    private final Cache<String, Kept> pages;
    private final AtomicLong drops = new AtomicLong();
    private final EntityManager database;
    private final Clock clock;

    @Inject
    MemoryPages(EntityManager database, Clock clock, @ConfigProperty(name = "platform.pages.kept") int most) {
        this.database = database;
        this.clock = clock;
        this.pages = Caffeine.newBuilder().maximumSize(most).build();
    }

    @Override
    @Transactional
    public void drop(PageTag... tags) {
        for (PageTag tag : tags) {
            database.createNativeQuery("select pg_notify(:channel, :tag)")
                    .setParameter("channel", DroppedTags.CHANNEL)
                    .setParameter("tag", tag.value())
                    .getSingleResult();
        }
    }

    @Override
    public Optional<KeptPage> find(String path) {
        Kept kept = pages.getIfPresent(path);
        if (kept == null || kept.isOver(clock)) {
            return Optional.empty();
        }
        return Optional.of(kept.page());
    }

    @Override
    public long mark() {
        return drops.get();
    }

    @Override
    public void keep(String path, KeptPage page, Keeping keeping, long mark) {
        pages.put(path, new Kept(page, keeping.madeOf(), keeping.until().orElse(null)));
        // Looked at after the put: a drop between the two has either seen the page or is seen here.
        if (drops.get() != mark) {
            pages.invalidate(path);
        }
    }

    @Override
    public void dropped(PageTag tag) {
        drops.incrementAndGet();
        pages.asMap().values().removeIf(kept -> kept.madeOf().contains(tag));
    }

    @Override
    public void anythingMayHaveDropped() {
        drops.incrementAndGet();
        pages.invalidateAll();
    }

    private record Kept(
            KeptPage page, Set<PageTag> madeOf, @Nullable Instant until) {
        boolean isOver(Clock clock) {
            return until != null && !clock.instant().isBefore(until);
        }
    }
}
