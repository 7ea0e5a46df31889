package org.milepost.insurance.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.Dates;
import org.milepost.insurance.benefits.Household;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.benefits.RejectReason;
import org.milepost.insurance.benefits.ServiceTypes;
import org.milepost.insurance.x12.Segment;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/** Says in plain English what a segment says, for the office; the meaning of a code comes from the tables that the rules use. */
public final class SegmentWords {
    private final Texts words = Texts.of(SegmentWords.class, Language.ENGLISH);
    private final Texts module = Texts.of(Verifications.class, Language.ENGLISH);

    /** What {@code segment} says. */
    public SegmentExplanation explain(Segment segment) {
        Said said = new Said(segment, words);
        teller(segment.id()).accept(said, segment);
        return said.together();
    }

    /** What the service type {@code code} is; where a line names none, it speaks of the plan. */
    public String serviceType(String code) {
        String key = "service." + (code.equals(ServiceTypes.NOT_TOLD) ? ServiceTypes.PLAN : code);
        return words.knows(key) ? words.say(key) : words.say("code", code);
    }

    /** Why a payer refused, by its code (AAA03). */
    public String reason(String code) {
        return words.knows("reject." + code) ? words.say("reject." + code) : words.say("reject");
    }

    /** Who has to act on a refusal, and how. */
    public String act(RejectReason.Actor actor) {
        return words.say("actor." + actor);
    }

    private BiConsumer<Said, Segment> teller(String id) {
        return switch (id) {
            case "EB" -> this::benefit;
            case "HSD" -> this::limit;
            case "III" -> SegmentWords::tie;
            case "MSG" -> (said, segment) -> said.say("MSG", said.element(1));
            case "DTP" -> SegmentWords::dates;
            case "AAA" -> SegmentWords::refusal;
            case "AMT" -> (said, segment) -> said.say("AMT", said.code("amount", 1), said.dollars(2));
            case "EQ" -> (said, segment) -> said.say("EQ", serviceTypes(said, segment, 1));
            case "NM1" -> SegmentWords::name;
            case "N2" -> (said, segment) -> said.say("N2", said.joined(1, 2));
            case "N3" -> (said, segment) -> said.say("N3", said.joined(1, 2));
            case "N4" -> (said, segment) -> said.say("N4", said.joined(1, 2, 3, 4));
            case "PER" -> SegmentWords::contact;
            case "PRV" ->
                (said, segment) -> said.say("PRV", said.code("provider", 1)).about("PRV.taxonomy", 3);
            case "REF" -> (said, segment) -> said.say("REF", said.code("reference", 1), said.joined(2, 3));
            case "DMG" -> SegmentWords::birth;
            case "INS" -> SegmentWords::relationship;
            case "HI" -> (said, segment) -> said.say("HI", elements(segment, 1));
            case "MPI" -> (said, segment) -> said.say("MPI");
            case "TRN" -> (said, segment) -> said.say("TRN", said.code("trace", 1), said.element(2));
            default -> around(id);
        };
    }

    /** The envelope, and what orders a transaction. */
    private static BiConsumer<Said, Segment> around(String id) {
        return switch (id) {
            case "ISA" ->
                (said, segment) -> said.say(
                        "ISA", said.element(6), said.element(8), said.day(9), said.element(13), said.code("usage", 15));
            case "GS" -> (said, segment) -> said.say("GS", said.code("group", 1), said.element(6));
            case "ST" -> (said, segment) -> said.say("ST", said.code("set", 1), said.element(2));
            case "BHT" ->
                (said, segment) -> {
                    said.say("BHT", said.code("purpose", 2), said.element(3));
                    if (!segment.element(4).isEmpty()) {
                        said.say("BHT.written", said.day(4));
                    }
                };
            case "HL" ->
                (said, segment) ->
                        said.say("HL", said.element(1), said.code("level", 3)).about("HL.under", 2);
            case "LS", "LE" -> (said, segment) -> said.say(segment.id());
            case "SE", "GE", "IEA" -> (said, segment) -> said.say(segment.id(), said.element(1), said.element(2));
            case "TA1" ->
                (said, segment) ->
                        said.say("TA1", said.code("taken", 4), said.element(1)).about("TA1.note", 5);
            case "AK1" -> (said, segment) -> said.say("AK1", said.element(2));
            case "AK2" -> (said, segment) -> said.say("AK2", said.element(2));
            case "IK3", "AK3" ->
                (said, segment) ->
                        said.say("IK3", said.element(1), said.element(2)).about("error", 4);
            case "IK4", "AK4" ->
                (said, segment) -> said.say("IK4", said.element(1)).about("error", 3);
            case "IK5", "AK5" -> (said, segment) -> said.say("IK5", said.code("taken", 1));
            case "AK9" -> (said, segment) -> said.say("AK9", said.code("taken", 1));
            default ->
                (said, segment) -> {
                    said.noteSegment();
                    said.say("unknown", segment.id());
                };
        };
    }

    private void benefit(Said said, Segment eb) {
        Information information = Information.of(eb.element(1));
        if (information == Information.UNKNOWN) {
            said.note(1);
            said.say("code", said.element(1));
        } else {
            said.say("information." + information);
        }
        household(said, eb);
        said.add(serviceTypes(said, eb, 3));
        if (!eb.element(4).isEmpty()) {
            said.add(said.code("insurance", 4));
        }
        said.about("EB.plan", 5);
        figures(said, eb);
        if (!eb.element(11).isEmpty()) {
            said.add(said.code("authorization", 11));
        }
        network(said, eb);
        if (!eb.element(13).isEmpty()) {
            said.say("EB.procedure", String.join(" ", eb.components(13)).strip());
        }
        said.about("EB.diagnosis", 14);
    }

    private void household(Said said, Segment eb) {
        if (eb.element(2).isEmpty()) {
            return;
        }
        Household household = Household.of(eb.element(2));
        if (household == Household.NOT_TOLD) {
            said.note(2);
            said.say("code", eb.element(2));
        } else {
            said.add(module.say("household." + household));
        }
    }

    /** An amount or a share with the time it counts for, and a number of days or visits. */
    private void figures(Said said, Segment eb) {
        Period period = Period.of(eb.element(6));
        String counts = "";
        if (period == Period.UNKNOWN) {
            said.note(6);
            counts = words.say("code", eb.element(6));
        } else if (period != Period.NOT_TOLD) {
            counts = words.say("period." + period);
        }
        String amount = said.dollars(7);
        String share = said.isNumber(8)
                ? module.say("cost.share", Figures.percent(new BigDecimal(eb.element(8))))
                : eb.element(8);
        String quantity = quantity(said, eb);
        String figure = List.of(amount, share, quantity).stream()
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(", "));
        said.add((figure + " " + counts).strip());
    }

    private String quantity(Said said, Segment eb) {
        if (eb.element(10).isEmpty()) {
            return "";
        }
        String key = "limit." + eb.element(9);
        return module.knows(key)
                ? module.say(key, eb.element(10))
                : words.say("EB.quantity", eb.element(10), said.code("quantity", 9));
    }

    private void network(Said said, Segment eb) {
        NetworkTier network = NetworkTier.of(eb.element(12));
        if (network == NetworkTier.UNKNOWN && !eb.element(12).equals("U")) {
            said.note(12);
            said.say("code", eb.element(12));
        } else if (network != NetworkTier.NOT_TOLD) {
            said.add(module.say("network." + network));
        }
    }

    private static String serviceTypes(Said said, Segment segment, int element) {
        return segment.codes(element).stream()
                .map(code -> said.code("service", element, code))
                .collect(Collectors.joining("; "));
    }

    private void limit(Said said, Segment hsd) {
        Optional<String> limit = LimitWords.of(module, hsd.element(1), hsd.element(2), hsd.element(5));
        limit.ifPresentOrElse(said::add, () -> {
            said.note(1);
            said.say("HSD", elements(hsd, 1));
        });
    }

    private static void tie(Said said, Segment iii) {
        if (iii.element(1).equals("ZZ")) {
            said.say("III", said.code("place", 2));
        } else {
            said.note(1);
            said.say("III.other", said.joined(1, 2, 3, 4));
        }
    }

    private static void dates(Said said, Segment dtp) {
        String kind = said.code("date", 1);
        Optional<Dates> dates = Dates.of(dtp);
        if (dates.isEmpty()) {
            said.note(3);
            said.say("DTP", kind, said.element(3));
            return;
        }
        String from = Optional.ofNullable(dates.get().from()).map(said::day).orElse("");
        String to = Optional.ofNullable(dates.get().to()).map(said::day).orElse("");
        if (from.isEmpty() || to.isEmpty()) {
            said.say("DTP", kind, from + to);
        } else {
            said.say("DTP.span", kind, from, to);
        }
    }

    private static void refusal(Said said, Segment aaa) {
        RejectReason reason = RejectReason.of(aaa.element(3));
        said.say("AAA", said.code("reject", 3)).say("actor." + reason.actor());
        if (!aaa.element(4).isEmpty()) {
            said.add(said.code("follow-up", 4));
        }
    }

    private static void name(Said said, Segment nm1) {
        String name = said.joined(4, 5, 3, 7);
        said.say("NM1", said.code("role", 1), name.isEmpty() ? said.element(3) : name);
        if (!nm1.element(9).isEmpty()) {
            said.say("NM1.id", said.code("id", 8), nm1.element(9));
        }
    }

    /** PER carries up to three pairs of kind and value, from its third element on. */
    private static void contact(Said said, Segment per) {
        said.say("PER").add(per.element(2));
        for (int n = 3; n < 8; n += 2) {
            if (!per.element(n + 1).isEmpty()) {
                said.say("PER.by", said.code("contact", n), per.element(n + 1));
            }
        }
    }

    private static void birth(Said said, Segment dmg) {
        if (!dmg.element(2).isEmpty()) {
            said.say("DMG", said.day(2));
        }
        if (!dmg.element(3).isEmpty()) {
            said.add(said.code("sex", 3));
        }
    }

    private static void relationship(Said said, Segment ins) {
        said.say("INS", said.code("relationship", 2));
        if (ins.element(3).equals("001")) {
            said.say("INS.changed");
        }
    }

    private static String elements(Segment segment, int from) {
        return IntStream.rangeClosed(from, segment.size())
                .mapToObj(segment::element)
                .filter(element -> !element.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
