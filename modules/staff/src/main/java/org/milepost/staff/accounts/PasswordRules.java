package org.milepost.staff.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a new password has to be: long rather than complicated, nothing about its owner, and none that is soon guessed. */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Below so many guesses it stands in lists of passwords, or is a pattern of the keyboard, a date, a word again and again. */
    private static final double FEWEST_GUESSES = 1e9;

    /** More says nothing new, and measuring takes longer the longer the text. */
    private static final int MEASURED = 64;

    /** Shorter words stand in many passwords by chance. */
    private static final int SHORTEST_WORD = 4;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordRules() {}

    /** The key of what is wrong with {@code password}; empty where nothing is. */
    static Optional<String> problem(String password, String email, String name) {
        if (password.length() < SHORTEST) {
            return Optional.of("staff.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("staff.password.long");
        }
        List<String> own = own(email, name);
        String lower = password.toLowerCase(Locale.ROOT);
        if (own.stream().anyMatch(lower::contains)) {
            return Optional.of("staff.password.own");
        }
        String measured = password.substring(0, Math.min(password.length(), MEASURED));
        return GUESSER.measure(measured, own).getGuesses() < FEWEST_GUESSES
                ? Optional.of("staff.password.common")
                : Optional.empty();
    }

    private static List<String> own(String email, String name) {
        return Stream.concat(Stream.of(email, email.split("@", 2)[0]), Stream.of(name.split("\\s+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
    }
}
