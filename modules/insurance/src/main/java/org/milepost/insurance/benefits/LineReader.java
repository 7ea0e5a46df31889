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
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.x12.Segment;

/** Reads one line of benefits, an EB with what belongs to it, as facts: one for each service type it names. */
final class LineReader {
    private static final Pattern NUMBER = Pattern.compile("\\$?(?=\\.?\\d)(\\d{1,3}(,\\d{3})+|\\d*)(\\.\\d*)?");
    private static final Pattern NINES = Pattern.compile("9{4,}(\\.9*|\\.0*)?");
    private static final Set<String> OF_AN_ENTITY = Set.of("N2", "N3", "N4", "PER", "PRV");
    private static final Set<String> AUTHORIZATIONS = Set.of("Y", "N", "U", "");
    private static final int LONGEST_SERVICE_TYPE = 2;

    /** Takes what is odd about a line: what it is, the segment, and where in that. */
    interface Findings {
        void note(Finding.Kind kind, Segment segment, String place);
    }

    private final Segment eb;
    private final List<Segment> attached;
    private final Source source;
    private final Findings findings;

    /**
     * @param line the EB and what belongs to it
     * @param source where it stands
     * @param findings takes what is odd about it, with the segment
     */
    LineReader(List<Segment> line, Source source, Findings findings) {
        this.eb = line.get(0);
        this.attached = line.subList(1, line.size());
        this.source = source;
        this.findings = findings;
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
        if (NINES.matcher(eb.element(7)).matches()) {
            findings.note(Finding.Kind.AMOUNT_OF_NINES, eb, "EB07");
        }
        BigDecimal share = share();
        BigDecimal quantity = number(10);
        List<String> serviceTypes = codes.isEmpty() ? List.of(ServiceTypes.NOT_TOLD) : codes;
        Fact.Key any = new Fact.Key(
                payer,
                information,
                Household.of(eb.element(2)),
                ServiceTypes.NOT_TOLD,
                eb.element(4),
                eb.element(5),
                period,
                eb.element(9),
                NetworkTier.of(eb.element(12)),
                eb.element(13),
                places(),
                conditions(),
                texts("HSD"),
                texts("REF"),
                dates(ofThePerson),
                entities());
        List<String> messages = messages();
        List<Fact> facts = new ArrayList<>();
        for (String serviceType : serviceTypes) {
            facts.add(new Fact(
                    any.of(serviceType), amount, share, quantity, Authorization.of(eb.element(11)), messages, source));
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
        if (!NUMBER.matcher(text).matches()) {
            findings.note(Finding.Kind.NUMBER_UNREADABLE, eb, String.format(Locale.ROOT, "EB%02d", element));
            return null;
        }
        return new BigDecimal(text.replace("$", "").replace(",", "")).stripTrailingZeros();
    }

    private @Nullable BigDecimal share() {
        BigDecimal share = number(8);
        if (share != null && share.compareTo(BigDecimal.ONE) > 0) {
            findings.note(Finding.Kind.SHARE_ABOVE_ONE, eb, "EB08");
            return null;
        }
        return share;
    }

    private Set<String> places() {
        Set<String> places = new HashSet<>();
        for (Segment iii : all("III")) {
            if (isPlace(iii)) {
                places.add(iii.element(2));
            }
        }
        return places;
    }

    private static boolean isPlace(Segment iii) {
        return iii.element(1).equals("ZZ") && !iii.element(2).isEmpty();
    }

    /** What else the line is tied to: a diagnosis, the nature of an injury. */
    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        for (Segment iii : all("III")) {
            if (!isPlace(iii)) {
                conditions.add(iii.text());
                findings.note(Finding.Kind.OTHER_CONDITION, iii, "");
            }
        }
        if (!eb.element(14).isEmpty()) {
            conditions.add(eb.element(14));
        }
        return conditions;
    }

    private List<String> texts(String id) {
        List<String> texts = new ArrayList<>();
        for (Segment segment : all(id)) {
            texts.add(segment.text());
        }
        return texts;
    }

    private List<String> messages() {
        List<String> messages = new ArrayList<>();
        for (Segment msg : all("MSG")) {
            if (!msg.element(1).isEmpty()) {
                messages.add(msg.element(1));
            }
        }
        return messages;
    }

    private List<Dates> dates(List<Dates> ofThePerson) {
        List<Dates> own = read(all("DTP"), findings);
        if (own.isEmpty()) {
            return ofThePerson;
        }
        Set<Dates.Kind> told = own.stream().map(Dates::kind).collect(Collectors.toSet());
        List<Dates> dates = new ArrayList<>(own);
        ofThePerson.stream().filter(of -> !told.contains(of.kind())).forEach(dates::add);
        return dates;
    }

    /** The dates in {@code dtps}; what can't be read goes to {@code findings}. */
    static List<Dates> read(List<Segment> dtps, Findings findings) {
        List<Dates> dates = new ArrayList<>();
        for (Segment dtp : dtps) {
            Optional<Dates> read = Dates.of(dtp);
            read.ifPresentOrElse(dates::add, () -> findings.note(Finding.Kind.DATE_UNREADABLE, dtp, "DTP03"));
        }
        return dates;
    }

    private List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < attached.size(); i++) {
            if (attached.get(i).is("NM1")) {
                int end = i + 1;
                while (end < attached.size()
                        && OF_AN_ENTITY.contains(attached.get(end).id())) {
                    end++;
                }
                entities.add(Entity.of(attached.get(i), attached.subList(i + 1, end)));
            }
        }
        return entities;
    }

    private List<Segment> all(String id) {
        List<Segment> all = new ArrayList<>();
        for (Segment segment : attached) {
            if (segment.is(id)) {
                all.add(segment);
            }
        }
        return all;
    }
}
