package org.milepost.insurance.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/** Says that a payer is paused. Several nodes in several zones ask it, so the time is UTC. */
final class PauseWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "HH:mm 'UTC'", Language.ENGLISH.locale())
            .withZone(ZoneOffset.UTC);

    private PauseWords() {}

    static String badge(Instant until, Texts t) {
        return t.say("console.payers.paused", MINUTE.format(until));
    }

    static String sentence(Instant until, Texts t) {
        return t.say("console.payers.paused.text", MINUTE.format(until));
    }
}
