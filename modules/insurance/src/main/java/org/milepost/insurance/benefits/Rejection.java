package org.milepost.insurance.benefits;

import java.util.Set;
import org.milepost.insurance.x12.Segment;

/**
 * A payer's refusal to answer (AAA). It never means that somebody is uninsured.
 *
 * @param reason what it asks for, and of whom
 * @param valid whether the request was valid (AAA01): Y or N; empty where it is not told
 * @param followUp the payer's word on asking again (AAA04): C, N, P, R, S, W, X, Y; empty where it is not told
 * @param loop where it stands, such as {@code 2100C}
 * @param source the segment
 */
public record Rejection(RejectReason reason, String valid, String followUp, String loop, Source source) {
    private static final Set<String> OF_A_PERSON = Set.of("2000C", "2100C", "2110C", "2000D", "2100D", "2110D");

    /** The rejection that {@code aaa} is in {@code loop}. */
    static Rejection of(Segment aaa, String loop, Source source) {
        return new Rejection(RejectReason.of(aaa.element(3)), aaa.element(1), aaa.element(4), loop, source);
    }

    /** Whether its code is about what a visitor gave, and its place about something else: they can't have mistyped that. */
    boolean isOutOfPlace() {
        return reason.actor() == RejectReason.Actor.VISITOR && !OF_A_PERSON.contains(loop);
    }

    /** Who has to act: by its code and its place together. */
    public RejectReason.Actor actor() {
        return isOutOfPlace() ? RejectReason.Actor.OFFICE : reason.actor();
    }

    /** What a visitor is asked to look at again because of it. */
    public Set<RejectReason.Correction> corrections() {
        return isOutOfPlace() ? Set.of() : reason.corrections();
    }
}
