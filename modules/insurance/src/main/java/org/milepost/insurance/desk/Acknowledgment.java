package org.milepost.insurance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;

/**
 * What a system said of the form of what was sent: it says nothing of anybody's coverage.
 *
 * @param kind {@code 999}, {@code 997} or {@code TA1}
 * @param of the control number of what is acknowledged: of the interchange (TA101) or the group (AK102)
 * @param code the payer's word, the last one where there are several: TA104, AK901, IK501 or AK501
 * @param errors what was wrong
 */
record Acknowledgment(String kind, String of, String code, List<Fault> errors) {
    private static final Set<String> KINDS = Set.of("999", "997", Transaction.INTERCHANGE_ACKNOWLEDGMENT);

    Acknowledgment {
        errors = List.copyOf(errors);
    }

    /** Whether what was sent was taken, with or without errors. */
    boolean isAccepted() {
        return code.equals("A") || code.equals("E");
    }

    /**
     * Something wrong with what was sent.
     *
     * @param code of the error: TA105, IK304 or AK304, IK403 or AK403; of the whole IK502 to IK506, AK905 to AK909 and their like
     * @param segment the id of the segment it is in; empty where it is about the whole
     * @param number the place of that segment in the transaction; empty where it is about the whole
     * @param element the place of the element in the segment; empty where it is about the whole segment
     */
    record Fault(String code, String segment, String number, String element) {}

    static boolean is(Transaction transaction) {
        return KINDS.contains(transaction.kind());
    }

    static Acknowledgment of(Transaction transaction) {
        String of = "";
        String code = "";
        List<Fault> errors = new ArrayList<>();
        Fault inSegment = new Fault("", "", "", "");
        for (Segment segment : transaction.segments()) {
            switch (segment.id()) {
                case "TA1" -> {
                    of = segment.element(1);
                    code = segment.element(4);
                    if (!NO_ERROR.contains(segment.element(5))) {
                        errors.add(new Fault(segment.element(5), "", "", ""));
                    }
                }
                case "AK1" -> of = segment.element(2);
                case "IK3", "AK3" -> {
                    inSegment = new Fault(segment.element(4), segment.element(1), segment.element(2), "");
                    errors.add(inSegment);
                }
                case "IK4", "AK4" ->
                    errors.add(new Fault(
                            segment.element(3),
                            inSegment.segment(),
                            inSegment.number(),
                            segment.components(1).get(0)));
                case "IK5", "AK5", "AK9" -> {
                    code = segment.element(1);
                    for (int n = segment.is("AK9") ? 5 : 2; n <= segment.size(); n++) {
                        if (!segment.element(n).isEmpty()) {
                            errors.add(new Fault(segment.element(n), "", "", ""));
                        }
                    }
                }
                default -> {
                    // What refers to an element's content may be about a person and is left to the file.
                }
            }
        }
        return new Acknowledgment(transaction.kind(), of, code, errors);
    }

    private static final Set<String> NO_ERROR = Set.of("", "000");
}
