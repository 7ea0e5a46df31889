package org.milepost.simulator.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One 270 in its envelopes, with every count and control number checked.
 *
 * <p>This payer answers in real time: an interchange carries one group and one transaction set. It plays only, so it
 * refuses what is marked as production (ISA15 = P).
 *
 * @param transaction from ST to SE, both included
 */
public record Interchange(Envelope envelope, List<Segment> transaction) {
    /** The guide that questions and answers follow: GS08 and ST03. */
    public static final String GUIDE = "005010X279A1";

    private static final int[] ISA_WIDTHS = {2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1};
    private static final int ISA_LENGTH = 106;
    private static final Set<String> ID_QUALIFIERS = Set.of("01", "14", "20", "27", "28", "29", "30", "33", "ZZ");
    private static final Pattern SEGMENT_ID = Pattern.compile("[A-Z][A-Z0-9]{1,2}");
    private static final Pattern GROUP_NUMBER = Pattern.compile("[0-9]{1,9}");

    /** Keeps the segments as they came. */
    public Interchange {
        transaction = List.copyOf(transaction);
    }

    /**
     * Reads what arrived.
     *
     * @throws NotAnInterchange if no ISA can be read
     * @throws InterchangeRejected if ISA or IEA is wrong, or the interchange is cut off
     * @throws GroupRejected if GS, GE, ST or SE is wrong
     * @throws NothingAsked if it holds no group and asks to be acknowledged (ISA14)
     */
    public static Interchange read(String text)
            throws NotAnInterchange, InterchangeRejected, GroupRejected, NothingAsked {
        if (text.length() < ISA_LENGTH || !text.startsWith("ISA")) {
            throw new NotAnInterchange();
        }
        Segment isa = Segment.parse(text.substring(0, ISA_LENGTH - 1), text.charAt(3));
        checkWidths(isa);
        Delimiters delimiters =
                new Delimiters(text.charAt(3), text.charAt(82), text.charAt(104), text.charAt(ISA_LENGTH - 1));
        if (!delimiters.areUsable()) {
            throw new NotAnInterchange();
        }
        EnvelopeReader reader = new EnvelopeReader(delimiters, isa);
        reader.checkHeader();
        return reader.read(text.substring(ISA_LENGTH));
    }

    private static void checkWidths(Segment isa) throws NotAnInterchange {
        if (isa.elements().size() != ISA_WIDTHS.length) {
            throw new NotAnInterchange();
        }
        for (int i = 0; i < ISA_WIDTHS.length; i++) {
            if (isa.element(i + 1).length() != ISA_WIDTHS[i]) {
                throw new NotAnInterchange();
            }
        }
    }

    private record EnvelopeReader(Delimiters delimiters, Segment isa) {

        void checkHeader() throws InterchangeRejected {
            demand(isa.element(1).equals("00") && isa.element(2).isBlank(), "010");
            demand(isa.element(3).equals("00") && isa.element(4).isBlank(), "012");
            demand(ID_QUALIFIERS.contains(isa.element(5)), "005");
            demand(!isa.element(6).isBlank(), "006");
            demand(ID_QUALIFIERS.contains(isa.element(7)), "007");
            demand(!isa.element(8).isBlank(), "008");
            demand(Days.parse("20" + isa.element(9)).isPresent(), "014");
            demand(Days.isTime(isa.element(10)), "015");
            demand(isa.element(12).equals("00501"), "017");
            demand(isa.element(13).matches("[0-9]{9}"), "018");
            demand(isa.element(14).matches("[01]"), "019");
            demand(isa.element(15).equals("T"), "020");
        }

        Interchange read(String rest) throws InterchangeRejected, GroupRejected, NothingAsked {
            List<Segment> segments = split(rest);
            demand(!segments.isEmpty(), "023");
            int last = segments.size() - 1;
            Segment iea = segments.get(last);
            demand(iea.id().equals("IEA"), segments.stream().anyMatch(s -> s.id().equals("IEA")) ? "022" : "023");
            demand(iea.element(2).equals(isa.element(13)), "001");
            demand(iea.element(1).equals(String.valueOf(count(segments, "GS"))), "021");
            if (segments.size() == 1 && isa.element(14).equals("1")) {
                throw new NothingAsked(delimiters, isa);
            }
            demand(count(segments, "GS") == 1 && count(segments, "ISA") == 0, "024");
            demand(segments.get(0).id().equals("GS"), "022");
            Segment gs = segments.get(0);
            demand(GROUP_NUMBER.matcher(gs.element(6)).matches(), "024");
            demand(!gs.element(2).isBlank() && !gs.element(3).isBlank(), "024");
            return group(new Envelope(delimiters, isa, gs), segments.subList(1, last));
        }

        private List<Segment> split(String rest) throws InterchangeRejected {
            List<Segment> segments = new ArrayList<>();
            int from = 0;
            for (int end = rest.indexOf(delimiters.terminator());
                    end >= 0;
                    end = rest.indexOf(delimiters.terminator(), from)) {
                // Line breaks after a terminator are widespread and harmless.
                Segment segment = Segment.parse(rest.substring(from, end).stripLeading(), delimiters.element());
                demand(SEGMENT_ID.matcher(segment.id()).matches(), "024");
                segments.add(segment);
                from = end + 1;
            }
            demand(rest.substring(from).isBlank(), "023");
            return segments;
        }

        private void demand(boolean right, String noteCode) throws InterchangeRejected {
            if (!right) {
                throw new InterchangeRejected(delimiters, isa, noteCode);
            }
        }
    }

    /** Checks GS to GE; the segments begin after GS and end with GE. */
    private static Interchange group(Envelope envelope, List<Segment> segments) throws GroupRejected {
        Segment gs = envelope.gs();
        long received = count(segments, "ST");
        String defect = null;
        if (!gs.element(1).equals("HS")) {
            defect = "1";
        } else if (!gs.element(8).equals(GUIDE) || !gs.element(7).equals("X")) {
            defect = "2";
        } else if (segments.isEmpty() || !segments.get(segments.size() - 1).id().equals("GE")) {
            defect = "3";
        } else if (!segments.get(segments.size() - 1).element(2).equals(gs.element(6))) {
            defect = "4";
        } else if (!segments.get(segments.size() - 1).element(1).equals(String.valueOf(received)) || received != 1) {
            defect = "5";
        }
        if (defect != null) {
            throw GroupRejected.asWhole(envelope, received, defect);
        }
        return transaction(envelope, segments.subList(0, segments.size() - 1));
    }

    private static Interchange transaction(Envelope envelope, List<Segment> segments) throws GroupRejected {
        Segment st = segments.get(0);
        Segment se = segments.get(segments.size() - 1);
        String defect = null;
        if (!st.id().equals("ST")) {
            throw GroupRejected.asWhole(envelope, 1, "5");
        } else if (!st.element(1).equals("270")) {
            defect = "6";
        } else if (!st.element(2).matches("[A-Z0-9]{4,9}")) {
            defect = "7";
        } else if (!st.element(3).equals(GUIDE)) {
            defect = "I6";
        } else if (!se.id().equals("SE")) {
            defect = "2";
        } else if (!se.element(2).equals(st.element(2))) {
            defect = "3";
        } else if (!se.element(1).equals(String.valueOf(segments.size()))) {
            defect = "4";
        }
        if (defect != null) {
            throw GroupRejected.transaction(envelope, st, defect, List.of());
        }
        return new Interchange(envelope, segments);
    }

    private static long count(List<Segment> segments, String id) {
        return segments.stream().filter(segment -> segment.id().equals(id)).count();
    }
}
