package org.milepost.locations.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.ZipCode;
import org.milepost.platform.Submission;

/**
 * What somebody asks the finder.
 *
 * @param near a ZIP code as typed; blank for none
 * @param care the level of care that is needed; empty for any
 */
record FinderSearch(String near, Optional<LevelOfCare> care) {

    /** The search that an address holds; a level of care that does not exist is no search for one. */
    static FinderSearch of(String near, String care) {
        Optional<LevelOfCare> level = Stream.of(LevelOfCare.values())
                .filter(each -> each.name().equals(care))
                .findFirst();
        return new FinderSearch(near.strip(), level);
    }

    boolean isBlank() {
        return near.isBlank() && care.isEmpty();
    }

    Optional<ZipCode> zip() {
        return ZipCode.typed(near);
    }

    Set<LevelOfCare> needs() {
        return Set.copyOf(care.stream().toList());
    }

    /**
     * The form as it was left.
     *
     * @param problem the key of what is wrong with the ZIP code
     */
    Submission form(Optional<String> problem) {
        return new Submission(
                Map.of("near", near, "care", care.map(LevelOfCare::name).orElse("")),
                problem.map(key -> Map.of("near", key)).orElse(Map.of()));
    }

    /** The address of its answer, without the language. */
    String path() {
        if (isBlank()) {
            return "/centers";
        }
        return "/centers?near=" + URLEncoder.encode(near, UTF_8)
                + care.map(level -> "&care=" + level).orElse("");
    }
}
