package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** Two contracts would say something of the same plans on the same days. */
public final class ContractsOverlap extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public ContractsOverlap() {
        super(
                Kind.CONFLICT,
                "console.contracts.overlap",
                "Another contract with this payer, for the same plan, holds on some of these days. End that one first, or choose other days.");
    }
}
