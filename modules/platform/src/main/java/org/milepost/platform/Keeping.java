package org.milepost.platform;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Leave to keep a rendered page in memory and to show it to anybody.
 *
 * @param madeOf the page falls when one of these is dropped
 * @param until the page falls at this time, such as the next closing; empty where time does not change it
 */
public record Keeping(Set<PageTag> madeOf, Optional<Instant> until) {
    public Keeping {
        madeOf = Set.copyOf(madeOf);
    }

    /** A page made of {@code tags} that time does not change. */
    public static Keeping of(PageTag... tags) {
        return new Keeping(Set.of(tags), Optional.empty());
    }

    /** This, and also made of {@code tags} and holding no longer than {@code limit}. */
    public Keeping and(Collection<PageTag> tags, Optional<Instant> limit) {
        Set<PageTag> all = new LinkedHashSet<>(madeOf);
        all.addAll(tags);
        Optional<Instant> earlier = until.isEmpty()
                ? limit
                : limit.filter(l -> l.isBefore(until.get())).or(() -> until);
        return new Keeping(all, earlier);
    }
}
