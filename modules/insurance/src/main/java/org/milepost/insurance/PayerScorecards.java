package org.milepost.insurance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How payers answer the viewer's centers: counts and times, of nobody in particular. */
public interface PayerScorecards {
    /** How far they look back: as long as answers are kept unless somebody decides otherwise. */
    Duration SPAN = Duration.ofDays(90);

    /**
     * A card for each payer that was asked in the {@link #SPAN}, the one asked most often first.
     *
     * @throws org.milepost.staff.NotPermitted unless the viewer reads the coverage of some center
     */
    List<Scorecard> all();

    /**
     * One payer's.
     *
     * @param payer by name
     * @param asked how many questions were sent, repeated ones included
     * @param answered to how many something came back
     * @param median seconds within which half of the answers came; empty where none did
     * @param slow seconds within which 95 of 100 answers came; empty where none did
     * @param rejections how many refusals came with which code (AAA03)
     * @param last when the last answer came
     */
    record Scorecard(
            String payer,
            long asked,
            long answered,
            Optional<Double> median,
            Optional<Double> slow,
            Map<String, Long> rejections,
            Optional<Instant> last) {
        public Scorecard {
            rejections = Map.copyOf(rejections);
        }
    }
}
