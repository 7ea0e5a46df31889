package org.milepost.insurance.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.milepost.insurance.benefits.Rejection;
import org.milepost.staff.CenterId;

/**
 * Why a payer refused an exchange, in a row that names nobody.
 *
 * @param center whose office has the exchange
 * @param code AAA03; {@link #UNKNOWN} where it is in no table of ours, for then it may be anything
 * @param loop where it stood, such as {@code 2100C}
 */
@Embeddable
record RefusedFor(
        @Column(nullable = false) String center,
        @Column(nullable = false) String code,
        @Column(nullable = false) String loop)
        implements Serializable {
    static final String UNKNOWN = "?";

    static RefusedFor of(Rejection rejection, CenterId center) {
        return new RefusedFor(
                center.value(), rejection.reason().known() ? rejection.reason().code() : UNKNOWN, rejection.loop());
    }
}
