package org.milepost.insurance.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.ReviewOutcome;
import org.milepost.insurance.ReviewRequest;
import org.milepost.insurance.Standing;
import org.milepost.insurance.UtilizationReviews;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Entity;
import org.milepost.insurance.benefits.LevelCoverage;
import org.milepost.insurance.benefits.Plan;
import org.milepost.locations.Center;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Private;
import org.milepost.platform.Texts;

/** Puts all that utilization review needs on the telephone into words. */
final class ReviewSheets {
    private static final String UTILIZATION_MANAGEMENT = "X3";

    private final Texts t;
    private final DateTimeFormatter day;

    ReviewSheets(Texts t) {
        this.t = t;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(t.language().locale());
    }

    ReviewPage.Sheet sheet(UtilizationReviews.Review review, Standing standing, Optional<Center> center) {
        Optional<CoverageSummary> summary = standing.summary();
        Optional<LevelOfCare> sought = review.request().map(ReviewRequest::level);
        return new ReviewPage.Sheet(
                Stream.concat(
                                review.request().stream().flatMap(request -> request(request).stream()),
                                review.outcome().stream().flatMap(outcome -> outcome(outcome).stream()))
                        .toList(),
                standing.member().map(this::person).orElse(List.of()),
                plan(standing, summary),
                center.map(this::us).orElse(List.of()),
                summary.map(this::contacts).orElse(List.of()),
                summary.stream()
                        .flatMap(known -> known.levels().stream())
                        .map(level -> level(level, sought))
                        .toList(),
                summary.isPresent());
    }

    List<CoverageView.Item> request(ReviewRequest request) {
        List<CoverageView.Item> items = new ArrayList<>();
        add(items, "level", request.level().in(t.language()));
        add(items, "admission", day.format(request.admission()));
        add(items, "urgency", t.say(request.urgent() ? "record.review.urgent" : "record.review.not-urgent"));
        add(items, "note", request.note().reveal());
        return items;
    }

    List<CoverageView.Item> outcome(ReviewOutcome outcome) {
        List<CoverageView.Item> items = new ArrayList<>();
        add(items, "outcome", t.say("record.review.state." + outcome.state()));
        add(items, "authorization", outcome.number().reveal());
        add(items, "granted-level", outcome.level().in(t.language()));
        add(
                items,
                "granted",
                outcome.granted()
                        .map(granted -> t.say("record.review.granted." + granted.unit(), granted.amount()))
                        .orElse(""));
        add(items, "from", outcome.from().map(day::format).orElse(""));
        add(items, "until", outcome.until().map(day::format).orElse(""));
        add(items, "next", outcome.next().map(day::format).orElse(""));
        add(items, "asked", outcome.asked());
        add(items, "signed", outcome.signed().map(day::format).orElse(""));
        add(items, "words", outcome.words().reveal());
        return items;
    }

    List<CoverageView.Item> reason(Private reason) {
        List<CoverageView.Item> items = new ArrayList<>();
        add(items, "reason", reason.reveal());
        return items;
    }

    private List<CoverageView.Item> person(PlanMember member) {
        List<CoverageView.Item> items = new ArrayList<>();
        add(
                items,
                "member",
                String.join(
                                " ",
                                member.firstName().reveal(),
                                member.lastName().reveal(),
                                member.suffix().reveal())
                        .strip());
        add(items, "birth", day.format(member.birthDate()));
        add(items, "member-id", member.memberId().reveal());
        add(items, "holder", t.say("record.holder." + member.holder()));
        return items;
    }

    private List<CoverageView.Item> plan(Standing standing, Optional<CoverageSummary> summary) {
        List<CoverageView.Item> items = new ArrayList<>();
        add(items, "payer", standing.payer().map(payer -> payer.name()).orElseGet(() -> t.say("record.payer.none")));
        summary.stream().flatMap(known -> known.plans().stream()).forEach(plan -> {
            add(items, "plan", name(plan));
            add(items, "group", plan.group());
        });
        summary.flatMap(CoverageSummary::member).ifPresent(member -> add(items, "group", member.groupNumber()));
        return items.stream().distinct().toList();
    }

    private String name(Plan plan) {
        String name = plan.name().isEmpty() ? t.say("plan.unnamed") : plan.name();
        return t.say("record.review.plan.status", name, t.say("plan.status." + plan.status()));
    }

    private List<CoverageView.Item> us(Center center) {
        List<CoverageView.Item> items = new ArrayList<>();
        add(items, "center", center.name());
        add(items, "npi", center.npi().value());
        add(items, "phone", center.phone().value());
        return items;
    }

    /** Who manages utilization first, also where no number of theirs was told; then whoever else is to be called. */
    private List<CoverageView.Item> contacts(CoverageSummary summary) {
        Stream<Entity> managers = summary.facts().stream()
                .flatMap(fact -> fact.key().entities().stream())
                .filter(ReviewSheets::managesUtilization);
        return Stream.concat(managers, summary.contacts().stream().filter(contact -> !managesUtilization(contact)))
                .distinct()
                .map(this::contact)
                .toList();
    }

    private static boolean managesUtilization(Entity entity) {
        return entity.role().equals(UTILIZATION_MANAGEMENT);
    }

    private CoverageView.Item contact(Entity entity) {
        String reach = CoverageWords.reach(entity);
        String kind = managesUtilization(entity) ? "manager" : entity.isPayer() ? "payer" : "other";
        return new CoverageView.Item(
                t.say("record.review.contact." + kind),
                (entity.name().isEmpty() ? t.say("other.unnamed") : entity.name())
                        + " · "
                        + (reach.isEmpty() ? t.say("record.review.contact.none") : reach));
    }

    private ReviewPage.Level level(LevelCoverage level, Optional<LevelOfCare> sought) {
        return new ReviewPage.Level(
                level.level().in(t.language()),
                sought.filter(level.level()::equals).isPresent(),
                says(level.inNetwork()),
                says(level.outOfNetwork()),
                CoverageWords.lines(
                        Stream.of(level.inNetwork(), level.outOfNetwork())
                                .flatMap(coverage -> coverage.authorizationLines().stream()),
                        t));
    }

    private String says(Coverage coverage) {
        return t.say("record.review.needs." + coverage.authorization());
    }

    private void add(List<CoverageView.Item> items, String name, String value) {
        if (!value.isBlank()) {
            items.add(new CoverageView.Item(t.say("record.review." + name), value));
        }
    }

    /** The day of {@code at}, in words. */
    String day(Instant at, ZoneId zone) {
        return day.withZone(zone).format(at);
    }
}
