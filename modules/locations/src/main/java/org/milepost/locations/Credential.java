package org.milepost.locations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A license or certificate that a center shows to the public.
 *
 * @param expires the last day on which it holds
 */
@Embeddable
public record Credential(@Enumerated(EnumType.STRING) Kind kind, String issuer, String number, LocalDate expires) {

    /** What a credential attests. */
    public enum Kind {
        STATE_LICENSE,
        /** LegitScript's certification of addiction treatment, which search engines ask of advertisers. */
        LEGITSCRIPT,
        /** Accreditation by the Joint Commission or CARF. */
        ACCREDITATION
    }

    /** @throws IllegalArgumentException if issuer or number are blank */
    public Credential {
        if (issuer.isBlank() || number.isBlank()) {
            throw new IllegalArgumentException("A credential names its issuer and its number.");
        }
    }

    /** Whether it holds on that day at the center. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires);
    }
}
