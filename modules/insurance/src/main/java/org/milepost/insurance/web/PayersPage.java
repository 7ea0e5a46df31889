package org.milepost.insurance.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The list of payers, a page of it at a time.
 *
 * @param search what is looked for
 * @param found whom it found
 * @param number of the page, from 1
 * @param pauses until when those are not asked that failed lately
 * @param outOfUse those that are no longer in use
 * @param t the module's texts
 */
public record PayersPage(
        Submission search,
        List<Payer> found,
        int number,
        Map<PayerId, Instant> pauses,
        Set<PayerId> outOfUse,
        Texts t) {
    private static final int SIZE = 50;

    public PayersPage {
        found = List.copyOf(found);
        pauses = Map.copyOf(pauses);
        outOfUse = Set.copyOf(outOfUse);
        number = Math.max(1, Math.min(number, (found.size() + SIZE - 1) / SIZE));
    }

    /** Those on this page. */
    public List<Payer> rows() {
        return found.subList((number - 1) * SIZE, Math.min(number * SIZE, found.size()));
    }

    /** That {@code payer} is not asked for now; empty where it is. */
    public Optional<String> paused(Payer payer) {
        return Optional.ofNullable(pauses.get(payer.id())).map(until -> PauseWords.badge(until, t));
    }

    /** Whether {@code payer} is offered and newly asked. */
    public boolean isInUse(Payer payer) {
        return !outOfUse.contains(payer.id());
    }

    /** What is looked for; empty text where everybody is shown. */
    public String written() {
        return search.value("q");
    }

    /** How many there are, and which of them are shown. */
    public String count() {
        int first = (number - 1) * SIZE + 1;
        return t.say("console.payers.count", found.size(), first, first + rows().size() - 1);
    }

    /** Whether there is a page before this. */
    public boolean hasPrevious() {
        return number > 1;
    }

    /** Whether there is one after. */
    public boolean hasNext() {
        return number * SIZE < found.size();
    }

    /** The address of the page that lies {@code by} pages on. */
    public String address(int by) {
        return PayersResource.ADDRESS + "?q=" + URLEncoder.encode(written(), StandardCharsets.UTF_8) + "&page="
                + (number + by);
    }
}
