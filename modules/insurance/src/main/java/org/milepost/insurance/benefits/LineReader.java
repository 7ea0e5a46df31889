package org.milepost.insurance.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.x12.Segment;

/** Reads one line of benefits, an EB with what belongs to it, as facts: one for each service type it names. */
final class LineReader {
    private static final Pattern NUMBER = Pattern.compile("\\$?(?=\\.?\\d)(\\d{1,3}(,\\d{3})+|\\d*)(\\.\\d*)?");
    /** X12 gives an amount 18 digits; reckoning with thousands of them would take seconds. */
    private static final int LONGEST_NUMBER = 25;

    private static final Pattern NINES = Pattern.compile("9{4,}(\\.9*|\\.0*)?");
    private static final Set<String> AUTHORIZATIONS = Set.of("Y", "N", "U", "");
    private static final int LONGEST_SERVICE_TYPE = 2;
    /** So many digits fit into a long, whatever they are. */
    private static final int MOST_DIGITS = 18;
    /** How many dates of a person, or of a line, are read; X12 allows twenty. */
    private static final int MOST_DATES = 100;

    /** Takes what is odd about a line: what it is, the segment, and where in that. */
    interface Findings {
        void note(Finding.Kind kind, Segment segment, String place);
    }

    private final Segment eb;
    private final Source source;
    private final Findings findings;
    private final Attachments attached;

    /**
     * @param line the EB and what belongs to it
     * @param source where it stands
     * @param findings takes what is odd about it, with the segment
     */
    LineReader(List<Segment> line, Source source, Findings findings) {
        this.eb = line.get(0);
        this.source = source;
        this.findings = findings;
        this.attached = Attachments.of(line, findings);
    }

    /**
     * The facts of this line.
     *
     * @param payer who says it
     * @param ofThePerson the person's dates, which hold where the line has none of their kind
     */
    List<Fact> facts(String payer, List<Dates> ofThePerson) {
        Information information = Information.of(eb.element(1));
        Household household = Household.of(eb.element(2));
        List<String> codes = eb.codes(3);
        Period period = Period.of(eb.element(6));
        NetworkTier network = NetworkTier.of(eb.element(12));
        noteUnknownCodes(information, household, codes, period, network);
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
        Fact.Key any = new Fact.Key(
                payer,
                information,
                household,
                codes.isEmpty() ? ServiceTypes.NOT_TOLD : codes.get(0),
                eb.element(4),
                eb.element(5),
                period,
                eb.element(9),
                network,
                eb.element(13),
                attached.places(),
                conditions(),
                attached.limits(),
                attached.references(),
                dates(ofThePerson),
                attached.entities());
        Fact first =
                new Fact(any, amount, share, quantity, Authorization.of(eb.element(11)), attached.messages(), source);
        if (codes.size() < 2) {
            return List.of(first);
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(first);
        for (int i = 1; i < codes.size(); i++) {
            facts.add(first.of(codes.get(i)));
        }
        return facts;
    }

    private void noteUnknownCodes(
            Information information,
            Household household,
            List<String> serviceTypes,
            Period period,
            NetworkTier network) {
        noteUnless(information != Information.UNKNOWN, "EB01");
        noteUnless(household != Household.NOT_TOLD || eb.element(2).isEmpty(), "EB02");
        for (String serviceType : serviceTypes) {
            noteUnless(serviceType.length() <= LONGEST_SERVICE_TYPE, "EB03");
        }
        noteUnless(period != Period.UNKNOWN, "EB06");
        noteUnless(AUTHORIZATIONS.contains(eb.element(11)), "EB11");
        noteUnless(network != NetworkTier.UNKNOWN || eb.element(12).equals("U"), "EB12");
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
        BigDecimal plain = plain(text);
        if (plain != null) {
            return plain;
        }
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            findings.note(Finding.Kind.NUMBER_UNREADABLE, eb, String.format(Locale.ROOT, "EB%02d", element));
            return null;
        }
        return new BigDecimal(text.replace("$", "").replace(",", "")).stripTrailingZeros();
    }

    /** The number in {@code text}, written as nearly all are: in digits, with a point among them or not. Null where it is not. */
    private static @Nullable BigDecimal plain(String text) {
        long digits = 0;
        int scale = 0;
        int point = text.indexOf('.');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + (c - '0');
                scale += point >= 0 && i > point ? 1 : 0;
            } else if (i != point) {
                return null;
            }
        }
        boolean fits = text.length() <= MOST_DIGITS && (text.length() > 1 || point < 0);
        return fits ? BigDecimal.valueOf(digits, scale).stripTrailingZeros() : null;
    }

    private @Nullable BigDecimal share() {
        BigDecimal share = number(8);
        if (share != null && share.compareTo(BigDecimal.ONE) > 0) {
            findings.note(Finding.Kind.SHARE_ABOVE_ONE, eb, "EB08");
            return null;
        }
        return share;
    }

    private List<String> conditions() {
        String diagnoses = eb.element(14);
        if (diagnoses.isEmpty()) {
            return attached.conditions();
        }
        findings.note(Finding.Kind.OTHER_CONDITION, eb, "EB14");
        List<String> conditions = new ArrayList<>(attached.conditions());
        conditions.add(diagnoses);
        return conditions;
    }

    private List<Dates> dates(List<Dates> ofThePerson) {
        List<Dates> own = attached.dates().isEmpty() ? List.of() : read(attached.dates(), findings);
        if (own.isEmpty()) {
            return ofThePerson;
        }
        Set<Dates.Kind> told = EnumSet.noneOf(Dates.Kind.class);
        own.forEach(dated -> told.add(dated.kind()));
        List<Dates> all = new ArrayList<>(own);
        for (Dates dated : ofThePerson) {
            if (!told.contains(dated.kind())) {
                all.add(dated);
            }
        }
        return all;
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
