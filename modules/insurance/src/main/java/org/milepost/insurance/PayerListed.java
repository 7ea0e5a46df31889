package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A payer that is to be added stands in the list already, by its id or by its id at the clearinghouse. */
public final class PayerListed extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public PayerListed() {
        super(Kind.CONFLICT, "console.payers.new.listed", "This payer is in the list already. Nothing was added.");
    }
}
