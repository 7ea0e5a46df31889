package org.milepost.insurance.x12;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person as a payer looks for them. A suffix at the end of the last name is taken apart from it, as payers expect (CAQH CORE 258).
 *
 * @param lastName as on the card
 * @param firstName as on the card
 * @param suffix such as {@code JR}; empty for most
 * @param birthDate date of birth
 * @param sex {@code F}, {@code M} or {@code U}; left out where it is absent
 */
public record Person(
        String lastName,
        String firstName,
        String suffix,
        LocalDate birthDate,
        @Nullable String sex) {
    private static final Pattern SUFFIXED =
            Pattern.compile("(.+?)[\\s,]+(JR|SR|II|III|IV)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEX = Pattern.compile("[FMU]");

    public Person {
        Matcher suffixed = SUFFIXED.matcher(lastName.strip());
        if (suffixed.matches()) {
            lastName = suffixed.group(1);
            suffix = suffix.isBlank() ? suffixed.group(2).toUpperCase(Locale.ROOT) : suffix;
        }
        if (lastName.isBlank() || firstName.isBlank()) {
            throw new IllegalArgumentException(
                    "A payer looks for people by their last and first name: both are needed.");
        }
        if (sex != null && !SEX.matcher(sex).matches()) {
            throw new IllegalArgumentException("X12 knows F, M and U.");
        }
    }
}
