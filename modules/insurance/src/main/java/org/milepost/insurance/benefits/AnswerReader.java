package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.milepost.insurance.x12.Flaw;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;

/** Takes one answer apart: who is spoken of, what is said of them, what was refused and what is odd. */
final class AnswerReader {
    private static final Set<String> REFUSED = Set.of("R", "M", "W", "X");
    /** How much of what is said of nobody alone is told with each person: there may be as many of one as of the other. */
    private static final int MOST_OF_NOBODY = 100;

    private final Answer answer;
    private final List<Patient> patients = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    /** What was refused in the loops that enclose the one that is being read, the outermost first. */
    private final List<Refused> enclosing = new ArrayList<>();

    private Entity payer = Reading.NOBODY;

    AnswerReader(Answer answer) {
        this.answer = answer;
    }

    Reading read() {
        List<Transaction> answers = answer.interchange().all("271");
        answers.forEach(this::read);
        answer.interchange().flaws().forEach(flaw -> findings.add(finding(flaw)));
        if (answers.isEmpty()) {
            noteRefusals();
        }
        return new Reading(answer, payer, patients, rejections, findings, wholeAnswer());
    }

    /** What was wrong with the form, at its segment where it stands in one of the answers. */
    private Finding finding(Flaw flaw) {
        Source source = answer.interchange().transactions().stream()
                .filter(transaction -> flaw.segment() > 0
                        && flaw.segment() <= transaction.segments().size()
                        && transaction.controlNumber().equals(flaw.transaction()))
                .findFirst()
                .map(transaction ->
                        source(transaction, List.of(transaction.segments().get(flaw.segment() - 1))))
                .orElseGet(this::wholeAnswer);
        return new Finding(
                Finding.Kind.valueOf(flaw.kind().name()), source, source.segment() > 0 ? "" : "byte " + flaw.offset());
    }

    private void read(Transaction transaction) {
        enclosing.clear();
        payer = Reading.NOBODY;
        List<Level> levels = Level.of(transaction);
        List<Segment> segments = transaction.segments();
        int inside = levels.isEmpty()
                ? segments.size()
                : segments.indexOf(levels.get(0).first());
        noteStrangers(transaction, segments.subList(0, inside), AnswerReader::isAround, findings);
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            if (level.kind().equals(Level.SOURCE)) {
                List<Segment> names = level.head("NM1");
                payer = names.isEmpty() ? Reading.NOBODY : Entity.of(names.get(0), level.head("PER"));
            }
            boolean dependentFollows =
                    i + 1 < levels.size() && levels.get(i + 1).kind().equals(Level.DEPENDENT);
            boolean asked =
                    level.isPerson() && !(dependentFollows && level.kind().equals(Level.SUBSCRIBER));
            List<Finding> odd = level.isPerson() ? new ArrayList<>() : findings;
            noteStrangers(transaction, level, odd);
            List<Rejection> refused = rejections(transaction, level, odd);
            enclosing.removeIf(outer -> !outer.encloses(level));
            if (level.isPerson()) {
                patients.add(patient(transaction, level, asked, refused, odd));
            }
            if (!asked) {
                rejections.addAll(refused);
            }
            enclosing.add(new Refused(level.kind(), refused));
        }
    }

    /** What was refused in a loop of that kind. */
    private record Refused(String kind, List<Rejection> rejections) {
        /** Payers, receivers, subscribers and dependents stand within each other in the order of their codes. */
        boolean encloses(Level level) {
            return kind.compareTo(level.kind()) < 0;
        }
    }

    private Patient patient(
            Transaction transaction, Level level, boolean asked, List<Rejection> refused, List<Finding> odd) {
        LineReader.Findings toOdd = (kind, at, place) -> note(odd, kind, transaction, at, place);
        List<Dates> dates = LineReader.read(level.head("DTP"), toOdd);
        List<Fact> facts = new ArrayList<>();
        for (List<Segment> line : level.lines()) {
            LineReader reader = new LineReader(line, source(transaction, line), toOdd);
            facts.addAll(reader.facts(payer.name(), dates));
        }
        boolean isDependent = level.kind().equals(Level.DEPENDENT);
        if (facts.isEmpty() && refused.isEmpty() && isDependent) {
            odd.add(new Finding(Finding.Kind.DEPENDENT_WITHOUT_BENEFITS, wholeAnswer()));
        }
        List<String> traces = level.head("TRN").stream()
                .map(trn -> trn.element(2))
                .filter(trace -> !trace.isEmpty())
                .distinct()
                .toList();
        List<Rejection> before = enclosing.stream()
                .flatMap(outer -> outer.rejections().stream())
                .limit(MOST_OF_NOBODY)
                .toList();
        return new Patient(
                isDependent ? PatientAnswer.Role.DEPENDENT : PatientAnswer.Role.SUBSCRIBER,
                asked,
                payer,
                traces,
                Member.of(level),
                facts,
                refused,
                before,
                odd);
    }

    private void noteStrangers(Transaction transaction, Level level, List<Finding> odd) {
        noteStrangers(transaction, level.head(), AnswerReader::mayBeOfALoop, odd);
        for (List<Segment> line : level.lines()) {
            noteStrangers(transaction, line, AnswerReader::mayBeOfALine, odd);
        }
    }

    private void noteStrangers(
            Transaction transaction, List<Segment> segments, Predicate<String> known, List<Finding> odd) {
        for (Segment segment : segments) {
            String id = segment.id();
            if (!known.test(id) && !isAround(id)) {
                note(odd, Finding.Kind.UNKNOWN_SEGMENT, transaction, segment, "");
            }
            for (int n = mostElements(id) + 1; n <= segment.size(); n++) {
                if (!segment.element(n).isEmpty()) {
                    note(odd, Finding.Kind.UNKNOWN_ELEMENT, transaction, segment, "%s%02d".formatted(id, n));
                    break;
                }
            }
        }
    }

    private static boolean isAround(String id) {
        return switch (id) {
            case "ST", "BHT", "HL", "SE" -> true;
            default -> false;
        };
    }

    /** Whether it may stand in a person's, a payer's or our own loop. */
    private static boolean mayBeOfALoop(String id) {
        return switch (id) {
            case "TRN", "NM1", "N2", "N3", "N4", "PER", "REF", "AAA", "PRV", "DMG", "INS", "HI", "DTP", "MPI" -> true;
            default -> false;
        };
    }

    /** Whether it may be an EB or stand behind one. */
    private static boolean mayBeOfALine(String id) {
        return switch (id) {
            case "EB", "HSD", "REF", "DTP", "AAA", "VEH", "PID", "PDI", "LIN", "EM", "SD1", "MSG", "III", "LS" -> true;
            case "NM1", "N2", "N3", "N4", "PER", "PRV", "LE" -> true;
            default -> false;
        };
    }

    /** The number of the last element that a segment called {@code id} has, where that is looked at. */
    private static int mostElements(String id) {
        return switch (id) {
            case "N3" -> 2;
            case "DTP", "MSG" -> 3;
            case "HL", "TRN", "REF", "AAA" -> 4;
            case "N4" -> 7;
            case "HSD" -> 8;
            case "PER", "III" -> 9;
            case "DMG" -> 11;
            case "NM1" -> 12;
            case "EB" -> 14;
            case "INS" -> 17;
            default -> Integer.MAX_VALUE - 1;
        };
    }

    private List<Rejection> rejections(Transaction transaction, Level level, List<Finding> odd) {
        List<Rejection> found = new ArrayList<>();
        boolean named = false;
        for (Segment segment : level.head()) {
            named |= segment.is("NM1");
            if (segment.is("AAA")) {
                found.add(rejection(transaction, segment, (named ? "2100" : "2000") + level.letter(), odd));
            }
        }
        for (List<Segment> line : level.lines()) {
            for (Segment segment : line) {
                if (segment.is("AAA")) {
                    found.add(rejection(transaction, segment, "2110" + level.letter(), odd));
                }
            }
        }
        return found;
    }

    private Rejection rejection(Transaction transaction, Segment aaa, String loop, List<Finding> odd) {
        Rejection rejection = Rejection.of(aaa, loop, source(transaction, List.of(aaa)));
        if (!rejection.reason().known()) {
            note(odd, Finding.Kind.UNKNOWN_CODE, transaction, aaa, "AAA03");
        } else if (rejection.isOutOfPlace()) {
            note(odd, Finding.Kind.REJECTION_OUT_OF_PLACE, transaction, aaa, "");
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

    private void note(List<Finding> odd, Finding.Kind kind, Transaction transaction, Segment at, String place) {
        if (odd != findings || findings.size() < MOST_OF_NOBODY) {
            odd.add(new Finding(kind, source(transaction, List.of(at)), place));
        }
    }

    private Source source(Transaction transaction, List<Segment> segments) {
        return new Source(answer.asked(), payer.name(), answer.receivedAt(), transaction.controlNumber(), segments);
    }

    private Source wholeAnswer() {
        return new Source(answer.asked(), payer.name(), answer.receivedAt(), "", List.of());
    }
}
