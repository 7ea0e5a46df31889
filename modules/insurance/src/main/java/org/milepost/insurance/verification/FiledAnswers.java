package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.SetAsideFiles.Reason;
import org.milepost.insurance.x12.Interchange;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.SingleAnswers;
import org.milepost.insurance.x12.Transaction;

/** Takes what stands in a file to the questions that it answers. What was taken before stays; so a file may be taken again. */
@Dependent
class FiledAnswers {
    private final Filing filing;
    private final Rounds rounds;
    private final EligibilityJob asking;

    @Inject
    FiledAnswers(Filing filing, Rounds rounds, EligibilityJob asking) {
        this.filing = filing;
        this.rounds = rounds;
        this.asking = asking;
    }

    /** Takes each answer in {@code file}; returns why not all of it could be taken, the first reason met, and nothing where all was. */
    Optional<Reason> take(ConnectionId connection, String file) {
        if (file.isBlank()) {
            return Optional.of(Reason.EMPTY);
        }
        Optional<SingleAnswers> parted = SingleAnswers.of(file);
        if (parted.isEmpty()) {
            return Optional.of(Reason.NOT_X12);
        }
        List<String> answers = parted.get().whole();
        // Each is taken, whatever is wrong with another.
        List<Reason> reasons = answers.stream()
                .flatMap(answer -> takeOne(connection, answer).stream())
                .toList();
        if (parted.get().isCutOff()) {
            return Optional.of(Reason.CUT_OFF);
        }
        return answers.isEmpty()
                ? Optional.of(Reason.NO_ANSWER)
                : reasons.stream().findFirst();
    }

    private Optional<Reason> takeOne(ConnectionId connection, String answer) {
        Interchange interchange = Interchange.read(answer);
        for (Segment acknowledgment : interchange.acknowledgments()) {
            return acknowledged(connection, acknowledgment.element(1), acknowledgment.element(4));
        }
        for (Transaction transaction : interchange.transactions()) {
            return switch (transaction.kind()) {
                case "271" -> answered(connection, transaction, answer);
                case "999", "997" ->
                    acknowledged(connection, first(transaction, "AK1", 2), first(transaction, "AK9", 1));
                default -> Optional.of(Reason.ANOTHER_KIND);
            };
        }
        return Optional.of(Reason.NO_ANSWER);
    }

    private Optional<Reason> answered(ConnectionId connection, Transaction transaction, String answer) {
        Set<Filing.Asked> asked = transaction.all("TRN").stream()
                .flatMap(trace -> filing.byTrace(connection, trace.element(2)).stream())
                .collect(Collectors.toSet());
        if (asked.size() != 1) {
            return Optional.of(asked.isEmpty() ? Reason.NOT_ASKED : Reason.SEVERAL_QUESTIONS);
        }
        Filing.Asked one = asked.iterator().next();
        if (filing.isOut(one.exchange())) {
            rounds.answered(one.exchange(), answer);
            asking.goOn(one.verification());
        }
        return Optional.empty();
    }

    /** What was refused by its form is answered by nobody. */
    private Optional<Reason> acknowledged(ConnectionId connection, String number, String code) {
        Optional<Filing.Asked> asked = filing.byControlNumber(connection, number);
        if (code.equals("R")
                && asked.filter(one -> filing.isOut(one.exchange())).isPresent()) {
            rounds.failed(asked.get().exchange());
            asking.goOn(asked.get().verification());
        }
        return asked.isPresent() ? Optional.empty() : Optional.of(Reason.NOT_ASKED);
    }

    private static String first(Transaction transaction, String segment, int element) {
        return transaction.all(segment).stream()
                .map(found -> found.element(element))
                .findFirst()
                .orElse("");
    }
}
