package org.milepost.insurance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.milepost.platform.Private;

/**
 * A person as they give themselves to be found by their payer. Prints as {@code •••}.
 *
 * @param payer the payer; empty where it is in no list of ours
 * @param memberId the number on the card; the plan holder's where the person is insured with them
 * @param firstName as on the card
 * @param lastName as on the card
 * @param suffix such as Jr; mostly blank
 * @param birthDate the person's own
 * @param holder whose plan it is
 */
public record PlanMember(
        Optional<PayerId> payer,
        Private memberId,
        Private firstName,
        Private lastName,
        Private suffix,
        LocalDate birthDate,
        PlanHolder holder) {
    private static final int OF_AGE = 18;

    /** Whether the person is under 18 on {@code day}: then nobody is asked by machine. */
    public boolean isMinor(LocalDate day) {
        return Period.between(birthDate, day).getYears() < OF_AGE;
    }

    @Override
    public String toString() {
        return "•••";
    }
}
