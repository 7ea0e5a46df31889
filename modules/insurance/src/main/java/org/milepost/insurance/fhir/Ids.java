package org.milepost.insurance.fhir;

import java.util.Optional;
import org.milepost.insurance.VerificationId;

/** Ids of resources: a request and its response are one verification, and have its id. */
final class Ids {
    private Ids() {}

    /** The verification that {@code id} names; empty where it is no id of ours. */
    static Optional<VerificationId> of(String id) {
        try {
            return Optional.of(VerificationId.of(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The same of a reference, such as {@code CoverageEligibilityRequest/…}. */
    static Optional<VerificationId> ofReference(String reference) {
        return of(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
