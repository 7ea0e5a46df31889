package org.milepost.insurance.estimates;

import java.math.BigDecimal;
import java.util.List;
import org.milepost.insurance.benefits.Fact;

/**
 * Something that an estimate takes to be so.
 *
 * @param kind what
 * @param figures dollars and numbers that its sentence names, in order
 * @param note what the payer wrote, verbatim; empty where it is about none
 * @param facts the lines that it rests on; none where it rests on a contract, or on nothing
 */
public record Assumption(Kind kind, List<BigDecimal> figures, String note, List<Fact> facts) {
    /** What may be assumed. */
    public enum Kind {
        /** Units, dollars for one, dollars for all: the price by contract. */
        PRICE,
        /** A center outside the network has a price that the payer agreed to. */
        OUT_OF_NETWORK,
        /** Units that the plan still pays for. */
        LIMIT,
        /** Units beyond the limit, and what they cost: that is in no figure of the estimate. */
        BEYOND_LIMIT,
        /** Units in a year; how many of them were used is not told. */
        LIMIT_USED_NOT_TOLD,
        /** Dollars that the patient pays first. */
        DEDUCTIBLE,
        /** Nothing remains of the deductible. */
        DEDUCTIBLE_MET,
        /** Dollars that remain of the family's deductible, and of the patient's own: either may count. */
        DEDUCTIBLE_OF_FAMILY,
        /** A co-pay, and it is not told whether the deductible comes before it. */
        DEDUCTIBLE_PERHAPS,
        /** The patient's share in hundredths, after the deductible. */
        COINSURANCE,
        /** Dollars, and how often. */
        COPAY,
        /** Dollars, paid at least and at most so often: for what, is not told. */
        COPAY_HOW_OFTEN,
        /** A co-pay and a co-insurance, and it is not told whether both count. */
        COPAY_AND_COINSURANCE,
        /** Dollars that remain of the most the patient pays in a year. */
        MAXIMUM,
        /** Nothing remains of it: the plan pays the rest of the year. */
        MAXIMUM_REACHED,
        /** The plan agrees to the care. */
        AUTHORIZATION,
        /** Something with a number that the payer wrote in words, and that is not counted. */
        NOTE,
        /** The care ends before the plan's year does. */
        SAME_YEAR,
        /** What was billed and not settled yet is not in the payer's figures. */
        CLAIMS
    }

    public Assumption {
        figures = List.copyOf(figures);
        facts = List.copyOf(facts);
    }

    static Assumption of(Kind kind, List<Fact> facts, BigDecimal... figures) {
        return new Assumption(kind, List.of(figures), "", facts);
    }
}
