package org.milepost.insurance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.platform.Private;
import org.milepost.staff.CenterId;

/**
 * Questions about another adult, prepared by whoever helps them. Nobody is asked and no office is told: what was typed waits, sealed,
 * for that person to agree with a signature of their own, and goes when they have or the time is over. Who prepared it is told nothing.
 */
public interface PreparedQuestions {
    /** How long it waits. */
    Duration LIFETIME = Duration.ofDays(14);

    /** How often its link may be tried, with the right birth date or a wrong one. */
    int TRIES = 10;

    /**
     * Keeps {@code question}.
     *
     * @param center whose office is to ask; empty where the ZIP code will decide
     * @return what the link carries: 128 random bits, of which only the hash is kept
     */
    Private prepare(Optional<CenterId> center, PreparedQuestion question);

    /**
     * What was prepared, for whoever has the link and knows the birth date; empty where the birth date is another.
     *
     * @throws PreparedOver if the link is unknown, too old, used or tried too often
     */
    Optional<Waiting> open(Private token, Optional<LocalDate> birthDate);

    /** The person has asked: what was prepared for them goes. */
    void spend(Private token);

    /** A question that waits for its person. */
    record Waiting(Optional<CenterId> center, PreparedQuestion question) {}
}
