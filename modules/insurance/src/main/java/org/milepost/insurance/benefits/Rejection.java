package org.milepost.insurance.benefits;

import java.util.Set;

/**
 * A payer's refusal to answer (AAA). It never means that somebody is uninsured.
 *
 * @param reason what it asks for, and of whom
 * @param followUp the payer's word on asking again (AAA04): C, N, P, R, S, W, X, Y; empty where it is not told
 * @param loop where it stands, such as {@code 2100C}
 * @param source the segment
 */
public record Rejection(RejectReason reason, String followUp, String loop, Source source) {
    private static final Set<String> OF_A_PERSON = Set.of("2000C", "2100C", "2000D", "2100D");

    /** The rejection with {@code code} in {@code loop}: only where a person is named can a visitor have mistyped something. */
    static Rejection of(String code, String followUp, String loop, Source source) {
        RejectReason reason = RejectReason.of(code);
        boolean misplaced = reason.actor() == RejectReason.Actor.VISITOR && !OF_A_PERSON.contains(loop);
        return new Rejection(misplaced ? reason.leftToTheOffice() : reason, followUp, loop, source);
    }
}
