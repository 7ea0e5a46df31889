package org.milepost.insurance.verification;

import java.text.Normalizer;
import java.util.Locale;
import org.milepost.insurance.PlanMember;
import org.milepost.platform.Sealing;

/** The blind index of a person: a keyed hash of name and birth date, the same whatever case and accents the name was typed in. */
record PersonIndex(Sealing sealing) {
    /** How names are written alike; a change here has every verification indexed anew. */
    static final int VERSION = 1;

    byte[] of(PlanMember member) {
        return sealing.fingerprint(
                "insurance.person",
                letters(member.lastName().reveal()) + " "
                        + letters(member.firstName().reveal()) + " " + member.birthDate());
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
