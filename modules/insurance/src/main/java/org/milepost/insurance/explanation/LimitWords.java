package org.milepost.insurance.explanation;

import java.util.Locale;
import java.util.Optional;
import org.milepost.platform.Texts;

/** Says a limit on days, visits and the like (HSD). */
public final class LimitWords {
    private LimitWords() {}

    /**
     * The limit in words; empty where it is told in a way that has none.
     *
     * @param t the module's texts
     * @param kind HSD01, such as {@code VS} for visits
     * @param number HSD02
     * @param period HSD05: what the number counts for
     */
    public static Optional<String> of(Texts t, String kind, String number, String period) {
        if (number.isEmpty() || !t.knows("limit." + kind)) {
            return Optional.empty();
        }
        String words = t.say("limit." + kind, number.toLowerCase(Locale.ROOT));
        String per = "limit.per." + period;
        return Optional.of(t.knows(per) ? t.say(per, words) : words);
    }
}
