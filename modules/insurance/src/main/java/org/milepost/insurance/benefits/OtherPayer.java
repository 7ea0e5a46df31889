package org.milepost.insurance.benefits;

import java.util.Optional;

/**
 * Somebody else who pays: another plan of the person's, or a company that answers for a part of this one.
 *
 * @param entity who it is; empty where the payer says that there is one and not who
 * @param line the line that says so
 */
public record OtherPayer(Optional<Entity> entity, Fact line) {
    /** Whether it is another plan, which may have to pay first. */
    public boolean isAnotherPlan() {
        return line.information() == Information.OTHER_PAYER;
    }
}
