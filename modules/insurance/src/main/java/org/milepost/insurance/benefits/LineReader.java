package org.milepost.insurance.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.x12.Segment;

/** Reads one line of benefits, an EB with what belongs to it, as facts: one for each service type it names. */
final class LineReader {
    private static final Pattern NUMBER = Pattern.compile("\\$?(?=\\.?\\d)(\\d{1,3}(,\\d{3})+|\\d*)(\\.\\d*)?");
    private static final Pattern NINES = Pattern.compile("9{4,}(\\.9*|\\.0*)?");
    private static final Set<String> OF_AN_ENTITY = Set.of("N2", "N3", "N4", "PER", "PRV");
    private static final Set<String> AUTHORIZATIONS = Set.of("Y", "N", "U", "");
    private static final int LONGEST_SERVICE_TYPE = 2;
    /** How many segments of a line are read; a line that X12 allows has fewer than half of them. */
    private static final int MOST_SEGMENTS = 1_000;
    /** How many dates of a person, or of a line, are read; X12 allows twenty. */
    private static final int MOST_DATES = 100;

    /** Takes what is odd about a line: what it is, the segment, and where in that. */
    interface Findings {
        void note(Finding.Kind kind, Segment segment, String place);
    }

    private final Segment eb;
    private final Source source;
    private final Findings findings;

    private Set<String> places = Set.of();
    /** What else the line is tied to: a diagnosis, the nature of an injury. */
    private final List<String> conditions = new ArrayList<>();

    private final List<String> limits = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final List<Segment> dates = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();

    /**
     * @param line the EB and what belongs to it
     * @param source where it stands
     * @param findings takes what is odd about it, with the segment
     */
    LineReader(List<Segment> line, Source source, Findings findings) {
        this.eb = line.get(0);
        this.source = source;
        this.findings = findings;
        int end = Math.min(line.size(), MOST_SEGMENTS);
        for (int i = 1; i < end; i++) {
            take(line.get(i), line.subList(i + 1, end));
        }
        if (end < line.size()) {
            findings.note(Finding.Kind.MORE_THAN_READ, line.get(end), "");
        }
    }

    private void take(Segment segment, List<Segment> following) {
        switch (segment.id()) {
            case "III" -> tie(segment);
            case "HSD" -> limits.add(segment.text());
            case "REF" -> references.add(segment.text());
            case "DTP" -> dates.add(segment);
            case "NM1" -> entities.add(Entity.of(segment, ofTheEntity(following)));
            case "MSG" -> {
                if (!segment.element(1).isEmpty()) {
                    messages.add(segment.element(1));
                }
            }
            default -> {
                // What is read with another segment, and what has no meaning here.
            }
        }
    }

    private void tie(Segment iii) {
        if (iii.element(1).equals("ZZ") && !iii.element(2).isEmpty()) {
            Set<String> more = new HashSet<>(places);
            more.add(iii.element(2));
            places = more;
        } else {
            conditions.add(iii.text());
            findings.note(Finding.Kind.OTHER_CONDITION, iii, "");
        }
    }

    private static List<Segment> ofTheEntity(List<Segment> following) {
        int end = 0;
        while (end < following.size()
                && OF_AN_ENTITY.contains(following.get(end).id())) {
            end++;
        }
        return following.subList(0, end);
    }

    /**
     * The facts of this line.
     *
     * @param payer who says it
     * @param ofThePerson the person's dates, which hold where the line has none of their kind
     */
    List<Fact> facts(String payer, List<Dates> ofThePerson) {
        Information information = Information.of(eb.element(1));
        Period period = Period.of(eb.element(6));
        List<String> codes = eb.codes(3);
        noteUnknownCodes(information, codes, period);
        BigDecimal amount = number(7);
        if (eb.element(7).startsWith("9999") && NINES.matcher(eb.element(7)).matches()) {
            findings.note(Finding.Kind.AMOUNT_OF_NINES, eb, "EB07");
        }
        BigDecimal share = share();
        BigDecimal quantity = number(10);
        boolean tellsCoverage = information.isStatus() || information == Information.NOT_COVERED;
        if (tellsCoverage && !eb.element(13).isEmpty()) {
            findings.note(Finding.Kind.OTHER_CONDITION, eb, "EB13");
        }
        if (!eb.element(14).isEmpty()) {
            conditions.add(eb.element(14));
            findings.note(Finding.Kind.OTHER_CONDITION, eb, "EB14");
        }
        Fact.Key any = new Fact.Key(
                payer,
                information,
                Household.of(eb.element(2)),
                codes.isEmpty() ? ServiceTypes.NOT_TOLD : codes.get(0),
                eb.element(4),
                eb.element(5),
                period,
                eb.element(9),
                NetworkTier.of(eb.element(12)),
                eb.element(13),
                places,
                conditions,
                limits,
                references,
                dates(ofThePerson),
                entities);
        Fact first = new Fact(any, amount, share, quantity, Authorization.of(eb.element(11)), messages, source);
        List<Fact> facts = new ArrayList<>();
        facts.add(first);
        for (int i = 1; i < codes.size(); i++) {
            facts.add(first.of(codes.get(i)));
        }
        return facts;
    }

    private void noteUnknownCodes(Information information, List<String> serviceTypes, Period period) {
        noteUnless(information != Information.UNKNOWN, "EB01");
        noteUnless(eb.element(2).isEmpty() || Household.of(eb.element(2)) != Household.NOT_TOLD, "EB02");
        for (String serviceType : serviceTypes) {
            noteUnless(serviceType.length() <= LONGEST_SERVICE_TYPE, "EB03");
        }
        noteUnless(period != Period.UNKNOWN, "EB06");
        noteUnless(AUTHORIZATIONS.contains(eb.element(11)), "EB11");
        noteUnless(
                NetworkTier.of(eb.element(12)) != NetworkTier.UNKNOWN
                        || eb.element(12).equals("U"),
                "EB12");
    }

    private void noteUnless(boolean known, String element) {
        if (!known) {
            findings.note(Finding.Kind.UNKNOWN_CODE, eb, element);
        }
    }

    private @Nullable BigDecimal number(int element) {
        String text = eb.element(element);
        if (text.isEmpty()) {
            return null;
        }
        if (isPlain(text)) {
            return new BigDecimal(text).stripTrailingZeros();
        }
        if (!NUMBER.matcher(text).matches()) {
            findings.note(Finding.Kind.NUMBER_UNREADABLE, eb, String.format(Locale.ROOT, "EB%02d", element));
            return null;
        }
        return new BigDecimal(text.replace("$", "").replace(",", "")).stripTrailingZeros();
    }

    /** Whether it is written as nearly all are: in digits, with a point among them or not. */
    private static boolean isPlain(String text) {
        int point = text.indexOf('.');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && i != point) {
                return false;
            }
        }
        return text.length() > 1 || point < 0;
    }

    private @Nullable BigDecimal share() {
        BigDecimal share = number(8);
        if (share != null && share.compareTo(BigDecimal.ONE) > 0) {
            findings.note(Finding.Kind.SHARE_ABOVE_ONE, eb, "EB08");
            return null;
        }
        return share;
    }

    private List<Dates> dates(List<Dates> ofThePerson) {
        List<Dates> own = dates.isEmpty() ? List.of() : read(dates, findings);
        if (own.isEmpty()) {
            return ofThePerson;
        }
        Set<Dates.Kind> told = own.stream().map(Dates::kind).collect(Collectors.toSet());
        return Stream.concat(own.stream(), ofThePerson.stream().filter(of -> !told.contains(of.kind())))
                .toList();
    }

    /** The dates in {@code dtps}; what is odd about them goes to {@code findings}. */
    static List<Dates> read(List<Segment> dtps, Findings findings) {
        List<Dates> dates = new ArrayList<>();
        Set<String> qualifiers = new HashSet<>();
        for (Segment dtp : dtps) {
            if (dates.size() == MOST_DATES) {
                findings.note(Finding.Kind.MORE_THAN_READ, dtp, "");
                break;
            }
            Optional<Dates> read = Dates.of(dtp);
            if (read.isEmpty()) {
                findings.note(Finding.Kind.DATE_UNREADABLE, dtp, "DTP03");
            } else if (!qualifiers.add(read.get().qualifier())) {
                findings.note(Finding.Kind.DATE_REPEATED, dtp, "");
            }
            read.ifPresent(dates::add);
        }
        return List.copyOf(dates);
    }
}
