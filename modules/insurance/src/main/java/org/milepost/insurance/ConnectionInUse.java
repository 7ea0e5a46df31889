package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A connection by which payers are asked is not taken away. */
public final class ConnectionInUse extends Refusal {
    private static final long serialVersionUID = 1L;

    /** For a connection that some payer has. */
    public ConnectionInUse() {
        super(
                Kind.CONFLICT,
                "console.connection-in-use",
                "Payers are asked by this connection. Give them another one first; then it can be taken away.");
    }
}
