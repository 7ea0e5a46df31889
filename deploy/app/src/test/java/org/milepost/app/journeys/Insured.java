package org.milepost.app.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody who asks at Mississippi what their plan covers. */
final class Insured {
    private static final String FORM = "/mississippi/insurance";
    private static final Pattern NUMBER = Pattern.compile("MP-[0-9A-F]{4}-[0-9A-F]{4}");

    private final Visitor visitor;
    private final Map<String, String> form = new HashMap<>(Map.ofEntries(
            Map.entry("holder", "SELF"),
            Map.entry("payer", "pinewater"),
            Map.entry("firstName", "Wren"),
            Map.entry("lastName", "Example"),
            Map.entry("birthMonth", "4"),
            Map.entry("birthDay", "12"),
            Map.entry("birthYear", "1979"),
            Map.entry("phone", "601-555-0177"),
            Map.entry("agree", "yes"),
            Map.entry("signature", "Wren Example")));

    /** @param memberId what stands on their card, of a plan that the demo knows */
    Insured(Visitor visitor, String memberId) {
        this.visitor = visitor;
        form.put("memberId", memberId);
    }

    /** The same with another answer to one question of the form. */
    Insured with(String field, String value) {
        form.put(field, value);
        return this;
    }

    /** Sends the form; the reference number that they are given. */
    String ask() {
        visitor.post(FORM, form);
        return number();
    }

    /** Sends the form with photos of the card. */
    String ask(Map<String, byte[]> photos) {
        visitor.postWithPhotos(FORM, form, photos);
        return number();
    }

    private String number() {
        return NUMBER.matcher(coverage())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the plan has answered, a minute at most. */
    void waitForAnswers() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (coverage().contains("http-equiv=\"refresh\"") && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
    }

    private String coverage() {
        return visitor.get(FORM + "/coverage").body();
    }
}
