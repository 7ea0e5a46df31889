package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something about an answer that a person at the office should know: it was odd, or it stayed out of the summary.
 *
 * @param kind what it is
 * @param source the segment that it is about
 * @param place where more exactly, such as {@code EB06} or {@code byte 1024}; empty where the segment says enough
 */
public record Finding(Kind kind, Source source, String place) {
    Finding(Kind kind, Source source) {
        this(kind, source, "");
    }

    /** One of {@code kind} for each of {@code facts} that is such. */
    static List<Finding> of(Kind kind, List<Fact> facts, Predicate<Fact> such) {
        List<Finding> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (such.test(fact)) {
                found.add(new Finding(kind, fact.source()));
            }
        }
        return found;
    }

    /** What may be worth knowing. */
    public enum Kind {
        /** The text is no X12. */
        NOT_X12,
        /** It has no envelope; its delimiters are a guess. */
        NO_ENVELOPE,
        /** Something stood before the interchange. */
        TEXT_BEFORE,
        /** Something stood after the interchange. */
        TEXT_AFTER,
        /** Its header has not the regular width. */
        SHORT_ISA,
        /** It ends in the middle: more may have been said. */
        CUT_OFF,
        /** A segment is too long to be one and was not read. */
        SEGMENT_TOO_LONG,
        /** A transaction is too long to be held whole: its end was not read. */
        TRANSACTION_TOO_LONG,
        /** A segment stands between two transactions and was not read. */
        STRAY_SEGMENT,
        /** A transaction has no end: more may have been said. */
        UNFINISHED_TRANSACTION,
        /** A group has no end (GE). */
        UNFINISHED_GROUP,
        /** The interchange has no end (IEA). */
        UNFINISHED_INTERCHANGE,
        /** A trailer tells another number of segments, transactions or groups than were read. */
        COUNT_DIFFERS,
        /** Control numbers of header and trailer differ. */
        CONTROL_NUMBER_DIFFERS,
        /** There is no 271 in it. */
        NO_ANSWER,
        /** The payer's system refused our interchange (TA1). */
        INTERCHANGE_REFUSED,
        /** The payer's system refused the form of our question (999). */
        QUESTION_REFUSED,
        /** Several people stand in one answer and none can be told to be ours: nothing of it is shown. */
        PATIENT_UNCLEAR,
        /** The answer names another trace number than the question. */
        TRACE_DIFFERS,
        /** The dependent's part is empty; the subscriber's benefits are not taken for theirs. */
        DEPENDENT_WITHOUT_BENEFITS,
        /** A code that is in no table of ours. */
        UNKNOWN_CODE,
        /** A segment that has no business where it stands: it was not read. */
        UNKNOWN_SEGMENT,
        /** An element behind the last one that its segment has: it was not read. */
        UNKNOWN_ELEMENT,
        /** More belongs to a line or a person than is read. */
        MORE_THAN_READ,
        /** A line is tied to something that is no place of service, such as a diagnosis or a procedure. */
        OTHER_CONDITION,
        /** An amount or a number can't be read. */
        NUMBER_UNREADABLE,
        /** Nothing but nines: many payers write so where there is no limit. */
        AMOUNT_OF_NINES,
        /** A share above 1 can't be a share: 20 may mean 20% or nothing. */
        SHARE_ABOVE_ONE,
        /** A date can't be read. */
        DATE_UNREADABLE,
        /** Several dates of one meaning: the one that holds the day asked is told. */
        DATE_REPEATED,
        /** The line speaks of other dates than the one asked. */
        OTHER_DATES,
        /** The plan is inactive while something is pending (7, 8). */
        INACTIVE_WHILE_PENDING,
        /** The plan is told both active and inactive. */
        STATUS_CONTRADICTED,
        /** The plan is inactive, yet a line says that substance-use care is active. */
        ACTIVE_LINE_OF_INACTIVE_PLAN,
        /** Inactive, excluded or not processed for substance use alone: to be asked. */
        SUBSTANCE_USE_UNCLEAR,
        /** What the patient pays is told, but not that it is covered. */
        COST_WITHOUT_COVERAGE,
        /** Covered by one line and excluded by another that differs in more than that. */
        PARTLY_EXCLUDED,
        /** One and the same thing is told to be covered and not. */
        COVERAGE_CONTRADICTED,
        /** An answer says otherwise than a person told by phone of that very level of care. */
        TOLD_OTHERWISE_BY_PHONE,
        /** Two amounts for one and the same thing. */
        AMOUNTS_CONTRADICT,
        /** The payer answered as if asked for the plan: it doesn't know the service type that was asked. */
        SERVICE_TYPE_NOT_SUPPORTED,
        /** A rejection stands where its code has no business. */
        REJECTION_OUT_OF_PLACE
    }
}
