package org.milepost.insurance.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.milepost.insurance.Calls;
import org.milepost.insurance.PhoneCall;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.PhoneAnswer;
import org.milepost.insurance.explanation.Figures;
import org.milepost.platform.Texts;

/** Says what a plan told by phone, thing by thing. */
final class CallWords {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a z", Locale.US);

    private final Texts t;
    private final ZoneId zone;

    /** @param zone the center's: the time of a call is by its clock */
    CallWords(Texts t, ZoneId zone) {
        this.t = t;
        this.zone = zone;
    }

    ExchangesPage.Call say(String id, Calls.Made made) {
        PhoneCall call = made.call();
        PhoneAnswer told = call.told();
        return new ExchangesPage.Call(
                id,
                told.payer(),
                EXACT.format(told.at().atZone(zone)),
                call.spokenTo().reveal(),
                told.reference(),
                made.notedBy(),
                Stream.of(plan(told), levels(told), amounts(told))
                        .flatMap(List::stream)
                        .toList());
    }

    private List<CoverageView.Item> plan(PhoneAnswer told) {
        List<CoverageView.Item> items = new ArrayList<>();
        items.add(new CoverageView.Item(t.say("record.call.status"), t.say("record.call.status." + told.status())));
        if (!told.planName().isEmpty()) {
            items.add(new CoverageView.Item(t.say("record.call.plan-name"), told.planName()));
        }
        return items;
    }

    private List<CoverageView.Item> levels(PhoneAnswer told) {
        return told.levels().stream()
                .sorted(Comparator.comparing(PhoneAnswer.OfLevel::level))
                .map(level -> new CoverageView.Item(
                        level.level().in(t.language()) + ", " + t.say("network." + level.network()), says(level)))
                .toList();
    }

    private String says(PhoneAnswer.OfLevel level) {
        String word = t.say("record.call." + level.word());
        return level.authorization() == Authorization.NOT_TOLD
                ? word
                : t.say("record.turn.call.authorization", word, t.say("record.review.needs." + level.authorization()));
    }

    private List<CoverageView.Item> amounts(PhoneAnswer told) {
        return told.amounts().stream()
                .map(amount -> new CoverageView.Item(
                        t.say("record.turn.call.amount." + ToldAmount.of(amount)) + ", "
                                + t.say("network." + amount.network()),
                        ToldAmount.of(amount) == ToldAmount.COINSURANCE
                                ? Figures.percent(amount.figure()) + "%"
                                : Figures.dollars(amount.figure())))
                .toList();
    }
}
