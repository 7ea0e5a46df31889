package org.milepost.insurance.verification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.VerificationId;

/** The steps of asking by files, each in a transaction of its own, so that none is open while a file is written. */
public interface Filing {
    /** Questions that are to be written, the eldest first. */
    List<Unfiled> unfiled(int most);

    /**
     * Leave for a question that is written to be let go: the consent is read again and the disclosure written down.
     *
     * @return whether it may be let go; it may not where it is forgotten or over
     * @throws org.milepost.intake.ConsentNotInForce when it was taken back or has run out
     */
    boolean letGo(UUID exchange);

    /** Nothing may be asked any more: the question is over. */
    void consentEnded(UUID exchange);

    /** Whether leave was given. */
    boolean isLetGo(UUID exchange);

    /** Whether an answer to it would still be kept. */
    boolean isOut(UUID exchange);

    /** Whether its file may still be taken: not where a person has gone on, or the consent was found to have ended. */
    boolean isWanted(UUID exchange);

    /** The question of {@code connection} with this trace (TRN02). */
    Optional<Asked> byTrace(ConnectionId connection, String trace);

    /** The question of {@code connection} in the interchange with this number (ISA13, GS06). */
    Optional<Asked> byControlNumber(ConnectionId connection, String number);

    /** A question to be written; its text goes to no log. */
    record Unfiled(UUID exchange, ConnectionId connection, String text) {
        @Override
        public String toString() {
            return "Unfiled[" + exchange + "]";
        }
    }

    /** A question that was let go, and whose it is. */
    record Asked(UUID exchange, VerificationId verification) {}
}
