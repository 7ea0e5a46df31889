package org.milepost.insurance;

import java.time.Instant;
import java.util.Optional;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.intake.InquiryNumber;

/**
 * Asks a plan again that has answered: before an admission, or each month, since coverage ends and begins with months. It is asked with
 * the same data and under the same consent; without that nothing leaves. What belongs to a center outside the viewer's grants does not
 * exist for them.
 */
public interface Renewals {
    /**
     * Refuses whoever may not know of the record.
     *
     * @throws org.milepost.intake.UnknownInquiry where no plan was to be asked, or the viewer may not know of it
     */
    void requireKnown(InquiryNumber inquiry);

    /**
     * Asks again, now.
     *
     * @throws NotToBeAskedAgain unless an answer is there, or a person was to go on, and the plan can be asked by machine
     * @throws org.milepost.intake.UnknownInquiry where no plan was to be asked, or the viewer may not know of it
     * @throws org.milepost.intake.AlreadyForgotten where it was erased
     */
    void askAgain(InquiryNumber inquiry, Reason reason);

    /** Has it asked again on the first of each month, or no longer. Refused as {@link #askAgain}. */
    void everyMonth(InquiryNumber inquiry, boolean wanted);

    /** How asking again stands. Who asks must have shown that they may read the coverage. */
    Optional<Standing> of(InquiryNumber inquiry);

    /**
     * How asking again stands.
     *
     * @param possible whether the plan may be asked again now
     * @param monthly whether it is, on the first of each month
     * @param last the last time that it was
     */
    record Standing(boolean possible, boolean monthly, Optional<Again> last) {}

    /** Why a plan is asked again. */
    enum Reason {
        BEFORE_ADMISSION,
        PLAN_CHANGED,
        PERSON_ASKED,
        /** The first of a month came; never chosen by a person. */
        MONTHLY
    }

    /**
     * What was known before a plan was asked again.
     *
     * @param askedAt when it was asked then
     * @param summary what it said then
     */
    record Before(Instant askedAt, CoverageSummary summary) {}

    /**
     * The last time that a plan was asked again.
     *
     * @param by who wanted it, by name; empty where it was due
     * @param before what was known before; empty where the plan had told nothing
     */
    record Again(Reason reason, Instant at, Optional<String> by, Optional<Before> before) {}
}
