package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.milepost.insurance.VerificationId;

/**
 * The verifications of which this node awaits answers, or has some that it has yet to keep. None of their questions is asked again
 * meanwhile: by the clock alone an answer that came in time would be taken for none while much else is to be kept before it.
 */
@ApplicationScoped
class InHand {
    private final Map<VerificationId, Integer> answers = new ConcurrentHashMap<>();

    /** One more answer is awaited. */
    void add(VerificationId id) {
        answers.merge(id, 1, Integer::sum);
    }

    /** One answer is kept, or will never be. Returns whether it was the last. */
    boolean remove(VerificationId id) {
        return answers.computeIfPresent(id, (same, count) -> count == 1 ? null : count - 1) == null;
    }

    boolean has(VerificationId id) {
        return answers.containsKey(id);
    }
}
