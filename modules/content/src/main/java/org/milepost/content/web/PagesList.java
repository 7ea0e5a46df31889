package org.milepost.content.web;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/** The pages that somebody may edit, by center. */
public record PagesList(Texts t, List<Group> centers) {

    /** A center's pages. */
    public record Group(String center, List<Row> rows) {}

    /**
     * One page in one language.
     *
     * @param published the number of the version that the public reads
     * @param changed who published last, and when, in words; empty where nobody did
     */
    public record Row(
            String title,
            Language language,
            String address,
            boolean draft,
            Optional<Integer> published,
            Optional<String> changed) {}
}
