package org.milepost.simulator.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks a 270 loop by loop, in the order of 005010X279A1, and stops at the first thing that is wrong. What is missing
 * about a person is no error here: the payer answers that with an AAA.
 */
public final class InquiryReader {
    private static final Set<String> SEGMENTS_OF_A_270 = Set.of(
            "ST", "BHT", "HL", "NM1", "REF", "N3", "N4", "PRV", "TRN", "DMG", "INS", "HI", "DTP", "EQ", "AMT", "III",
            "SE");
    private static final Set<String> PAYER_ENTITIES = Set.of("2B", "36", "GP", "P5", "PR");
    private static final Set<String> RECEIVER_ENTITIES = Set.of("1P", "2B", "36", "80", "FA", "GP", "P5", "PR");
    private static final Pattern SERVICE_TYPE = Pattern.compile("[A-Z0-9]{1,2}");

    private final List<Segment> segments;
    private final char repetition;
    private final List<Inquiry> inquiries = new ArrayList<>();
    private int at = 1;
    private int levels;
    private String loop = "";

    private InquiryReader(Interchange interchange) {
        this.segments = interchange.transaction();
        this.repetition = interchange.envelope().delimiters().repetition();
    }

    /**
     * Reads the 270 of an interchange.
     *
     * @return one inquiry for each patient asked about, at least one
     * @throws GroupRejected at the first segment or element that the guide does not allow
     */
    public static List<Inquiry> read(Interchange interchange) throws GroupRejected {
        try {
            return new InquiryReader(interchange).transaction();
        } catch (Defect defect) {
            throw GroupRejected.transaction(
                    interchange.envelope(), interchange.transaction().get(0), "5", defect.told());
        }
    }

    private List<Inquiry> transaction() throws Defect {
        checkCharacters();
        Segment bht = take("BHT");
        check(bht, 1, "0022"::equals);
        check(bht, 2, "13"::equals);
        checkLength(bht, 3, 1, 50);
        checkDay(bht, 4);
        check(bht, 5, Days::isTime);
        do {
            source(bht.element(3));
        } while (levelFollows("20"));
        take("SE");
        if (at < segments.size()) {
            throw new Defect(segments.get(at).id(), at + 1, "", "2", List.of());
        }
        return inquiries;
    }

    private void source(String reference) throws Defect {
        String level = level("20", "", "1");
        Segment name = name(PAYER_ENTITIES);
        do {
            receiver(level, reference, name);
        } while (levelFollows("21"));
    }

    private void receiver(String parent, String reference, Segment source) throws Defect {
        String level = level("21", parent, "1");
        Segment name = name(RECEIVER_ENTITIES);
        takeUpTo(9, "REF");
        takeUpTo(1, "N3");
        takeUpTo(1, "N4");
        takeUpTo(1, "PRV");
        do {
            subscriber(level, reference, source, name);
        } while (levelFollows("22"));
    }

    private void subscriber(String parent, String reference, Segment source, Segment receiver) throws Defect {
        boolean hasDependents =
                at < segments.size() && segments.get(at).element(4).equals("1");
        String level = level("22", parent, hasDependents ? "1" : "0");
        Person subscriber = person("IL");
        LocalDate planDate = planDate();
        List<String> asked = serviceTypes();
        if (!asked.isEmpty()) {
            inquiries.add(new Inquiry(reference, source, receiver, subscriber, null, planDate, asked));
        } else if (!hasDependents) {
            throw missing("EQ");
        }
        if (hasDependents) {
            do {
                level("23", level, "0");
                Person dependent = person("03");
                LocalDate date = planDate();
                List<String> askedForDependent = serviceTypes();
                if (askedForDependent.isEmpty()) {
                    throw missing("EQ");
                }
                inquiries.add(new Inquiry(
                        reference,
                        source,
                        receiver,
                        subscriber,
                        dependent,
                        date == null ? planDate : date,
                        askedForDependent));
            } while (levelFollows("23"));
        }
    }

    private Person person(String entity) throws Defect {
        List<Segment> traces = takeUpTo(2, "TRN", this::checkTrace);
        Segment name = name(Set.of(entity));
        check(name, 2, "1"::equals);
        takeUpTo(9, "REF");
        takeUpTo(1, "N3");
        takeUpTo(1, "N4");
        takeUpTo(1, "PRV");
        Segment birth = takeIfPresent("DMG");
        if (birth != null && !(birth.element(1) + birth.element(2)).isEmpty()) {
            check(birth, 1, "D8"::equals);
            checkDay(birth, 2);
        }
        if (birth != null && !birth.element(3).isEmpty()) {
            check(birth, 3, Set.of("F", "M")::contains);
        }
        Segment relationship = takeIfPresent("INS");
        if (relationship != null) {
            check(relationship, 1, entity.equals("IL") ? "Y"::equals : "N"::equals);
            check(relationship, 2, entity.equals("IL") ? "18"::equals : Set.of("01", "19", "34")::contains);
        }
        takeUpTo(1, "HI");
        return new Person(traces, name, birth, relationship);
    }

    private void checkTrace(Segment trace) throws Defect {
        check(trace, 1, "1"::equals);
        checkLength(trace, 2, 1, 50);
        check(trace, 3, company -> company.matches("[139].{9}"));
    }

    /** The DTP segments of a person: 291 says the day asked about; 102 and 307 are accepted and not used. */
    private @Nullable LocalDate planDate() throws Defect {
        return takeUpTo(2, "DTP", this::checkDate).stream()
                .filter(date -> date.element(1).equals("291"))
                .findFirst()
                .flatMap(InquiryReader::firstDay)
                .orElse(null);
    }

    private void checkDate(Segment date) throws Defect {
        check(date, 1, Set.of("102", "291", "307")::contains);
        check(date, 2, Set.of("D8", "RD8")::contains);
        check(date, 3, value -> firstDay(date).isPresent());
    }

    /** The day of a D8, or the first of an RD8 range. */
    private static Optional<LocalDate> firstDay(Segment date) {
        if (date.element(2).equals("D8")) {
            return Days.parse(date.element(3));
        }
        String[] days = date.element(3).split("-", -1);
        return days.length == 2 && Days.parse(days[1]).isPresent() ? Days.parse(days[0]) : Optional.empty();
    }

    private List<String> serviceTypes() throws Defect {
        Set<String> asked = new LinkedHashSet<>();
        loop = "2110";
        for (Segment question = takeIfPresent("EQ"); question != null; question = takeIfPresent("EQ")) {
            for (String code : question.element(1).split(Pattern.quote(String.valueOf(repetition)), -1)) {
                // A question by procedure (EQ02) stands without EQ01; this payer answers it with its baseline.
                boolean byProcedure = code.isEmpty() && !question.element(2).isEmpty();
                check(
                        question,
                        1,
                        whole -> byProcedure || SERVICE_TYPE.matcher(code).matches());
                asked.add(byProcedure ? "30" : code);
            }
            takeUpTo(2, "AMT");
            takeUpTo(10, "III", this::checkPlace);
            takeUpTo(1, "REF");
            takeUpTo(1, "DTP");
        }
        return List.copyOf(asked);
    }

    private void checkPlace(Segment place) throws Defect {
        check(place, 1, Set.of("BF", "BK", "ZZ")::contains);
        checkLength(place, 2, 1, 30);
    }

    private Segment name(Set<String> entities) throws Defect {
        loop = "2100";
        Segment name = take("NM1");
        check(name, 1, entities::contains);
        check(name, 2, Set.of("1", "2")::contains);
        // NM108 and NM109 go together or not at all.
        check(name, 8, qualifier -> !qualifier.isEmpty() || name.element(9).isEmpty());
        check(name, 9, id -> !id.isEmpty() || name.element(8).isEmpty());
        return name;
    }

    /** Takes an HL and returns its number; children: "1" where a level below must follow, else "0". */
    private String level(String code, String parent, String children) throws Defect {
        loop = "2000";
        Segment hl = take("HL");
        levels++;
        check(hl, 1, String.valueOf(levels)::equals);
        check(hl, 2, parent::equals);
        check(hl, 3, code::equals);
        check(hl, 4, children::equals);
        return hl.element(1);
    }

    private boolean levelFollows(String code) {
        return segments.get(at).id().equals("HL") && segments.get(at).element(3).equals(code);
    }

    private Segment take(String id) throws Defect {
        Segment taken = takeIfPresent(id);
        if (taken == null) {
            throw missing(id);
        }
        return taken;
    }

    private List<Segment> takeUpTo(int max, String id) throws Defect {
        return takeUpTo(max, id, segment -> {});
    }

    private List<Segment> takeUpTo(int max, String id, Rule rule) throws Defect {
        List<Segment> taken = new ArrayList<>();
        for (Segment next = takeIfPresent(id); next != null; next = takeIfPresent(id)) {
            if (taken.size() == max) {
                throw new Defect(id, at, loop, "5", List.of());
            }
            rule.check(next);
            taken.add(next);
        }
        return taken;
    }

    private @Nullable Segment takeIfPresent(String id) {
        return at < segments.size() && segments.get(at).id().equals(id) ? segments.get(at++) : null;
    }

    /** What to report where a segment had to stand: the stranger found there, one out of place, or the one missing. */
    private Defect missing(String id) {
        String found = at < segments.size() ? segments.get(at).id() : id;
        if (!SEGMENTS_OF_A_270.contains(found)) {
            return new Defect(found, at + 1, loop, "1", List.of());
        }
        return id.equals("SE")
                ? new Defect(found, at + 1, loop, "2", List.of())
                : new Defect(id, at + 1, loop, "3", List.of());
    }

    private void check(Segment segment, int element, Predicate<String> right) throws Defect {
        String value = segment.element(element);
        if (!right.test(value)) {
            throw wrongElement(segment, at, element, value.isEmpty() ? "1" : "7");
        }
    }

    private void checkLength(Segment segment, int element, int min, int max) throws Defect {
        int length = segment.element(element).length();
        if (length < min || length > max) {
            throw wrongElement(segment, at, element, length == 0 ? "1" : length < min ? "4" : "5");
        }
    }

    private void checkDay(Segment segment, int element) throws Defect {
        if (Days.parse(segment.element(element)).isEmpty()) {
            throw wrongElement(segment, at, element, segment.element(element).isEmpty() ? "1" : "8");
        }
    }

    private void checkCharacters() throws Defect {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            int size = segment.elements().size();
            for (int element = 1; element <= size; element++) {
                if (!segment.element(element).chars().allMatch(c -> c >= ' ' && c <= '~')) {
                    throw wrongElement(segment, i + 1, element, "6");
                }
            }
            if (size == 0 || segment.element(size).isEmpty()) {
                throw wrongElement(segment, i + 1, Math.max(size, 1), size == 0 ? "1" : "3");
            }
        }
    }

    private Defect wrongElement(Segment segment, int position, int element, String code) {
        // IK404, a copy of the bad data, is left out: it would carry a person's data into logs of acknowledgments.
        return new Defect(
                segment.id(), position, loop, "8", List.of(Segment.of("IK4", String.valueOf(element), "", code)));
    }

    /** What the elements of one segment have to keep to. */
    private interface Rule {
        void check(Segment segment) throws Defect;
    }

    /** The first thing found wrong: a segment, counted from ST = 1, and where it is an element's fault, that element. */
    private static final class Defect extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<Segment> told;

        Defect(String segment, int position, String loop, String code, List<Segment> element) {
            super(segment + " " + code);
            List<Segment> lines = new ArrayList<>();
            lines.add(Segment.of("IK3", segment, String.valueOf(position), loop, code));
            lines.addAll(element);
            this.told = lines;
        }

        List<Segment> told() {
            return told;
        }
    }
}
