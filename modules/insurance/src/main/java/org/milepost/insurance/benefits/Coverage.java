package org.milepost.insurance.benefits;

import java.util.List;

/**
 * Whether something is covered on one tier of the network, as the payer told it.
 *
 * @param word the answer
 * @param toldApart whether the lines are tied to a place of service; else the plan did not tell this level of care from others
 * @param lines the lines that decide it
 * @param authorization whether the plan has to agree first
 * @param authorizationLines the lines that tell it
 * @param share the lines that tell what the patient pays, of this very care: co-pay, co-insurance, deductible
 */
public record Coverage(
        Word word,
        boolean toldApart,
        List<Fact> lines,
        Authorization authorization,
        List<Fact> authorizationLines,
        List<Fact> share) {
    /** The four answers there are. */
    public enum Word {
        COVERED,
        NOT_COVERED,
        /** Silence: never to be read as a no. */
        NOT_TOLD,
        /** One and the same thing is told to be covered and not. */
        CONFLICT
    }

    public Coverage {
        lines = List.copyOf(lines);
        authorizationLines = List.copyOf(authorizationLines);
        share = List.copyOf(share);
    }
}
