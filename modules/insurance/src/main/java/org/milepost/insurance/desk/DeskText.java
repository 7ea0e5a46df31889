package org.milepost.insurance.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.benefits.Accumulator;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Entity;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Finding;
import org.milepost.insurance.benefits.LevelCoverage;
import org.milepost.insurance.benefits.Member;
import org.milepost.insurance.benefits.OtherPayer;
import org.milepost.insurance.benefits.PatientAnswer;
import org.milepost.insurance.benefits.Plan;
import org.milepost.insurance.benefits.Rejection;
import org.milepost.insurance.benefits.Status;
import org.milepost.insurance.benefits.Told;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;
import org.milepost.platform.Texts;

/** Writes in plain English what an answer says; each statement ends with the numbers of the segments that it comes from. */
final class DeskText implements AnswerForm {
    private final Appendable out;
    private final Disclosed disclosed;
    private final Texts texts;

    DeskText(Appendable out, Disclosed disclosed, Texts texts) {
        this.out = out;
        this.disclosed = disclosed;
        this.texts = texts;
    }

    @Override
    public void acknowledgment(Place at, Acknowledgment acknowledgment) {
        heading(at, acknowledgment.kind());
        line(
                acknowledgment.isAccepted()
                        ? "What was sent was accepted (%s). This says nothing of anybody's coverage."
                        : "What was sent was refused (%s). Tell operations: this says nothing of anybody's coverage.",
                shown(disclosed.code(acknowledgment.code())));
        for (Acknowledgment.Fault error : acknowledgment.errors()) {
            line(
                    "  Error %s%s",
                    shown(disclosed.code(error.code())),
                    error.segment().isEmpty()
                            ? ""
                            : " in " + shown(disclosed.code(error.segment())) + ", segment "
                                    + shown(disclosed.number(error.number())));
        }
        line("");
    }

    @Override
    public void answer(Place at, List<String> asked, PatientAnswer answer) {
        new DeskText(out, disclosed.hiding(at.people()), texts).write(at, answer);
    }

    private void write(Place at, PatientAnswer answer) {
        CoverageSummary summary = answer.summary();
        heading(at, Optional.ofNullable(disclosed.name(answer.payer())).orElse("payer not named"));
        line(
                "About: %s%s, on %s",
                answer.role().map(DeskText::words).orElse("nobody"),
                disclosed.everything() ? summary.member().map(DeskText::named).orElse("") : "",
                summary.date());
        line("Status: %s%s", status(summary.status()), behind(decisive(summary)));
        summary.plans().forEach(this::plan);
        summary.rejections().forEach(this::rejection);
        if (answer.role().isPresent() && summary.status() != Status.REJECTED) {
            line("Levels of care:");
            summary.levels().forEach(this::level);
            Stream.concat(summary.deductibles().stream(), summary.outOfPocket().stream())
                    .forEach(this::accumulator);
        }
        summary.otherPayers().forEach(this::otherPayer);
        messages(summary);
        if (!summary.findings().isEmpty()) {
            line("To look at:");
            summary.findings().stream().map(this::finding).distinct().forEach(this::line);
        }
        line("What an insurer tells is not a guarantee of payment.");
        line("");
    }

    private void heading(Place at, String what) {
        line(
                "%s, transaction %s: %s",
                at.file(),
                at.received()
                        .transaction()
                        .map(Transaction::controlNumber)
                        .filter(number -> !number.isEmpty())
                        .orElse("none"),
                what);
    }

    private static String named(Member member) {
        return " " + member.firstName() + " " + member.lastName() + ", member id " + member.memberId();
    }

    private static String status(Status status) {
        return switch (status) {
            case ACTIVE -> "the plan is active";
            case PENDING -> "the plan is not settled yet";
            case INACTIVE -> "the plan is not active";
            case UNKNOWN -> "the payer did not say whether a plan is active";
            case REJECTED -> "the payer refused the question; that is no word on coverage";
        };
    }

    private static List<Fact> decisive(CoverageSummary summary) {
        return summary.plans().stream()
                .filter(plan -> plan.status() == summary.status())
                .map(plan -> plan.lines().get(0))
                .toList();
    }

    private void plan(Plan plan) {
        line(
                "  Plan: %s, %s%s%s%s",
                Optional.ofNullable(disclosed.text(plan.name())).orElse("not named"),
                words(plan.status()),
                Optional.ofNullable(disclosed.text(plan.group()))
                        .map(group -> ", group " + group)
                        .orElse(""),
                day(", from ", plan.begin().orElse(null)),
                day(", until ", plan.end().orElse(null)));
    }

    private static String day(String words, @Nullable LocalDate day) {
        return day == null ? "" : words + day;
    }

    private void rejection(Rejection rejection) {
        line(
                "  Refused: code %s in loop %s; %s [%d]",
                shown(disclosed.code(rejection.reason().code())),
                rejection.loop(),
                switch (rejection.actor()) {
                    case VISITOR ->
                        "ask the visitor to look again at: "
                                + rejection.corrections().stream()
                                        .map(DeskText::words)
                                        .sorted()
                                        .collect(Collectors.joining(", "));
                    case SYSTEM -> "Milepost asks again by itself";
                    case OPERATIONS -> "our own access, ids or enrollment: tell operations";
                    case OFFICE -> "somebody at the office has to look";
                },
                rejection.source().segment());
    }

    private void level(LevelCoverage level) {
        String name = level.level().in(texts.language());
        if (level.inNetwork().equals(level.outOfNetwork())) {
            line("  %s: %s", name, coverage(level.inNetwork()));
        } else {
            line("  %s, in network: %s", name, coverage(level.inNetwork()));
            line("  %s, out of network: %s", name, coverage(level.outOfNetwork()));
        }
        if (level.costsLent()
                && (level.inNetwork().word() == Coverage.Word.COVERED
                        || level.outOfNetwork().word() == Coverage.Word.COVERED)) {
            line(
                    "    told only of other care, which need not hold here: %s",
                    level.costs().stream().map(this::figure).distinct().collect(Collectors.joining("; ")));
        }
    }

    private String coverage(Coverage coverage) {
        if (coverage.word() == Coverage.Word.NOT_TOLD) {
            return "not told; ask";
        }
        String word =
                switch (coverage.word()) {
                    case COVERED -> "covered";
                    case NOT_COVERED -> "not covered";
                    case CONFLICT -> "told to be covered and not; ask";
                    case NOT_TOLD -> "";
                };
        String authorization =
                switch (coverage.authorization()) {
                    case REQUIRED -> ", authorization needed";
                    case NOT_REQUIRED -> ", no authorization needed";
                    case NOT_TOLD -> "";
                };
        String share = coverage.share().stream().map(this::figure).distinct().collect(Collectors.joining("; "));
        return word
                + authorization
                + (coverage.toldApart() ? "" : ", not told apart from other levels")
                + behind(coverage.lines())
                + (share.isEmpty() ? "" : "; the patient pays " + share);
    }

    private String figure(Fact fact) {
        Segment eb = fact.source().segments().get(0);
        String amount = Optional.ofNullable(disclosed.number(eb.element(7)))
                .map(sent -> "$" + sent)
                .orElseGet(() -> "a share of " + shown(disclosed.number(eb.element(8))));
        return words(fact.key().information()) + " " + amount + period(fact) + behind(List.of(fact));
    }

    private static String period(Fact fact) {
        return switch (fact.key().period()) {
            case NOT_TOLD, UNKNOWN -> "";
            default -> " (" + words(fact.key().period()) + ")";
        };
    }

    private void accumulator(Accumulator accumulator) {
        line(
                "%s, %s, %s: total %s, used %s, remaining %s",
                capital(words(accumulator.kind())),
                words(accumulator.household()),
                words(accumulator.network()),
                told(accumulator.total()),
                told(accumulator.used()),
                told(accumulator.remaining()));
    }

    private String told(Told told) {
        if (told.how() == Told.How.NOT_TOLD) {
            return "not told";
        }
        String figures = told.figures().stream()
                .map(fact -> fact.source().segments().get(0).element(7))
                .map(amount -> "$" + shown(disclosed.number(amount)))
                .collect(Collectors.joining(" or "));
        return figures + behind(told.figures()) + (told.how() == Told.How.CONFLICT ? " (contradicted; ask)" : "");
    }

    private void otherPayer(OtherPayer payer) {
        Optional<Entity> entity = payer.entity();
        line(
                "%s: %s%s%s [%d]",
                payer.isAnotherPlan() ? "Another plan, which may have to pay first" : "Answers instead",
                entity.map(disclosed::name).orElse("not named"),
                entity.map(disclosed::id).map(id -> ", id " + id).orElse(""),
                entity.map(other -> disclosed.phones(other))
                        .filter(phones -> !phones.isEmpty())
                        .map(phones -> ", phone " + String.join(", ", phones))
                        .orElse(""),
                payer.line().source().segment());
    }

    private void messages(CoverageSummary summary) {
        List<String> messages = summary.facts().stream()
                .flatMap(fact -> fact.messages().stream().map(message -> "  " + message + behind(List.of(fact))))
                .distinct()
                .toList();
        if (messages.isEmpty()) {
            return;
        }
        if (disclosed.everything()) {
            line("The payer's own words:");
            messages.forEach(this::line);
        } else {
            line("The payer added %d messages; --reveal shows them.", messages.size());
        }
    }

    private String finding(Finding finding) {
        int segment = finding.source().segment();
        return "  " + texts.say("finding." + finding.kind())
                + (finding.place().isEmpty() ? "" : " (" + finding.place() + ")")
                + (segment == 0 ? "" : " [" + segment + "]");
    }

    private static String behind(List<Fact> facts) {
        return facts.isEmpty()
                ? ""
                : facts.stream()
                        .map(fact -> fact.source().segment())
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String shown(@Nullable String value) {
        return value == null ? "(not shown)" : value;
    }

    private void line(String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String format, Object... arguments) {
        line(String.format(Locale.ROOT, format, arguments));
    }
}
