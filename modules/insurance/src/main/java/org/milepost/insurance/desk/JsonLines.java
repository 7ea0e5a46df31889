package org.milepost.insurance.desk;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Dates;
import org.milepost.insurance.benefits.Differences;
import org.milepost.insurance.benefits.Entity;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Finding;
import org.milepost.insurance.benefits.LevelCoverage;
import org.milepost.insurance.benefits.Member;
import org.milepost.insurance.benefits.OtherPayer;
import org.milepost.insurance.benefits.PatientAnswer;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.benefits.Plan;
import org.milepost.insurance.benefits.Rejection;
import org.milepost.insurance.benefits.Source;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;
import org.milepost.platform.Texts;

/** Writes an object for each patient, one on a line: the contract of docs/eligibility-json.md. */
final class JsonLines implements AnswerForm {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    /** What most lines fit in; room for a longer one is made where one comes. */
    private static final int USUAL = 16 * 1024;

    private static final Comparator<List<Integer>> BY_PLACE = Comparator.comparing(segments -> segments.get(0));

    private final Appendable out;
    private final Disclosed disclosed;
    private final Texts texts;

    JsonLines(Appendable out, Disclosed disclosed, Texts texts) {
        this.out = out;
        this.disclosed = disclosed;
        this.texts = texts;
    }

    @Override
    public void acknowledgment(Place at, Acknowledgment acknowledgment) {
        StringWriter line = new StringWriter(USUAL);
        try (JsonGenerator json = GENERATORS.createGenerator(line)) {
            json.writeStartObject().writeStartObject("acknowledgement");
            place(json, at);
            json.write("kind", acknowledgment.kind());
            value(json, "of", acknowledgment.of());
            json.write("accepted", acknowledgment.isAccepted());
            value(json, "code", disclosed.code(acknowledgment.code()));
            json.writeStartArray("errors");
            for (Acknowledgment.Fault error : acknowledgment.errors()) {
                json.writeStartObject();
                value(json, "code", disclosed.code(error.code()));
                value(json, "segment", disclosed.code(error.segment()));
                value(json, "number", disclosed.number(error.number()));
                value(json, "element", disclosed.number(error.element()));
                json.writeEnd();
            }
            json.writeEnd();
            json.writeStartArray("findings");
            at.received()
                    .flaws()
                    .forEach(flaw -> finding(
                            json,
                            flaw.segment(),
                            "finding." + flaw.kind(),
                            flaw.kind().name(),
                            "byte " + flaw.offset()));
            json.writeEnd().writeEnd().writeEnd();
        }
        end(line);
    }

    @Override
    public void answer(Place at, List<String> asked, PatientAnswer answer) {
        CoverageSummary summary = answer.summary();
        StringWriter line = new StringWriter(USUAL);
        try (JsonGenerator json = GENERATORS.createGenerator(line)) {
            json.writeStartObject();
            place(json, at);
            strings(json, "trace", answer.traces());
            strings(json, "asked", asked);
            json.writeStartObject("payer");
            value(json, "name", disclosed.name(answer.payer()));
            value(json, "id", disclosed.id(answer.payer()));
            json.writeEnd();
            value(json, "patient", answer.role().map(Enum::name).orElse(null));
            if (disclosed.everything()) {
                member(json, summary);
            }
            json.write("status", summary.status().name());
            plans(json, summary);
            json.writeStartArray("facts");
            lines(summary).forEach(facts -> fact(json, facts, summary.plans()));
            json.writeEnd();
            json.writeStartArray("care");
            summary.levels().forEach(level -> {
                care(json, level, "IN", level.inNetwork());
                care(json, level, "OUT", level.outOfNetwork());
            });
            json.writeEnd();
            Differences differences = Differences.of(summary.facts());
            groups(json, "conflicts", differences.conflicts());
            groups(json, "varies", differences.varies());
            json.writeStartArray("rejections");
            summary.rejections().forEach(rejection -> rejection(json, rejection));
            json.writeEnd();
            json.writeStartArray("otherPayers");
            summary.otherPayers().forEach(payer -> otherPayer(json, payer));
            json.writeEnd();
            json.writeStartArray("findings");
            summary.findings().forEach(finding -> finding(json, finding));
            json.writeEnd().writeEnd();
        }
        end(line);
    }

    private static void place(JsonGenerator json, Place at) {
        json.write("file", at.file());
        value(json, "interchange", at.received().interchange());
        value(
                json,
                "transaction",
                at.received().transaction().map(Transaction::controlNumber).orElse(null));
    }

    private static void member(JsonGenerator json, CoverageSummary summary) {
        Optional<Member> member = summary.member();
        json.writeStartObject("member");
        value(json, "lastName", member.map(Member::lastName).orElse(null));
        value(json, "firstName", member.map(Member::firstName).orElse(null));
        value(json, "id", member.map(Member::memberId).orElse(null));
        json.writeEnd();
    }

    private void plans(JsonGenerator json, CoverageSummary summary) {
        json.writeStartArray("plans");
        for (Plan plan : summary.plans()) {
            json.writeStartObject();
            json.write("status", plan.status().name());
            value(json, "name", plan.name());
            value(json, "insuranceType", disclosed.code(plan.insuranceType()));
            value(json, "group", plan.group());
            day(json, "begin", plan.begin().orElse(null));
            day(json, "end", plan.end().orElse(null));
            json.write("segment", plan.lines().get(0).source().segment());
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** The facts of each EB together, in order. */
    private static List<List<Fact>> lines(CoverageSummary summary) {
        Map<Source, List<Fact>> lines = new LinkedHashMap<>();
        summary.facts()
                .forEach(fact -> lines.computeIfAbsent(fact.source(), any -> new ArrayList<>())
                        .add(fact));
        return List.copyOf(lines.values());
    }

    private void fact(JsonGenerator json, List<Fact> facts, List<Plan> plans) {
        Fact fact = facts.get(0);
        Fact.Key key = fact.key();
        Segment eb = fact.source().segments().get(0);
        json.writeStartObject();
        json.write("segment", eb.number());
        json.write("kind", FactKind.of(key.information()).name());
        value(json, "measure", measure(fact));
        value(json, "period", period(key.period()));
        json.writeStartArray("serviceTypes");
        for (Fact each : facts) {
            String type = disclosed.code(each.key().serviceType());
            if (type != null) {
                json.write(type);
            }
        }
        json.writeEnd();
        value(json, "placeOfService", places(key));
        json.write("network", network(eb.element(12)));
        value(json, "level", disclosed.code(eb.element(2)));
        value(json, "amount", disclosed.amount(eb.element(7)));
        value(json, "percent", disclosed.percent(eb.element(8)));
        quantity(json, "quantity", eb.element(9), eb.element(10));
        json.writeStartArray("delivery");
        for (Segment segment : fact.source().segments()) {
            if (segment.is("HSD")) {
                delivery(json, segment);
            }
        }
        json.writeEnd();
        value(json, "procedure", disclosed.procedure(String.join(":", eb.components(13))));
        dates(json, key.dates());
        entity(json, key.entities());
        json.write("authorization", authorization(fact.authorization()));
        Optional<Plan> plan = Plan.of(fact, plans);
        if (plan.isPresent()) {
            json.write("plan", plans.indexOf(plan.get()));
        } else {
            json.writeNull("plan");
        }
        if (disclosed.everything()) {
            strings(json, "messages", fact.messages());
        } else {
            json.write("messages", fact.messages().size());
        }
        json.writeEnd();
    }

    /** A figure alone measures something. */
    private static @Nullable String measure(Fact fact) {
        Period.Measure measure = fact.key().period().measure();
        return (fact.hasFigure() || fact.hasUnclearShare()) && measure != Period.Measure.OTHER ? measure.name() : null;
    }

    private static @Nullable String period(Period period) {
        return switch (period) {
            case REMAINING, NOT_TOLD, UNKNOWN -> null;
            case LIFETIME_REMAINING -> Period.LIFETIME.name();
            default -> period.name();
        };
    }

    private @Nullable String places(Fact.Key key) {
        if (key.places().isEmpty()) {
            return null;
        }
        List<String> shown = new TreeSet<>(key.places())
                .stream()
                        .flatMap(place -> Optional.ofNullable(disclosed.code(place)).stream())
                        .toList();
        return shown.isEmpty() ? null : String.join(",", shown);
    }

    private static String network(String code) {
        return switch (code) {
            case "Y" -> "IN";
            case "N" -> "OUT";
            case "W" -> "BOTH";
            case "U" -> "NEITHER";
            default -> "UNSTATED";
        };
    }

    private static String authorization(Authorization authorization) {
        return switch (authorization) {
            case REQUIRED -> "YES";
            case NOT_REQUIRED -> "NO";
            case NOT_TOLD -> "UNKNOWN";
        };
    }

    private void quantity(JsonGenerator json, String name, String unit, String number) {
        if (unit.isEmpty() && number.isEmpty()) {
            json.writeNull(name);
            return;
        }
        json.writeStartObject(name);
        value(json, "unit", disclosed.code(unit));
        value(json, "value", disclosed.number(number));
        json.writeEnd();
    }

    private void delivery(JsonGenerator json, Segment hsd) {
        json.writeStartObject();
        json.write("segment", hsd.number());
        value(json, "unit", disclosed.code(hsd.element(1)));
        value(json, "value", disclosed.number(hsd.element(2)));
        value(json, "per", disclosed.code(hsd.element(3)));
        value(json, "perCount", disclosed.number(hsd.element(4)));
        value(json, "period", disclosed.code(hsd.element(5)));
        value(json, "periodCount", disclosed.number(hsd.element(6)));
        value(json, "pattern", disclosed.code(hsd.element(7)));
        value(json, "time", disclosed.code(hsd.element(8)));
        json.writeEnd();
    }

    /** Each date under its qualifier; of several with one, the first. */
    private void dates(JsonGenerator json, List<Dates> all) {
        Map<String, Dates> byQualifier = new LinkedHashMap<>();
        for (Dates dates : all) {
            String qualifier = disclosed.code(dates.qualifier());
            if (qualifier != null) {
                byQualifier.putIfAbsent(qualifier, dates);
            }
        }
        json.writeStartObject("dates");
        byQualifier.forEach((qualifier, dates) -> {
            json.writeStartObject(qualifier);
            day(json, "begin", dates.from());
            day(json, "end", dates.to());
            json.writeEnd();
        });
        json.writeEnd();
    }

    private void entity(JsonGenerator json, List<Entity> entities) {
        if (entities.isEmpty()) {
            json.writeNull("entity");
            return;
        }
        json.writeStartObject("entity");
        named(json, entities.get(0));
        json.writeStartArray("others");
        entities.stream().skip(1).forEach(other -> {
            json.writeStartObject();
            named(json, other);
            json.writeEnd();
        });
        json.writeEnd().writeEnd();
    }

    private void named(JsonGenerator json, Entity entity) {
        value(json, "role", disclosed.code(entity.role()));
        value(json, "name", disclosed.name(entity));
        value(json, "id", disclosed.id(entity));
        strings(json, "phones", disclosed.phones(entity));
    }

    private static void care(JsonGenerator json, LevelCoverage level, String network, Coverage coverage) {
        json.writeStartObject();
        json.write("level", level.level().name());
        json.write("network", network);
        json.write("coverage", coverage.word().name());
        json.write("authorization", authorization(coverage.authorization()));
        segments(json, "share", coverage.share());
        segments(json, "because", coverage.word() == Coverage.Word.NOT_TOLD ? List.of() : coverage.lines());
        json.write("apart", coverage.toldApart());
        json.writeEnd();
    }

    private static void groups(JsonGenerator json, String name, List<List<Fact>> groups) {
        json.writeStartArray(name);
        groups.stream().map(JsonLines::numbers).distinct().sorted(BY_PLACE).forEach(numbers -> {
            json.writeStartArray();
            numbers.forEach(json::write);
            json.writeEnd();
        });
        json.writeEnd();
    }

    private static void segments(JsonGenerator json, String name, List<Fact> facts) {
        json.writeStartArray(name);
        numbers(facts).forEach(json::write);
        json.writeEnd();
    }

    private static List<Integer> numbers(List<Fact> facts) {
        Set<Integer> numbers = new TreeSet<>();
        for (Fact fact : facts) {
            numbers.add(fact.source().segment());
        }
        return List.copyOf(numbers);
    }

    private void rejection(JsonGenerator json, Rejection rejection) {
        json.writeStartObject();
        json.write("segment", rejection.source().segment());
        json.write("loop", rejection.loop());
        value(json, "valid", disclosed.code(rejection.valid()));
        value(json, "code", disclosed.code(rejection.reason().code()));
        value(json, "followUp", disclosed.code(rejection.followUp()));
        json.write("actor", rejection.actor().name());
        json.writeEnd();
    }

    private void otherPayer(JsonGenerator json, OtherPayer payer) {
        Optional<Entity> entity = payer.entity();
        json.writeStartObject();
        value(json, "role", entity.map(Entity::role).map(disclosed::code).orElse(null));
        value(json, "name", entity.map(disclosed::name).orElse(null));
        value(json, "id", entity.map(disclosed::id).orElse(null));
        strings(
                json,
                "serviceTypes",
                payer.line().source().segments().get(0).codes(3).stream()
                        .flatMap(type -> Optional.ofNullable(disclosed.code(type)).stream())
                        .toList());
        json.write("segment", payer.line().source().segment());
        json.writeEnd();
    }

    private void finding(JsonGenerator json, Finding finding) {
        finding(
                json,
                finding.source().segment(),
                "finding." + finding.kind(),
                finding.kind().name(),
                finding.place());
    }

    private void finding(JsonGenerator json, int segment, String key, String kind, String place) {
        json.writeStartObject();
        if (segment > 0) {
            json.write("segment", segment);
        } else {
            json.writeNull("segment");
        }
        json.write("what", kind + ": " + texts.say(key) + (place.isEmpty() ? "" : " (" + place + ")"));
        json.writeEnd();
    }

    private static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
        value(json, name, day == null ? null : day.toString());
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeStartArray(name);
        values.forEach(json::write);
        json.writeEnd();
    }

    /** What was not told is null. */
    private static void value(JsonGenerator json, String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }

    private void end(StringWriter line) {
        try {
            out.append(line.getBuffer()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
