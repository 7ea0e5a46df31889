package org.milepost.locations;

import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/** What a center offers beside its levels of care; pages name a service only where the center lists it. */
public enum Service {
    INDIVIDUAL_THERAPY,
    GROUP_THERAPY,
    FAMILY_PROGRAM,
    TRAUMA_THERAPY,
    /** Care for a mental illness together with the addiction. */
    CO_OCCURRING_CARE,
    /** Practices such as yoga and mindfulness beside evidence-based treatment. */
    HOLISTIC_THERAPY,
    PEER_SUPPORT,
    TELEHEALTH,
    VETERANS_PROGRAM,
    PREGNANCY_CARE,
    /** Care in Spanish by people who speak it, not by an interpreter. */
    CARE_IN_SPANISH;

    /** Its name as people read it: "Family program". */
    public String in(Language language) {
        return Texts.of(Service.class, language).say("service." + name());
    }
}
