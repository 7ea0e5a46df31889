package org.milepost.simulator;

import java.util.Optional;

/** The invented health plans that answer here. */
public enum DemoPayer {
    /** A commercial PPO; every demo card is one of its members. */
    PINEWATER("MPDEMO1", "PINEWATER HEALTH PLAN", "6015550181"),
    /** The company that manages Pinewater's behavioral benefits where they are carved out. */
    STILLBROOK("MPDEMO2", "STILLBROOK BEHAVIORAL HEALTH", "6015550182");

    private final String payerId;
    private final String displayName;
    private final String phone;

    DemoPayer(String payerId, String displayName, String phone) {
        this.payerId = payerId;
        this.displayName = displayName;
        this.phone = phone;
    }

    /** The id by which a 270 names this payer (NM1*PR, NM109 with qualifier PI). */
    public String payerId() {
        return payerId;
    }

    /** The name it gives itself in a 271, in capitals as payers write. */
    public String displayName() {
        return displayName;
    }

    /** Its line for providers, ten digits. */
    String phone() {
        return phone;
    }

    /** The payer with that id, or nothing where no such payer answers here. */
    public static Optional<DemoPayer> of(String payerId) {
        for (DemoPayer payer : values()) {
            if (payer.payerId.equals(payerId)) {
                return Optional.of(payer);
            }
        }
        return Optional.empty();
    }
}
