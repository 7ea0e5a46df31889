package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.insurance.x12.Flaw;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;

/** Takes one answer apart: who is spoken of, what is said of them, what was refused and what is odd. */
final class AnswerReader {
    private static final Set<String> REFUSED = Set.of("R", "M", "W", "X");

    private final Answer answer;
    private final List<Patient> patients = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Entity payer = Reading.NOBODY;

    AnswerReader(Answer answer) {
        this.answer = answer;
    }

    Reading read() {
        List<Transaction> answers = answer.interchange().all("271");
        answers.forEach(this::read);
        for (Flaw flaw : answer.interchange().flaws()) {
            findings.add(new Finding(Finding.Kind.valueOf(flaw.kind().name()), wholeAnswer()));
        }
        if (answers.isEmpty()) {
            noteRefusals();
        }
        return new Reading(answer, payer, patients, rejections, findings, wholeAnswer());
    }

    private void read(Transaction transaction) {
        List<Level> levels = Level.of(transaction);
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            if (level.kind().equals(Level.SOURCE)) {
                payer = level.head("NM1").stream()
                        .findFirst()
                        .map(nm1 -> Entity.of(nm1, level.head("PER")))
                        .orElse(Reading.NOBODY);
            }
            boolean dependentFollows =
                    i + 1 < levels.size() && levels.get(i + 1).kind().equals(Level.DEPENDENT);
            List<Rejection> refused = rejections(transaction, level);
            if (level.isPerson() && !(dependentFollows && level.kind().equals(Level.SUBSCRIBER))) {
                patients.add(patient(transaction, level, refused));
            } else {
                rejections.addAll(refused);
            }
        }
    }

    private Patient patient(Transaction transaction, Level level, List<Rejection> refused) {
        List<Dates> dates = LineReader.read(level.head("DTP"), (kind, at) -> note(kind, transaction, at));
        List<Fact> facts = level.lines().stream()
                .flatMap(line -> new LineReader(
                                line,
                                source(transaction, line.get(0), line.subList(1, line.size())),
                                (kind, at) -> note(kind, transaction, at))
                        .facts(payer.name(), dates).stream())
                .toList();
        if (facts.isEmpty() && refused.isEmpty() && level.kind().equals(Level.DEPENDENT)) {
            findings.add(new Finding(Finding.Kind.DEPENDENT_WITHOUT_BENEFITS, wholeAnswer()));
        }
        Set<String> traces =
                level.head("TRN").stream().map(trn -> trn.element(2)).collect(Collectors.toSet());
        return new Patient(traces, Member.of(level), facts, refused);
    }

    private List<Rejection> rejections(Transaction transaction, Level level) {
        List<Rejection> found = new ArrayList<>();
        level.head("AAA").forEach(aaa -> found.add(rejection(transaction, aaa, level.loopOf(aaa))));
        level.lines()
                .forEach(line -> line.stream()
                        .filter(segment -> segment.is("AAA"))
                        .forEach(aaa -> found.add(rejection(transaction, aaa, "2110" + level.letter()))));
        return found;
    }

    private Rejection rejection(Transaction transaction, Segment aaa, String loop) {
        RejectReason reason = RejectReason.of(aaa.element(3));
        Rejection rejection = Rejection.of(aaa.element(3), aaa.element(4), loop, source(transaction, aaa, List.of()));
        if (!reason.known()) {
            note(Finding.Kind.UNKNOWN_CODE, transaction, aaa);
        } else if (reason.actor() != rejection.reason().actor()) {
            note(Finding.Kind.REJECTION_OUT_OF_PLACE, transaction, aaa);
        }
        return rejection;
    }

    private void noteRefusals() {
        boolean interchangeRefused = answer.interchange().acknowledgments().stream()
                .anyMatch(ta1 -> ta1.element(4).equals("R"));
        boolean questionRefused = answer.interchange().all("999").stream()
                .flatMap(acknowledgment -> acknowledgment.segments().stream())
                .anyMatch(segment -> (segment.is("IK5") || segment.is("AK9")) && REFUSED.contains(segment.element(1)));
        findings.add(new Finding(
                interchangeRefused
                        ? Finding.Kind.INTERCHANGE_REFUSED
                        : questionRefused ? Finding.Kind.QUESTION_REFUSED : Finding.Kind.NO_ANSWER,
                wholeAnswer()));
    }

    private void note(Finding.Kind kind, Transaction transaction, Segment at) {
        findings.add(new Finding(kind, source(transaction, at, List.of())));
    }

    private Source source(Transaction transaction, Segment segment, List<Segment> attached) {
        return new Source(
                answer.asked(),
                payer.name(),
                answer.receivedAt(),
                transaction.controlNumber(),
                segment.number(),
                segment.text(),
                attached.stream().map(Segment::text).toList());
    }

    private Source wholeAnswer() {
        return new Source(answer.asked(), payer.name(), answer.receivedAt(), "", 0, "", List.of());
    }
}
