package org.milepost.intake;

import java.util.OptionalDouble;
import org.milepost.staff.CenterId;

/**
 * Why an inquiry reached an office.
 *
 * @param center whose office
 * @param reason what decided
 * @param miles how far the center is from the ZIP code, where that decided
 * @param version the version of the published rule
 */
public record Routing(CenterId center, Reason reason, OptionalDouble miles, int version) {
    /** What decided. */
    public enum Reason {
        /** The person wrote from the center's own page, or chose it. */
        CHOSEN,
        /** It is the nearest to their ZIP code, as the crow flies. */
        NEAREST
    }
}
