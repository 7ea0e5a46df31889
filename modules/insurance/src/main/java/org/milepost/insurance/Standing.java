package org.milepost.insurance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Language;
import org.milepost.staff.CenterId;

/**
 * How a verification stands.
 *
 * @param inquiry the inquiry it came with
 * @param center whose office has it
 * @param payer who is asked; empty where it is in no list of ours
 * @param member the person; empty once they are forgotten
 * @param state how far it is
 * @param handover why a person at the office goes on, where one does
 * @param language the language to answer in
 * @param askedAt when the person asked, last
 * @param sent how many questions were sent, repeated ones included
 * @param answered how many of them have their answer
 * @param summary what is known so far; empty where no answer came and nothing was told by phone
 * @param calls what was told by phone, oldest first
 * @param forgottenAt when all of it was erased; empty while it is kept
 */
public record Standing(
        InquiryNumber inquiry,
        CenterId center,
        Optional<Payer> payer,
        Optional<PlanMember> member,
        State state,
        Optional<Handover> handover,
        Language language,
        Instant askedAt,
        int sent,
        int answered,
        Optional<CoverageSummary> summary,
        List<Calls.Made> calls,
        Optional<Instant> forgottenAt) {
    public Standing {
        calls = List.copyOf(calls);
    }

    /** How far a verification is. */
    public enum State {
        /** The payer is being asked, or will be again. */
        ASKING,
        /** The payer did not find the person, and a correction may help. */
        CORRECTION,
        /** The payer answered. */
        ANSWERED,
        /** A person at the office goes on. */
        OFFICE,
        /** It was erased, and nothing is asked or told any more. */
        FORGOTTEN
    }

    /** Why a person at the office goes on. */
    public enum Handover {
        /** The person is under 18. */
        MINOR,
        /** No connection to payers is set up. */
        NO_CONNECTION,
        /** The payer is asked by phone, as was decided for it. */
        BY_PHONE,
        /** The plan is in no list of ours. */
        PAYER_UNKNOWN,
        /** The payer did not answer, however often it was asked. */
        NO_ANSWER,
        /** Some questions were answered and some never. */
        INCOMPLETE,
        /** The payer refused for a reason that is not the person's. */
        REFUSED,
        /** What was corrected did not help. */
        NOT_FOUND,
        /** The consent was taken back or has run out. */
        CONSENT_ENDED
    }

    /** Whether every question has its answer, so that what is not told was not told by the plan. */
    public boolean isComplete() {
        return state == State.ANSWERED;
    }
}
