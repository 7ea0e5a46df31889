package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** An id that a payer is to have, here or at the clearinghouse, is another's in the list already. */
public final class PayerListed extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public PayerListed() {
        super(
                Kind.CONFLICT,
                "console.payers.new.listed",
                "A payer with this id is in the list already. Nothing was changed.");
    }
}
