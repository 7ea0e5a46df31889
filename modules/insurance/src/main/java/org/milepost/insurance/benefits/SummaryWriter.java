package org.milepost.insurance.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the rules to work, one after the other, on all answers together. */
final class SummaryWriter {
    private static final Scope PHARMACY = Scope.ofServiceType(ServiceTypes.PHARMACY);

    private final List<Reading> readings;
    private final LocalDate date;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param readings what each answer holds
     * @param date the date asked
     */
    SummaryWriter(List<Reading> readings, LocalDate date) {
        this.readings = List.copyOf(readings);
        this.date = date;
    }

    CoverageSummary write() {
        readings.forEach(reading -> findings.addAll(reading.findings()));
        readings.forEach(this::findPatient);
        List<Patient> patients =
                readings.stream().flatMap(reading -> reading.patient().stream()).toList();
        patients.forEach(patient -> findings.addAll(patient.findings()));
        List<Fact> facts = Gathering.of(patients.stream().map(Patient::facts).toList());
        List<Rejection> rejections = Stream.concat(
                        readings.stream().flatMap(reading -> reading.rejections().stream()),
                        patients.stream().flatMap(patient -> patient.rejections().stream()))
                .toList();

        String group = patients.stream()
                .map(patient -> patient.member().groupNumber())
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
        List<Plan> plans = new PlanRules(facts, group, date, findings).plans();
        Status status = status(plans, facts, rejections);
        List<Fact> current = current(facts, plans, status);
        List<LevelCoverage> levels = levels(plans, status, current);
        Differences differences = Differences.of(current);
        differences.conflicts().stream()
                .flatMap(List::stream)
                .filter(Fact::hasFigure)
                .forEach(fact -> findings.add(new Finding(Finding.Kind.AMOUNTS_CONTRADICT, fact.source())));
        AccumulatorRules accumulators = new AccumulatorRules(current);
        EntityRules entities = new EntityRules(
                current, readings.stream().map(Reading::payer).distinct().toList());
        return new CoverageSummary(
                date,
                status,
                patients.stream().map(Patient::member).findFirst(),
                plans,
                levels,
                new CoverageRules(PHARMACY, PHARMACY.of(current), findings).on(NetworkTier.IN),
                accumulators.accumulators(Information.DEDUCTIBLE),
                accumulators.accumulators(Information.OUT_OF_POCKET),
                entities.carveOuts(),
                entities.otherPayers(),
                entities.contacts(),
                rejections,
                readings.stream().map(this::question).toList(),
                facts,
                findings.stream().distinct().toList());
    }

    private void findPatient(Reading reading) {
        Optional<Patient> patient = reading.patient();
        if (patient.isEmpty() && reading.patients().stream().anyMatch(Patient::asked)) {
            findings.add(new Finding(Finding.Kind.PATIENT_UNCLEAR, reading.place()));
        }
        String trace = reading.answer().trace();
        patient.map(Patient::traces)
                .filter(traces -> !trace.isEmpty() && !traces.isEmpty() && !traces.contains(trace))
                .ifPresent(differs -> findings.add(new Finding(Finding.Kind.TRACE_DIFFERS, reading.place())));
    }

    private static Status status(List<Plan> plans, List<Fact> facts, List<Rejection> rejections) {
        return facts.stream().noneMatch(Fact::tellsSomething) && !rejections.isEmpty()
                ? Status.REJECTED
                : PlanRules.together(plans);
    }

    /** What holds on the date asked, under the plans that are in force then. */
    private List<Fact> current(List<Fact> facts, List<Plan> plans, Status status) {
        Predicate<Fact> ofPlanThatIsOver = ofPlanThatIsOver(plans, status);
        List<Fact> current = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.excludes(date)) {
                // That a plan has ended is told by its date; nothing of it was left out.
                if (!fact.information().isInactive()) {
                    findings.add(new Finding(Finding.Kind.OTHER_DATES, fact.source()));
                }
            } else if (!ofPlanThatIsOver.test(fact)) {
                current.add(fact);
            }
        }
        return current;
    }

    /** Where all plans are over, their lines are what tells it. */
    private Predicate<Fact> ofPlanThatIsOver(List<Plan> plans, Status status) {
        if (status == Status.INACTIVE || plans.stream().noneMatch(this::isOver)) {
            return fact -> false;
        }
        PlanFinder finder = PlanFinder.among(plans);
        return fact -> finder.of(fact).filter(this::isOver).isPresent();
    }

    /** Whether it is not in force on the date asked: the payer says so, or calls it active at another time. */
    private boolean isOver(Plan plan) {
        return plan.status() == Status.INACTIVE
                || (plan.status() == Status.UNKNOWN && plan.lines().stream().anyMatch(line -> line.excludes(date)));
    }

    private List<LevelCoverage> levels(List<Plan> plans, Status status, List<Fact> current) {
        List<Fact> ofSubstanceUse =
                Fact.those(current, fact -> ServiceTypes.SUBSTANCE_USE_CODES.contains(fact.serviceType()));
        if (status == Status.INACTIVE) {
            find(Finding.Kind.ACTIVE_LINE_OF_INACTIVE_PLAN, ofSubstanceUse, Information::isActive);
            return LevelRules.ofInactivePlan(plans.stream()
                    .flatMap(plan -> plan.lines().stream())
                    .filter(line -> line.information().isInactive())
                    .toList());
        }
        find(
                Finding.Kind.SUBSTANCE_USE_UNCLEAR,
                ofSubstanceUse,
                information -> information.isInactive()
                        || information == Information.CANNOT_PROCESS
                        || information == Information.EXCLUSIONS);
        List<LevelCoverage> levels = new LevelRules(ofSubstanceUse, current, findings).levels();
        levels.stream()
                .filter(level -> level.inNetwork().word() == Coverage.Word.NOT_TOLD
                        && level.outOfNetwork().word() == Coverage.Word.NOT_TOLD
                        && !level.costsLent())
                .flatMap(level -> level.costs().stream())
                .forEach(cost -> findings.add(new Finding(Finding.Kind.COST_WITHOUT_COVERAGE, cost.source())));
        return levels;
    }

    private void find(Finding.Kind kind, List<Fact> facts, Predicate<Information> which) {
        facts.stream()
                .filter(fact -> which.test(fact.information()))
                .forEach(fact -> findings.add(new Finding(kind, fact.source())));
    }

    private CoverageSummary.Question question(Reading reading) {
        CoverageSummary.Outcome outcome = reading.outcome();
        if (outcome == CoverageSummary.Outcome.NOT_SUPPORTED
                && !reading.answer().asked().isEmpty()) {
            findings.add(new Finding(Finding.Kind.SERVICE_TYPE_NOT_SUPPORTED, reading.place()));
        }
        return new CoverageSummary.Question(reading.answer().asked(), outcome);
    }
}
