package org.milepost.insurance.desk;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import org.milepost.insurance.benefits.PlanFinder;
import org.milepost.insurance.benefits.Rejection;
import org.milepost.insurance.benefits.Source;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;
import org.milepost.platform.Texts;

/** One object of the contract of docs/eligibility-json.md. */
final class JsonLine {
    private static final Comparator<List<Integer>> BY_PLACE = Comparator.comparing(segments -> segments.get(0));

    private final JsonGenerator json;
    private final Disclosed disclosed;
    private final Texts texts;

    /** Writes with {@code json}, which stays open. */
    JsonLine(JsonGenerator json, Disclosed disclosed, Texts texts) {
        this.json = json;
        this.disclosed = disclosed;
        this.texts = texts;
    }

    void acknowledgment(AnswerForm.Place at, Acknowledgment acknowledgment) {
        json.writeStartObject().writeStartObject("acknowledgement");
        place(at);
        json.write("kind", acknowledgment.kind());
        value("of", acknowledgment.of());
        json.write("accepted", acknowledgment.isAccepted());
        value("code", disclosed.code(acknowledgment.code()));
        json.writeStartArray("errors");
        for (Acknowledgment.Fault error : acknowledgment.errors()) {
            json.writeStartObject();
            value("code", disclosed.code(error.code()));
            value("segment", disclosed.code(error.segment()));
            value("number", disclosed.number(error.number()));
            value("element", disclosed.number(error.element()));
            json.writeEnd();
        }
        json.writeEnd();
        json.writeStartArray("findings");
        at.received()
                .flaws()
                .forEach(flaw -> finding(
                        flaw.segment(), "finding." + flaw.kind(), flaw.kind().name(), "byte " + flaw.offset()));
        json.writeEnd().writeEnd().writeEnd();
    }

    void answer(AnswerForm.Place at, List<String> asked, PatientAnswer answer) {
        CoverageSummary summary = answer.summary();
        json.writeStartObject();
        place(at);
        strings("trace", shown(answer.traces()));
        strings("asked", asked);
        json.writeStartObject("payer");
        value("name", disclosed.name(answer.payer()));
        value("id", disclosed.id(answer.payer()));
        json.writeEnd();
        value("patient", answer.role().map(Enum::name).orElse(null));
        if (disclosed.everything()) {
            member(summary);
        }
        json.write("status", summary.status().name());
        plans(summary);
        facts(summary);
        json.writeStartArray("care");
        summary.levels().forEach(level -> {
            care(level, "IN", level.inNetwork());
            care(level, "OUT", level.outOfNetwork());
        });
        json.writeEnd();
        Differences differences = Differences.of(summary.facts());
        groups("conflicts", differences.conflicts());
        groups("varies", differences.varies());
        json.writeStartArray("rejections");
        summary.rejections().forEach(this::rejection);
        json.writeEnd();
        json.writeStartArray("otherPayers");
        summary.otherPayers().forEach(this::otherPayer);
        json.writeEnd();
        json.writeStartArray("findings");
        summary.findings().forEach(this::finding);
        json.writeEnd().writeEnd();
    }

    private void place(AnswerForm.Place at) {
        json.write("file", at.file());
        value("interchange", at.received().interchange());
        value(
                "transaction",
                at.received().transaction().map(Transaction::controlNumber).orElse(null));
    }

    private void member(CoverageSummary summary) {
        Optional<Member> member = summary.member();
        json.writeStartObject("member");
        value("lastName", member.map(Member::lastName).orElse(null));
        value("firstName", member.map(Member::firstName).orElse(null));
        value("id", member.map(Member::memberId).orElse(null));
        json.writeEnd();
    }

    private void plans(CoverageSummary summary) {
        json.writeStartArray("plans");
        for (Plan plan : summary.plans()) {
            json.writeStartObject();
            json.write("status", plan.status().name());
            value("name", disclosed.text(plan.name()));
            value("insuranceType", disclosed.code(plan.insuranceType()));
            value("group", disclosed.text(plan.group()));
            day("begin", plan.begin().orElse(null));
            day("end", plan.end().orElse(null));
            json.write("segment", plan.lines().get(0).source().segment());
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** The facts of each EB together, in order. */
    private void facts(CoverageSummary summary) {
        Map<Source, List<Fact>> lines = new LinkedHashMap<>();
        for (Fact fact : summary.facts()) {
            lines.computeIfAbsent(fact.source(), any -> new ArrayList<>()).add(fact);
        }
        IdentityHashMap<Plan, Integer> places = new IdentityHashMap<>();
        summary.plans().forEach(plan -> places.put(plan, places.size()));
        PlanFinder plans = PlanFinder.among(summary.plans());
        json.writeStartArray("facts");
        for (List<Fact> line : lines.values()) {
            OptionalInt plan =
                    plans.of(line.get(0)).stream().mapToInt(places::get).findFirst();
            fact(line, summary.date(), plan);
        }
        json.writeEnd();
    }

    private void fact(List<Fact> facts, LocalDate day, OptionalInt plan) {
        Fact fact = facts.get(0);
        Fact.Key key = fact.key();
        Segment eb = fact.source().segments().get(0);
        json.writeStartObject();
        json.write("segment", eb.number());
        json.write("kind", FactKind.of(key.information()).name());
        String amount = disclosed.amount(eb.element(7));
        String percent = disclosed.percent(eb.element(8));
        boolean figure = amount != null || percent != null || !eb.element(10).isEmpty();
        value("measure", figure ? measure(key.period()) : null);
        value("period", period(key.period()));
        json.writeStartArray("serviceTypes");
        for (Fact each : facts) {
            String type = disclosed.code(each.key().serviceType());
            if (type != null) {
                json.write(type);
            }
        }
        json.writeEnd();
        value("placeOfService", places(key));
        json.write("network", network(eb.element(12)));
        value("level", disclosed.code(eb.element(2)));
        value("amount", amount);
        value("percent", percent);
        quantity("quantity", eb.element(9), eb.element(10));
        json.writeStartArray("delivery");
        for (Segment segment : fact.source().segments()) {
            if (segment.is("HSD")) {
                delivery(segment);
            }
        }
        json.writeEnd();
        value("procedure", disclosed.procedure(String.join(":", eb.components(13))));
        dates(key.dates(), day);
        entity(key.entities());
        json.write("authorization", authorization(fact.authorization()));
        if (plan.isPresent()) {
            json.write("plan", plan.getAsInt());
        } else {
            json.writeNull("plan");
        }
        if (disclosed.everything()) {
            strings("messages", fact.messages());
        } else {
            json.write("messages", fact.messages().size());
        }
        json.writeEnd();
    }

    /** A figure alone measures something. */
    private static @Nullable String measure(Period period) {
        return period.measure() == Period.Measure.OTHER
                ? null
                : period.measure().name();
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

    private void quantity(String name, String unit, String number) {
        if (unit.isEmpty() && number.isEmpty()) {
            json.writeNull(name);
            return;
        }
        json.writeStartObject(name);
        value("unit", disclosed.code(unit));
        value("value", disclosed.number(number));
        json.writeEnd();
    }

    private void delivery(Segment hsd) {
        json.writeStartObject();
        json.write("segment", hsd.number());
        value("unit", disclosed.code(hsd.element(1)));
        value("value", disclosed.number(hsd.element(2)));
        value("per", disclosed.code(hsd.element(3)));
        value("perCount", disclosed.number(hsd.element(4)));
        value("period", disclosed.code(hsd.element(5)));
        value("periodCount", disclosed.number(hsd.element(6)));
        value("pattern", disclosed.code(hsd.element(7)));
        value("time", disclosed.code(hsd.element(8)));
        json.writeEnd();
    }

    /** Each date under its qualifier; of several with one, the first that holds {@code day}, or the first. */
    private void dates(List<Dates> all, LocalDate day) {
        Map<String, Dates> byQualifier = new LinkedHashMap<>();
        for (Dates dates : all) {
            String qualifier = disclosed.code(dates.qualifier());
            if (qualifier != null) {
                byQualifier.merge(
                        qualifier, dates, (one, other) -> one.excludes(day) && !other.excludes(day) ? other : one);
            }
        }
        json.writeStartObject("dates");
        byQualifier.forEach((qualifier, dates) -> {
            json.writeStartObject(qualifier);
            day("begin", dates.from());
            day("end", dates.to());
            json.writeEnd();
        });
        json.writeEnd();
    }

    private void entity(List<Entity> entities) {
        if (entities.isEmpty()) {
            json.writeNull("entity");
            return;
        }
        json.writeStartObject("entity");
        named(entities.get(0));
        json.writeStartArray("others");
        entities.stream().skip(1).forEach(other -> {
            json.writeStartObject();
            named(other);
            json.writeEnd();
        });
        json.writeEnd().writeEnd();
    }

    private void named(Entity entity) {
        value("role", disclosed.code(entity.role()));
        value("name", disclosed.name(entity));
        value("id", disclosed.id(entity));
        strings("phones", disclosed.phones(entity));
    }

    private void care(LevelCoverage level, String network, Coverage coverage) {
        json.writeStartObject();
        json.write("level", level.level().name());
        json.write("network", network);
        json.write("coverage", coverage.word().name());
        json.write("authorization", authorization(coverage.authorization()));
        segments("share", coverage.share());
        segments("because", coverage.word() == Coverage.Word.NOT_TOLD ? List.of() : coverage.lines());
        json.write("apart", coverage.toldApart());
        json.writeEnd();
    }

    private void groups(String name, List<List<Fact>> groups) {
        json.writeStartArray(name);
        groups.stream().map(JsonLine::numbers).distinct().sorted(BY_PLACE).forEach(numbers -> {
            json.writeStartArray();
            numbers.forEach(json::write);
            json.writeEnd();
        });
        json.writeEnd();
    }

    private void segments(String name, List<Fact> facts) {
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

    private void rejection(Rejection rejection) {
        json.writeStartObject();
        json.write("segment", rejection.source().segment());
        json.write("loop", rejection.loop());
        value("valid", disclosed.code(rejection.valid()));
        value("code", disclosed.code(rejection.reason().code()));
        value("followUp", disclosed.code(rejection.followUp()));
        json.write("actor", rejection.actor().name());
        json.writeEnd();
    }

    private void otherPayer(OtherPayer payer) {
        Optional<Entity> entity = payer.entity();
        json.writeStartObject();
        value("role", entity.map(Entity::role).map(disclosed::code).orElse(null));
        value("name", entity.map(disclosed::name).orElse(null));
        value("id", entity.map(disclosed::id).orElse(null));
        strings(
                "serviceTypes",
                payer.line().source().segments().get(0).codes(3).stream()
                        .flatMap(type -> Optional.ofNullable(disclosed.code(type)).stream())
                        .toList());
        json.write("segment", payer.line().source().segment());
        json.writeEnd();
    }

    private void finding(Finding finding) {
        finding(
                finding.source().segment(),
                "finding." + finding.kind(),
                finding.kind().name(),
                finding.place());
    }

    private void finding(int segment, String key, String kind, String place) {
        json.writeStartObject();
        if (segment > 0) {
            json.write("segment", segment);
        } else {
            json.writeNull("segment");
        }
        json.write("what", kind + ": " + texts.say(key) + (place.isEmpty() ? "" : " (" + place + ")"));
        json.writeEnd();
    }

    private void day(String name, @Nullable LocalDate day) {
        value(name, day == null ? null : day.toString());
    }

    private List<String> shown(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Stream.ofNullable(disclosed.text(text)))
                .toList();
    }

    private void strings(String name, List<String> values) {
        json.writeStartArray(name);
        values.forEach(json::write);
        json.writeEnd();
    }

    /** What was not told is null. */
    private void value(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }
}
