package org.milepost.insurance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.platform.Private;

/** Lets a person come back to their coverage from another browser, by a link together with a code and their birth date. */
public interface SummaryLinks {
    /** How long a link opens. */
    Duration LIFETIME = Duration.ofDays(30);

    /** How often in a row it may be tried in vain; afterwards it opens nothing more. */
    int TRIES = 5;

    /** A fresh link to the coverage of {@code id}, in place of the one before. Who asks must have shown that it is theirs. */
    SummaryLink make(VerificationId id);

    /**
     * What {@code token} leads to, where code and birth date are right; empty where one of them is not.
     *
     * @throws LinkOver if the link is unknown, too old, replaced or tried too often
     */
    Optional<VerificationId> open(Private token, Private code, Optional<LocalDate> birthDate);
}
