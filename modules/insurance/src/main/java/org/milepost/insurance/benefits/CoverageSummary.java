package org.milepost.insurance.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.locations.LevelOfCare;

/**
 * What a payer's answers say together of one person's coverage on one day. Whatever it tells carries its source; whatever the payer
 * left out is told to be left out.
 *
 * @param date the day that was asked about
 * @param status whether a plan is in force
 * @param member the person, as the payer knows them
 * @param plans the plans, each with its own status
 * @param levels the levels of care, from the most to the least intensive
 * @param pharmacy the drug benefit in network, which stands apart from care
 * @param deductibles the deductibles, the plan's first
 * @param outOfPocket the out-of-pocket maxima, the plan's first
 * @param carveOuts companies that answer for behavioral care instead
 * @param otherPayers who else pays: other plans of the person's, and companies that answer for a part of this one
 * @param contacts whom to call
 * @param rejections what was refused; its corrections are what a visitor may mend
 * @param questions what became of each question
 * @param facts all that was said of the person, equal things once
 * @param findings what the office should know
 */
public record CoverageSummary(
        LocalDate date,
        Status status,
        Optional<Member> member,
        List<Plan> plans,
        List<LevelCoverage> levels,
        Coverage pharmacy,
        List<Accumulator> deductibles,
        List<Accumulator> outOfPocket,
        List<CarveOut> carveOuts,
        List<OtherPayer> otherPayers,
        List<Entity> contacts,
        List<Rejection> rejections,
        List<Question> questions,
        List<Fact> facts,
        List<Finding> findings) {
    public CoverageSummary {
        plans = List.copyOf(plans);
        levels = List.copyOf(levels);
        deductibles = List.copyOf(deductibles);
        outOfPocket = List.copyOf(outOfPocket);
        carveOuts = List.copyOf(carveOuts);
        otherPayers = List.copyOf(otherPayers);
        contacts = List.copyOf(contacts);
        rejections = List.copyOf(rejections);
        questions = List.copyOf(questions);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /** What {@code answers} say together of {@code date}; never throws on what they hold. */
    public static CoverageSummary of(List<Answer> answers, LocalDate date) {
        return of(answers, List.of(), date);
    }

    /** What {@code answers} and what was told in {@code calls} say together of {@code date}. */
    public static CoverageSummary of(List<Answer> answers, List<PhoneAnswer> calls, LocalDate date) {
        List<Reading> readings = new ArrayList<>();
        answers.forEach(answer -> readings.add(new AnswerReader(answer).read()));
        String payer = readings.stream()
                .map(reading -> reading.payer().name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        readings.addAll(CallReader.read(calls, payer));
        return new SummaryWriter(readings, date).write();
    }

    /** What is told of {@code level}. */
    public LevelCoverage of(LevelOfCare level) {
        return levels.stream().filter(told -> told.level() == level).findFirst().orElseThrow();
    }

    /** Whether another company answers for this care, or has answered: then it is that one's network and contract that count. */
    public boolean isCarvedOut() {
        return !carveOuts.isEmpty()
                || facts.stream().map(fact -> fact.key().payer()).distinct().count() > 1;
    }

    /** What a visitor is asked to look at again; empty where a correction would not help. */
    public Set<RejectReason.Correction> corrections() {
        if (status != Status.REJECTED) {
            return Set.of();
        }
        return rejections.stream()
                .flatMap(rejection -> rejection.corrections().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What became of a question.
     *
     * @param serviceType what was asked
     * @param outcome what came of it
     */
    public record Question(String serviceType, Outcome outcome) {}

    /** What may become of a question. */
    public enum Outcome {
        ANSWERED,
        /** The payer answered as if asked for the plan: it doesn't know this service type. */
        NOT_SUPPORTED,
        /** The payer refused it. */
        REJECTED,
        /** What came back is no answer to it. */
        UNREADABLE
    }
}
