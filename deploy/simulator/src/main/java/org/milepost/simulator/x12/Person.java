package org.milepost.simulator.x12;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber or a dependent, exactly as the 270 named them.
 *
 * @param traces the TRN segments of this level
 * @param name NM1*IL or NM1*03
 * @param birth DMG, where sent
 * @param relationship INS, where sent
 */
public record Person(
        List<Segment> traces,
        Segment name,
        @Nullable Segment birth,
        @Nullable Segment relationship) {

    /** Keeps the traces in their order. */
    public Person {
        traces = List.copyOf(traces);
    }

    /** Last name (NM103), empty where not sent. */
    public String lastName() {
        return name.element(3);
    }

    /** First name (NM104), empty where not sent. */
    public String firstName() {
        return name.element(4);
    }

    /** Member id (NM109), empty where not sent. */
    public String memberId() {
        return name.element(9);
    }

    /** Birth date (DMG02). */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birth).flatMap(dmg -> Days.parse(dmg.element(2)));
    }
}
