package org.milepost.intake;

import java.time.Instant;
import java.util.Optional;
import org.milepost.platform.Language;

/**
 * What may be said of an inquiry without opening what the person wrote.
 *
 * @param number its number
 * @param subject what it asks for
 * @param routing which office it reached and why
 * @param state how far it is
 * @param inDanger whether the person ticked that somebody is in danger
 * @param language the language to answer in
 * @param receivedAt when it came
 * @param admitted whether the person came to us
 * @param forgottenAt when what the person wrote was erased; empty while it is kept
 */
public record InquirySummary(
        InquiryNumber number,
        Subject subject,
        Routing routing,
        State state,
        boolean inDanger,
        Language language,
        Instant receivedAt,
        boolean admitted,
        Optional<Instant> forgottenAt) {
    /** How far an inquiry is. */
    public enum State {
        /** Nobody has taken it on. */
        NEW,
        /** Somebody is on it. */
        TAKEN,
        /** Done. */
        CLOSED
    }
}
