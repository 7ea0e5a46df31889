package org.milepost.insurance.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
        List<Rejection> rejections = new ArrayList<>();
        for (Reading reading : readings) {
            findings.addAll(reading.findings());
            rejections.addAll(reading.rejections());
        }
        List<Patient> patients = new ArrayList<>();
        readings.forEach(reading -> findPatient(reading).ifPresent(patients::add));
        List<List<Fact>> answers = new ArrayList<>();
        for (Patient patient : patients) {
            findings.addAll(patient.findings());
            answers.add(patient.facts());
            rejections.addAll(patient.rejections());
        }
        List<Fact> facts = Gathering.of(answers);
        List<Plan> plans = new PlanRules(facts, group(patients), date, findings).plans();
        Status status = status(plans, facts, rejections);
        List<Fact> current = current(facts, plans, status);
        List<LevelCoverage> levels = levels(plans, status, current);
        Differences differences = Differences.of(current);
        for (List<Fact> conflict : differences.conflicts()) {
            findings.addAll(Finding.of(Finding.Kind.AMOUNTS_CONTRADICT, conflict, Fact::hasFigure));
        }
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

    private Optional<Patient> findPatient(Reading reading) {
        Optional<Patient> patient = reading.patient();
        if (patient.isEmpty() && reading.patients().stream().anyMatch(Patient::asked)) {
            findings.add(new Finding(Finding.Kind.PATIENT_UNCLEAR, reading.place()));
        }
        String trace = reading.answer().trace();
        patient.map(Patient::traces)
                .filter(traces -> !trace.isEmpty() && !traces.isEmpty() && !traces.contains(trace))
                .ifPresent(differs -> findings.add(new Finding(Finding.Kind.TRACE_DIFFERS, reading.place())));
        return patient;
    }

    private static String group(List<Patient> patients) {
        return patients.stream()
                .map(patient -> patient.member().groupNumber())
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Status status(List<Plan> plans, List<Fact> facts, List<Rejection> rejections) {
        return !rejections.isEmpty() && !Fact.any(facts, Fact::tellsSomething)
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
                || (plan.status() == Status.UNKNOWN && Fact.any(plan.lines(), line -> line.excludes(date)));
    }

    private List<LevelCoverage> levels(List<Plan> plans, Status status, List<Fact> current) {
        List<Fact> ofSubstanceUse = Fact.those(current, fact -> ServiceTypes.isSubstanceUse(fact.serviceType()));
        if (status == Status.INACTIVE) {
            findings.addAll(Finding.of(
                    Finding.Kind.ACTIVE_LINE_OF_INACTIVE_PLAN,
                    ofSubstanceUse,
                    fact -> fact.information().isActive()));
            return LevelRules.ofInactivePlan(plans.stream()
                    .flatMap(plan -> plan.lines().stream())
                    .filter(line -> line.information().isInactive())
                    .toList());
        }
        findings.addAll(Finding.of(
                Finding.Kind.SUBSTANCE_USE_UNCLEAR,
                ofSubstanceUse,
                fact -> fact.information().isInactive()
                        || fact.information() == Information.CANNOT_PROCESS
                        || fact.information() == Information.EXCLUSIONS));
        List<LevelCoverage> levels = new LevelRules(ofSubstanceUse, current, findings).levels();
        for (LevelCoverage level : levels) {
            if (level.inNetwork().word() == Coverage.Word.NOT_TOLD
                    && level.outOfNetwork().word() == Coverage.Word.NOT_TOLD
                    && !level.costsLent()) {
                findings.addAll(Finding.of(Finding.Kind.COST_WITHOUT_COVERAGE, level.costs(), any -> true));
            }
        }
        return levels;
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
