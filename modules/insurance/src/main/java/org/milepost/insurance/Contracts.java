package org.milepost.insurance;

import java.time.LocalDate;
import java.util.List;
import org.milepost.staff.CenterId;

/** The contracts of centers with payers. Nothing in them is about a person. */
public interface Contracts {
    /** All contracts of {@code center}, those that are over included. */
    List<Contract> of(CenterId center);

    /**
     * What {@code center} has agreed with {@code payer} for a person's plans.
     *
     * @param plans as the payer writes them; an empty name for one that it doesn't name
     */
    ContractTerms terms(CenterId center, PayerId payer, List<String> plans, LocalDate day);

    /** Writes a contract down that nobody at the console did. */
    void publish(Contract contract);
}
