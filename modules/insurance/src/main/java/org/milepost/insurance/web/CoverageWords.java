package org.milepost.insurance.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.CarveOut;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Dates;
import org.milepost.insurance.benefits.Entity;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.LevelCoverage;
import org.milepost.insurance.benefits.OtherPayer;
import org.milepost.insurance.benefits.Plan;
import org.milepost.insurance.benefits.Source;
import org.milepost.insurance.benefits.Status;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Texts;

/** Says in plain words what a payer told. It decides nothing: what was not told is said to be not told. */
final class CoverageWords {
    private final Texts t;
    private final boolean complete;
    private final DateTimeFormatter day;

    /** @param complete whether every question has its answer: until then silence is not the plan's */
    CoverageWords(Texts t, boolean complete) {
        this.t = t;
        this.complete = complete;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(t.language().locale());
    }

    CoverageView say(CoverageSummary summary) {
        LevelWords levels = new LevelWords(t, complete);
        AmountWords amounts = new AmountWords(t);
        return new CoverageView(
                answer(summary),
                lines(summary.plans().stream().flatMap(plan -> plan.lines().stream()), t),
                levels(summary, level -> summary.status() != Status.REJECTED).stream()
                        .map(levels::card)
                        .toList(),
                Stream.concat(summary.deductibles().stream(), summary.outOfPocket().stream())
                        .map(amounts::meter)
                        .toList(),
                plan(summary),
                others(summary),
                questions(summary));
    }

    /** The answer in one sentence. */
    String answer(CoverageSummary summary) {
        if (summary.status() != Status.ACTIVE) {
            return t.say("answer." + summary.status(), day.format(summary.date()));
        }
        List<LevelCoverage> covered = levels(summary, CoverageWords::isCovered);
        if (covered.isEmpty()) {
            return t.say(withoutCoverage(summary));
        }
        boolean every = covered.size() == summary.levels().size();
        String kind = covered.stream().allMatch(CoverageWords::isOutsideOnly)
                ? "outside"
                : covered.stream().allMatch(CoverageWords::needsAuthorization)
                        ? "authorized"
                        : every && covered.stream().anyMatch(CoverageWords::needsAuthorization) ? "some" : "plain";
        String answer = t.say("answer.covers." + kind, every ? t.say("answer.every-level") : names(covered));
        List<LevelCoverage> excluded = levels(summary, CoverageWords::isExcluded);
        return excluded.isEmpty() ? answer : answer + " " + t.say("answer.covers.not", names(excluded));
    }

    private String withoutCoverage(CoverageSummary summary) {
        if (!complete) {
            return "answer.incomplete";
        }
        if (!summary.carveOuts().isEmpty()) {
            return "answer.carve-out";
        }
        return levels(summary, CoverageWords::isExcluded).isEmpty() ? "answer.silent" : "answer.excluded";
    }

    static boolean isContradicted(LevelCoverage level) {
        return level.inNetwork().word() == Coverage.Word.CONFLICT
                || level.outOfNetwork().word() == Coverage.Word.CONFLICT;
    }

    static boolean isCovered(LevelCoverage level) {
        return !isContradicted(level)
                && (level.inNetwork().word() == Coverage.Word.COVERED
                        || level.outOfNetwork().word() == Coverage.Word.COVERED);
    }

    static boolean isOutsideOnly(LevelCoverage level) {
        return isCovered(level) && level.inNetwork().word() == Coverage.Word.NOT_COVERED;
    }

    static boolean isExcluded(LevelCoverage level) {
        return !isContradicted(level)
                && !isCovered(level)
                && (level.inNetwork().word() == Coverage.Word.NOT_COVERED
                        || level.outOfNetwork().word() == Coverage.Word.NOT_COVERED);
    }

    static boolean needsAuthorization(LevelCoverage level) {
        return Stream.of(level.inNetwork(), level.outOfNetwork())
                .anyMatch(coverage -> coverage.authorization() == Authorization.REQUIRED);
    }

    private List<CoverageView.Item> plan(CoverageSummary summary) {
        List<CoverageView.Item> items = new ArrayList<>();
        for (Plan plan : summary.plans()) {
            String name = plan.name().isEmpty() ? t.say("plan.unnamed") : plan.name();
            items.add(new CoverageView.Item(name, t.say("plan.status." + plan.status()) + dates(plan)));
        }
        items.add(new CoverageView.Item(t.say("plan.day"), day.format(summary.date())));
        return items;
    }

    private String dates(Plan plan) {
        return plan.lines().stream()
                .flatMap(line -> line.key().dates().stream())
                .filter(dates -> dates.kind() != Dates.Kind.OTHER)
                .distinct()
                .map(this::span)
                .map(span -> ", " + span)
                .collect(Collectors.joining());
    }

    private String span(Dates dates) {
        LocalDate from = dates.from();
        LocalDate to = dates.to();
        if (from != null && to != null) {
            return t.say("plan.span", day.format(from), day.format(to));
        }
        if (from != null) {
            return t.say("plan.from", day.format(from));
        }
        return to == null ? "" : t.say("plan.to", day.format(to));
    }

    private List<String> others(CoverageSummary summary) {
        Stream<String> carveOuts = summary.carveOuts().stream().map(this::carveOut);
        Stream<String> payers = summary.otherPayers().stream()
                .filter(OtherPayer::isAnotherPlan)
                .map(other ->
                        t.say("other.payer", other.entity().map(this::named).orElse(t.say("other.unnamed"))));
        Stream<String> contacts =
                summary.contacts().stream().map(contact -> t.say("other.contact", named(contact), reach(contact)));
        return Stream.of(carveOuts, payers, contacts)
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private String carveOut(CarveOut carveOut) {
        return t.say("other.carve-out", carveOut.entity().map(this::named).orElse(t.say("other.unnamed")));
    }

    private String named(Entity entity) {
        return entity.name().isEmpty() ? t.say("other.unnamed") : entity.name();
    }

    static String reach(Entity entity) {
        return Stream.concat(entity.phones().stream().map(CoverageWords::phone), entity.addresses().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String phone(String digits) {
        return digits.matches("[0-9]{10}")
                ? digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6)
                : digits;
    }

    /** What the person, or we, should still ask, because the plan did not say. */
    private List<String> questions(CoverageSummary summary) {
        if (!complete || summary.status() == Status.INACTIVE) {
            return List.of();
        }
        List<String> questions = new ArrayList<>();
        ask(questions, "ask.covered", levels(summary, level -> !isCovered(level) && !isExcluded(level)));
        ask(
                questions,
                "ask.authorization",
                levels(
                        summary,
                        level -> isCovered(level)
                                && level.inNetwork().authorization() == Authorization.NOT_TOLD
                                && level.outOfNetwork().authorization() == Authorization.NOT_TOLD));
        ask(
                questions,
                "ask.cost",
                levels(summary, level -> isCovered(level) && (level.costs().isEmpty() || level.costsLent())));
        return questions;
    }

    private void ask(List<String> questions, String key, List<LevelCoverage> levels) {
        if (!levels.isEmpty()) {
            questions.add(t.say(key, names(levels)));
        }
    }

    private static List<LevelCoverage> levels(CoverageSummary summary, Predicate<LevelCoverage> which) {
        return summary.levels().stream().filter(which).toList();
    }

    /** "detox, residential treatment and outpatient". */
    private String names(List<LevelCoverage> levels) {
        return names(levels.stream().map(LevelCoverage::level), t);
    }

    static String names(Stream<LevelOfCare> levels, Texts t) {
        List<String> names = levels.map(level -> level.in(t.language()))
                .map(name -> name.substring(0, 1).toLowerCase(t.language().locale()) + name.substring(1))
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : t.say("list.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** The payer's own lines behind what is said, or the calls in which it was told; each once. */
    static List<CoverageView.Line> lines(Stream<Fact> facts, Texts t) {
        return facts.map(Fact::source)
                .distinct()
                .map(source ->
                        source.call().map(call -> called(source, call, t)).orElseGet(() -> line(source)))
                .distinct()
                .toList();
    }

    private static CoverageView.Line called(Source source, Source.Call call, Texts t) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(t.language().locale())
                .format(call.day());
        String told = t.say("told.by-phone", day);
        return new CoverageView.Line(
                source.payer() + " · "
                        + (call.reference().isEmpty() ? told : t.say("told.reference", told, call.reference())),
                "",
                "");
    }

    private static CoverageView.Line line(Source source) {
        String text = Stream.concat(Stream.of(source.text()), source.attached().stream())
                .collect(Collectors.joining("\n"));
        return new CoverageView.Line(
                source.payer() + " · " + source.asked() + " · " + source.segment(),
                text,
                SegmentAnchor.of(source).id());
    }
}
