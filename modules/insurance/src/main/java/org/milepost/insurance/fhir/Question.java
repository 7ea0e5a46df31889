package org.milepost.insurance.fhir;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.insurance.PlanMember;
import org.milepost.intake.ConsentId;
import org.milepost.intake.InquiryNumber;

/**
 * What a CoverageEligibilityRequest asks. Prints as {@code •••}.
 *
 * @param inquiry whose plan is to be asked about
 * @param consent under which
 * @param member the person's data; empty where those that they gave are to be taken
 * @param day the day to ask about; empty for today
 */
record Question(InquiryNumber inquiry, ConsentId consent, Optional<PlanMember> member, Optional<LocalDate> day) {
    @Override
    public String toString() {
        return "•••";
    }
}
