package org.milepost.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a center says on a page, as its editors see it.
 *
 * @param edition grows with each change; an editor hands it back, so that nobody overwrites what they have not seen
 * @param draft Markdown that only editors see; empty where nothing waits to be published
 * @param published the version that the public reads; empty where none was ever published
 * @param versions all that were published, the newest first
 */
public record CenterWords(
        PageKey page, int edition, Optional<Draft> draft, Optional<Version> published, List<Version> versions) {

    public CenterWords {
        versions = List.copyOf(versions);
    }

    /** Nothing was ever written. */
    public static CenterWords blank(PageKey page) {
        return new CenterWords(page, 0, Optional.empty(), Optional.empty(), List.of());
    }

    /** What an editor goes on from: the draft, else what is published, else nothing. */
    public String current() {
        return draft.map(Draft::words).or(() -> published.map(Version::words)).orElse("");
    }

    /** What waits to be published. */
    public record Draft(String words, UUID by, Instant at) {}

    /**
     * What was published once.
     *
     * @param restored the number of the former version that it brought back, if it did
     */
    public record Version(int number, String words, Optional<Integer> restored, UUID by, Instant at) {}
}
