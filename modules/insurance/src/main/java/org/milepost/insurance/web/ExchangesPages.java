package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.insurance.Calls;
import org.milepost.insurance.Exchanges;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Finding;
import org.milepost.insurance.benefits.Source;
import org.milepost.insurance.explanation.Explanation;
import org.milepost.insurance.explanation.SegmentExplanation;
import org.milepost.insurance.explanation.SegmentWords;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Texts;

/** Puts what was exchanged with payers beside what it says. */
@Dependent
class ExchangesPages {
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm:ss a z", Language.ENGLISH.locale());
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Language.ENGLISH.locale());
    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    private static final double MILLIS = 1000;
    /** What is said of a segment as a whole. */
    private static final Set<Finding.Kind> OF_THE_SEGMENT =
            Set.of(Finding.Kind.UNKNOWN_SEGMENT, Finding.Kind.OTHER_CONDITION);

    private final Centers centers;

    @Inject
    ExchangesPages(Centers centers) {
        this.centers = centers;
    }

    ExchangesPage page(Exchanges.Conversation conversation) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        Optional<Center> center = centers.find(conversation.center());
        ZoneId zone = center.map(one -> one.hours().zone()).orElse(ZoneOffset.UTC);
        return new ExchangesPage(
                conversation.inquiry().value(),
                center.map(Center::name).orElse(conversation.center().value()),
                conversation
                        .forgottenAt()
                        .map(at -> DAY.format(at.atZone(zone)))
                        .orElse(""),
                parts(conversation, zone, t),
                t);
    }

    /** Questions and calls as they followed upon each other. */
    private static List<ExchangesPage.Part> parts(Exchanges.Conversation conversation, ZoneId zone, Texts t) {
        CallWords calls = new CallWords(t, zone);
        List<Timed> parts = new ArrayList<>();
        for (Exchanges.Turn turn : conversation.turns()) {
            parts.add(new Timed(turn.sentAt(), turn(turn, parts.size() + 1, conversation, zone, t)));
        }
        for (Calls.Made made : conversation.calls()) {
            parts.add(new Timed(made.call().told().at(), calls.say("call" + parts.size(), made)));
        }
        return parts.stream()
                .sorted(Comparator.comparing(Timed::at))
                .map(Timed::part)
                .toList();
    }

    private record Timed(Instant at, ExchangesPage.Part part) {}

    private static ExchangesPage.Turn turn(
            Exchanges.Turn turn, int number, Exchanges.Conversation conversation, ZoneId zone, Texts t) {
        Optional<Told> told = turn.reply().map(reply -> told(reply, turn, conversation));
        Stream<String> corrected = conversation.turns().stream().anyMatch(other -> other.variation() > turn.variation())
                ? Stream.of(t.say("record.turn.corrected"))
                : Stream.empty();
        Stream<String> odd = told.stream()
                .flatMap(one -> one.explanation().findings().stream())
                .map(finding -> odd(finding, t))
                .distinct();
        return new ExchangesPage.Turn(
                "q" + number,
                t.say("record.turn", number, new SegmentWords().serviceType(turn.serviceType())),
                turn.payer(),
                EXACT.format(turn.sentAt().atZone(zone)),
                turn.reply()
                        .map(reply -> turn.sent()
                                ? t.say(
                                        "record.turn.took",
                                        seconds(turn.sentAt(), reply.answer().receivedAt()))
                                : t.say(
                                        "record.turn.taken",
                                        EXACT.format(reply.answer().receivedAt().atZone(zone))))
                        .orElseGet(() -> t.say("record.turn.none")),
                Stream.concat(corrected, odd).toList(),
                turn.sent() ? question(turn, t) : List.of(),
                told.map(one -> one.lines(
                                turn.reply().flatMap(Exchanges.Reply::fields).isPresent(), t))
                        .orElse(List.of()),
                turn.reply()
                        .flatMap(Exchanges.Reply::fields)
                        .map(ExchangesPages::lineByLine)
                        .orElse(""));
    }

    private static String lineByLine(Private json) {
        StringWriter lines = new StringWriter();
        try (JsonReader reader = Json.createReader(new StringReader(json.reveal()));
                JsonWriter writer = PRETTY.createWriter(lines)) {
            writer.write(reader.read());
        }
        return lines.toString().strip();
    }

    private static List<ExchangesPage.Line> question(Exchanges.Turn turn, Texts t) {
        return Explanation.of(turn.question().reveal()).lines().stream()
                .map(line -> line(line, "", List.of(), t))
                .toList();
    }

    /** Settled answers to questions with the same data are read together; another one stands for itself. */
    private static Told told(Exchanges.Reply reply, Exchanges.Turn turn, Exchanges.Conversation conversation) {
        LocalDate date = conversation.date();
        List<Answer> together = conversation.turns().stream()
                .filter(other -> other.variation() == turn.variation())
                .flatMap(other -> other.reply().stream())
                .filter(Exchanges.Reply::settled)
                .map(Exchanges.Reply::answer)
                .toList();
        CoverageSummary alone = CoverageSummary.of(List.of(reply.answer()), date);
        CoverageSummary all = reply.settled() ? CoverageSummary.of(together, date) : alone;
        return new Told(
                reply.answer(),
                Explanation.of(
                        reply.text().reveal(),
                        source -> source.asked().equals(reply.answer().asked())
                                && source.receivedAt().equals(reply.answer().receivedAt()),
                        alone,
                        all),
                all);
    }

    private record Told(Answer answer, Explanation explanation, CoverageSummary together) {
        /** Without the envelope where that is of our own making. */
        List<ExchangesPage.Line> lines(boolean bare, Texts t) {
            LineUses uses = new LineUses(together, t);
            return explanation.lines().stream()
                    .filter(line -> !bare || line.number() > 0)
                    .map(line -> line(
                            line,
                            line.number() == 0
                                    ? ""
                                    : new SegmentAnchor(
                                                    answer.asked(),
                                                    answer.receivedAt(),
                                                    line.raw().transaction(),
                                                    line.number())
                                            .id(),
                            cameOf(line, uses, t),
                            t))
                    .toList();
        }
    }

    private static List<String> cameOf(Explanation.Line line, LineUses uses, Texts t) {
        List<String> came = new ArrayList<>();
        if (line.of() > 0) {
            came.add(t.say("record.line.of", line.of()));
        }
        boolean isBenefit =
                line.raw().segment().filter(segment -> segment.is("EB")).isPresent();
        if (isBenefit && line.facts().isEmpty()) {
            came.add(t.say("record.line.not-ours"));
        }
        if (!line.facts().isEmpty()) {
            Source source = line.facts().get(0).source();
            String which = line.facts().stream()
                    .map(Fact::key)
                    .map(key -> new SegmentWords().serviceType(key.serviceType()))
                    .collect(Collectors.joining(", "));
            came.add(t.say("record.line.facts", line.facts().size(), which));
            List<String> rests = uses.of(source);
            came.add(
                    !rests.isEmpty()
                            ? t.say("record.line.uses", String.join("; ", rests))
                            : t.say(uses.counts(source) ? "record.line.unused" : "record.line.told-already"));
        }
        return came;
    }

    private static ExchangesPage.Line line(Explanation.Line line, String anchor, List<String> came, Texts t) {
        List<String> odd = new ArrayList<>();
        line.findings().stream().map(finding -> odd(finding, t)).distinct().forEach(odd::add);
        List<String> unknown = unknown(line);
        if (!unknown.isEmpty()) {
            odd.add(t.say("record.line.unknown", String.join(", ", unknown)));
        }
        return new ExchangesPage.Line(
                anchor,
                line.number() == 0 ? "" : String.valueOf(line.number()),
                line.raw().text(),
                line.says().map(SegmentExplanation::words).orElseGet(() -> t.say("record.line.no-segment")),
                line.isUnclear(),
                odd,
                came);
    }

    /** What stands in no table and no finding tells of. */
    private static List<String> unknown(Explanation.Line line) {
        if (line.findings().stream()
                .anyMatch(finding -> finding.place().isEmpty() && OF_THE_SEGMENT.contains(finding.kind()))) {
            return List.of();
        }
        List<String> told = line.findings().stream().map(Finding::place).toList();
        return line.says().stream()
                .flatMap(says -> says.unknown().stream())
                .filter(element -> !told.contains(element))
                .toList();
    }

    private static String odd(Finding finding, Texts t) {
        String words = t.say("finding." + finding.kind());
        return finding.place().isEmpty() ? words : words + " (" + finding.place() + ")";
    }

    private static String seconds(Instant from, Instant to) {
        return String.format(
                Locale.US, "%.1f", Math.max(0, Duration.between(from, to).toMillis()) / MILLIS);
    }
}
