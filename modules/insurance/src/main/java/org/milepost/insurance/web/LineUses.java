package org.milepost.insurance.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.insurance.benefits.CarveOut;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.OtherPayer;
import org.milepost.insurance.benefits.Plan;
import org.milepost.insurance.benefits.Source;
import org.milepost.platform.Texts;

/** What in a summary rests on which line of a payer's. */
final class LineUses {
    private final Map<Source, Set<String>> uses = new HashMap<>();
    private final Set<Source> counted = new java.util.HashSet<>();

    LineUses(CoverageSummary summary, Texts t) {
        summary.facts().forEach(fact -> counted.add(fact.source()));
        note(t.say("record.use.plan"), summary.plans().stream().map(Plan::lines));
        summary.levels()
                .forEach(level -> note(
                        level.level().in(t.language()),
                        Stream.of(
                                level.inNetwork().lines(),
                                level.outOfNetwork().lines(),
                                level.inNetwork().authorizationLines(),
                                level.outOfNetwork().authorizationLines(),
                                level.costs(),
                                level.limits())));
        AmountWords amounts = new AmountWords(t);
        Stream.concat(summary.deductibles().stream(), summary.outOfPocket().stream())
                .forEach(amount -> note(
                        amounts.title(amount),
                        Stream.of(
                                amount.total().figures(),
                                amount.used().figures(),
                                amount.remaining().figures())));
        note(t.say("record.use.pharmacy"), Stream.of(summary.pharmacy().lines()));
        note(
                t.say("record.use.others"),
                Stream.of(
                        summary.carveOuts().stream().map(CarveOut::line).toList(),
                        summary.otherPayers().stream().map(OtherPayer::line).toList()));
    }

    private void note(String use, Stream<List<Fact>> lines) {
        lines.flatMap(Collection::stream)
                .forEach(fact -> uses.computeIfAbsent(fact.source(), source -> new LinkedHashSet<>())
                        .add(use));
    }

    /** What rests on {@code source}. */
    List<String> of(Source source) {
        return List.copyOf(uses.getOrDefault(source, Set.of()));
    }

    /** Whether the summary counts what {@code source} says, rather than the same from another line. */
    boolean counts(Source source) {
        return counted.contains(source);
    }
}
