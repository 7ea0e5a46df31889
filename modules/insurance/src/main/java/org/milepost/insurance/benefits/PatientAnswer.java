package org.milepost.insurance.benefits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.x12.Interchange;
import org.milepost.insurance.x12.Received;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;

/**
 * What one transaction says of one person, read by itself: what another answer says goes for nothing here.
 *
 * @param role whether they are the subscriber or a dependent; empty where the transaction speaks of nobody
 * @param traces the trace numbers that came back for them (TRN02), in order
 * @param payer who answers (2100A)
 * @param summary what it says
 */
public record PatientAnswer(Optional<Role> role, List<String> traces, Entity payer, CoverageSummary summary) {
    /** What a person is to the plan. */
    public enum Role {
        SUBSCRIBER,
        DEPENDENT
    }

    public PatientAnswer {
        traces = List.copyOf(traces);
    }

    /**
     * What {@code received} says, person by person: one for each subscriber or dependent with a trace, a benefit or a rejection, and one
     * for nobody where there is none.
     *
     * @param asked the day that was asked about; where it is not known, the day of the answer, or the day nearest to that on which a plan
     *     is in force that the payer calls active
     */
    public static List<PatientAnswer> all(Received received, @Nullable LocalDate asked) {
        List<Transaction> transactions = received.transaction().stream().toList();
        Instant at = transactions.stream()
                .map(PatientAnswer::writtenOn)
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC))
                .orElse(Instant.EPOCH);
        Interchange interchange = new Interchange(received.interchange(), List.of(), transactions, received.flaws());
        Reading reading = new AnswerReader(new Answer("", "", at, interchange)).read();
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        List<PatientAnswer> answers = reading.patients().stream()
                .filter(Patient::isSpokenOf)
                .map(patient -> about(patient, reading, asked != null ? asked : DayAsked.near(day, patient.facts())))
                .toList();
        return answers.isEmpty() ? List.of(aboutNobody(reading, asked != null ? asked : day)) : answers;
    }

    private static PatientAnswer about(Patient patient, Reading reading, LocalDate day) {
        return new PatientAnswer(
                Optional.of(patient.role()),
                patient.traces(),
                patient.payer(),
                new SummaryWriter(List.of(reading.about(patient)), day).write());
    }

    private static PatientAnswer aboutNobody(Reading reading, LocalDate day) {
        return new PatientAnswer(
                Optional.empty(),
                List.of(),
                reading.payer(),
                new SummaryWriter(List.of(reading.aboutNobody()), day).write());
    }

    private static Optional<LocalDate> writtenOn(Transaction transaction) {
        return transaction.segments().stream()
                .filter(segment -> segment.is("BHT"))
                .findFirst()
                .map((Segment bht) -> bht.element(4))
                .flatMap(Dates::day);
    }
}
