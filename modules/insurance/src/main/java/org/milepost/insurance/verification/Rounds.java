package org.milepost.insurance.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.connections.Way;

/** The steps of asking, each in a transaction of its own, so that none is open while a payer thinks. */
public interface Rounds {
    /** Writes down whose record is read, and what for. */
    void begin(VerificationId id);

    /** What is to be done now; decides the verification's state where nothing is. */
    Step next(VerificationId id);

    /**
     * Leave for one question: the consent is read again, the disclosure and the question are written down. The question may leave once
     * this has returned.
     *
     * @return empty where somebody else has released it by now
     * @throws org.milepost.intake.ConsentNotInForce when it was taken back or has run out, or all of it is forgotten
     */
    Optional<Question> release(VerificationId id, PayerId payer, String serviceType);

    /** Keeps what came back, unless all of it is forgotten by now. */
    void answered(UUID exchange, String text);

    /** Notes that nothing usable came back. */
    void failed(UUID exchange);

    /** Nothing may be asked any more. */
    void consentEnded(VerificationId id);

    /** What is to be done. */
    sealed interface Step {
        /** Ask this payer these service types, side by side, online or as files. */
        record Ask(PayerId payer, boolean byFile, List<String> serviceTypes) implements Step {
            public Ask {
                serviceTypes = List.copyOf(serviceTypes);
            }
        }

        /** Come back at this time. */
        record Wait(Instant until) implements Step {}

        /** Nothing more. */
        record Over() implements Step {}
    }

    /**
     * A question that may leave.
     *
     * @param exchange the row it stands in
     * @param way by which it goes
     * @param text the interchange; it never goes to a log
     */
    record Question(UUID exchange, Way way, String text) {
        @Override
        public String toString() {
            return "Question[" + exchange + "]";
        }
    }
}
