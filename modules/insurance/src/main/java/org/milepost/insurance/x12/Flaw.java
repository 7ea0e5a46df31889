package org.milepost.insurance.x12;

/**
 * Something about an interchange that a correct one would not have, and that did not keep us from reading it.
 *
 * @param kind what is wrong
 * @param transaction the ST02 of the transaction it was found in; empty outside of one
 * @param segment the number of the segment it was found at, ST being 1; 0 outside of a transaction
 * @param offset how many bytes had been read where it was noticed
 */
public record Flaw(Kind kind, String transaction, int segment, long offset) {
    /** What may be wrong with an interchange. */
    public enum Kind {
        /** There is no ISA, ST or anything else that we know. */
        NOT_X12,
        /** It begins with ST: the delimiters are a guess. */
        NO_ENVELOPE,
        /** Something stood before the ISA. */
        TEXT_BEFORE,
        /** Something stood after the IEA. */
        TEXT_AFTER,
        /** The ISA has not its 106 characters; its elements were counted instead. */
        SHORT_ISA,
        /** It ends in the middle; what was cut off is not used. */
        CUT_OFF,
        /** A segment is longer than any segment may be; it is not used. */
        SEGMENT_TOO_LONG,
        /** A transaction is longer than we hold in memory; its end is not used. */
        TRANSACTION_TOO_LONG,
        /** A segment stands between two transactions. */
        STRAY_SEGMENT,
        /** A transaction has no SE. */
        UNFINISHED_TRANSACTION,
        /** A group has no GE. */
        UNFINISHED_GROUP,
        /** An interchange has no IEA. */
        UNFINISHED_INTERCHANGE,
        /** A trailer tells another number of segments, transactions or groups than there are. */
        COUNT_DIFFERS,
        /** Header and trailer carry different control numbers. */
        CONTROL_NUMBER_DIFFERS
    }
}
