package org.milepost.insurance.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milepost.insurance.x12.Segment;

/**
 * Which plans there are and how each stands. The plan itself (30) tells it; where it is silent, a few broad service types do, but
 * never dental or vision alone.
 */
final class PlanRules {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Fact> facts;
    private final String group;
    private final LocalDate date;
    private final List<Finding> findings;

    /**
     * @param facts all that is said of the patient
     * @param group the person's group number; empty where it is not told
     * @param date the date asked
     * @param findings takes what the office should know
     */
    PlanRules(List<Fact> facts, String group, LocalDate date, List<Finding> findings) {
        this.facts = facts;
        this.group = group;
        this.date = date;
        this.findings = findings;
    }

    List<Plan> plans() {
        List<Fact> lines = statusLines(facts);
        Function<Fact, String> plan = plansOf(lines);
        Map<String, List<Fact>> byPlan = new LinkedHashMap<>();
        lines.forEach(line -> byPlan.computeIfAbsent(plan.apply(line), any -> new ArrayList<>())
                .add(line));
        return byPlan.values().stream().map(this::plan).toList();
    }

    /** The status of all plans together; one that is active is enough. */
    static Status together(List<Plan> plans) {
        return plans.stream().map(Plan::status).min(Status::compareTo).orElse(Status.UNKNOWN);
    }

    /** The lines among {@code facts} that tell the status of plans. */
    static List<Fact> statusLines(List<Fact> facts) {
        List<Fact> all = Fact.those(
                facts,
                fact -> fact.information().isStatus() && fact.key().procedure().isEmpty());
        List<Fact> ofThePlan = Fact.those(all, fact -> fact.serviceType().equals(ServiceTypes.PLAN));
        if (!ofThePlan.isEmpty()) {
            return ofThePlan;
        }
        return Fact.those(
                all,
                fact -> ServiceTypes.STATUS_WITHOUT_PLAN.contains(fact.serviceType())
                        && (!fact.serviceType().equals(ServiceTypes.SUBSTANCE_USE)
                                || fact.information().isActive()
                                || fact.information() == Information.ACTIVE_PENDING));
    }

    /** Lines that name no plan belong to the one that fits, where only one does. */
    private static Function<Fact, String> plansOf(List<Fact> lines) {
        Set<String> all = new HashSet<>();
        Map<String, Set<String>> byType = new HashMap<>();
        for (Fact line : lines) {
            if (!line.key().planName().isEmpty()) {
                String name = name(line);
                all.add(name);
                byType.computeIfAbsent(line.key().insuranceType(), any -> new HashSet<>())
                        .add(name);
            }
        }
        Set<String> ofAnyType = byType.getOrDefault("", Set.of());
        return line -> {
            if (!line.key().planName().isEmpty()) {
                return name(line);
            }
            String type = line.key().insuranceType();
            return (type.isEmpty() ? only(all, Set.of()) : only(byType.getOrDefault(type, Set.of()), ofAnyType))
                    .orElse(line.key().payer() + "\n\n" + type);
        };
    }

    /** What stands in {@code some} and {@code others} together, where that is one. */
    private static Optional<String> only(Set<String> some, Set<String> others) {
        if (some.size() > 1 || others.size() > 1) {
            return Optional.empty();
        }
        List<String> both =
                Stream.concat(some.stream(), others.stream()).distinct().toList();
        return both.size() == 1 ? Optional.of(both.get(0)) : Optional.empty();
    }

    private static String name(Fact line) {
        return line.key().payer() + "\n" + normal(line.key().planName());
    }

    /** Whether two names of plans differ in nothing but their writing. */
    static boolean isSameName(String one, String other) {
        return one.equals(other) || normal(one).equals(normal(other));
    }

    /** A name without what is only its writing. */
    static String normal(String planName) {
        return BLANKS.matcher(planName.toUpperCase(Locale.ROOT)).replaceAll(" ");
    }

    private Plan plan(List<Fact> lines) {
        Status status = status(lines);
        List<Fact> decisiveFirst = Fact.those(lines, line -> tells(line, status));
        decisiveFirst.addAll(Fact.those(lines, line -> !tells(line, status)));
        List<Dates> dates = decisiveFirst.get(0).datesOfCoverage(date);
        return new Plan(
                first(lines, line -> line.key().planName()),
                first(lines, line -> line.key().insuranceType()),
                first(lines, this::group),
                status,
                Dates.begin(dates),
                Dates.end(dates),
                decisiveFirst);
    }

    private boolean tells(Fact line, Status status) {
        return switch (status) {
            case ACTIVE -> line.information().isActive() && !line.excludes(date);
            case PENDING -> line.information() == Information.ACTIVE_PENDING && !line.excludes(date);
            case INACTIVE -> line.information().isInactive();
            case UNKNOWN, REJECTED -> true;
        };
    }

    private String group(Fact line) {
        for (Segment segment : line.source().segments()) {
            if (segment.is("REF")
                    && Member.GROUP.contains(segment.element(1))
                    && !segment.element(2).isEmpty()) {
                return segment.element(2);
            }
        }
        return group;
    }

    private Status status(List<Fact> lines) {
        List<Fact> active = on(lines, fact -> fact.information().isActive());
        List<Fact> inactive = Fact.those(lines, line -> line.information().isInactive());
        findings.addAll(Finding.of(
                Finding.Kind.INACTIVE_WHILE_PENDING, inactive, line -> line.information() != Information.INACTIVE));
        if (!active.isEmpty()) {
            Set<Fact.Key> called = new HashSet<>();
            for (Fact line : active) {
                called.add(line.key().subject());
            }
            findings.addAll(Finding.of(
                    Finding.Kind.STATUS_CONTRADICTED,
                    inactive,
                    line -> called.contains(line.key().subject())));
            return Status.ACTIVE;
        }
        if (!on(lines, fact -> fact.information() == Information.ACTIVE_PENDING).isEmpty()) {
            return Status.PENDING;
        }
        if (!inactive.isEmpty()) {
            return Status.INACTIVE;
        }
        findings.addAll(Finding.of(Finding.Kind.OTHER_DATES, lines, line -> line.excludes(date)));
        return Status.UNKNOWN;
    }

    private List<Fact> on(List<Fact> lines, Predicate<Fact> wanted) {
        return Fact.those(lines, line -> wanted.test(line) && !line.excludes(date));
    }

    private static String first(List<Fact> lines, Function<Fact, String> what) {
        for (Fact line : lines) {
            String text = what.apply(line);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
