package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A contract stands otherwise than whoever wants to change it has seen. */
public final class ContractChanged extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public ContractChanged() {
        super(
                Kind.CONFLICT,
                "console.contracts.changed",
                "Somebody changed this contract meanwhile, or it is gone. Nothing was done. Look at it again.");
    }
}
