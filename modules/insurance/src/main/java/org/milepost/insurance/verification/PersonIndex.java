package org.milepost.insurance.verification;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.milepost.insurance.PlanMember;
import org.milepost.intake.PersonSought;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;

/** The blind index of a person: a keyed hash of name and birth date, the same whatever case and accents the name was typed in. */
record PersonIndex(Sealing sealing) {
    /** How names are written alike; a change here has every verification indexed anew. */
    static final int VERSION = 1;

    byte[] of(PlanMember member) {
        return of(member.firstName(), member.lastName(), member.birthDate());
    }

    byte[] of(PersonSought person) {
        return of(person.firstName(), person.lastName(), person.birthDate());
    }

    private byte[] of(Private firstName, Private lastName, LocalDate birthDate) {
        return sealing.fingerprint(
                "insurance.person", letters(lastName.reveal()) + " " + letters(firstName.reveal()) + " " + birthDate);
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
