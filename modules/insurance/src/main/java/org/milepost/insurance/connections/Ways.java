package org.milepost.insurance.connections;

import java.util.Optional;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Standing.Handover;

/** How payers are asked, as it is set up now. */
public interface Ways {
    /** How {@code payer} is asked; empty where nothing is set up for it. */
    Optional<Way> to(PayerId payer);

    /** Why a person asks {@code payer}; empty where a machine does. */
    default Optional<Handover> byHand(PayerId payer) {
        Optional<Way> way = to(payer);
        if (way.isEmpty()) {
            return Optional.of(Handover.NO_CONNECTION);
        }
        return way.filter(Way::isPerson).map(person -> Handover.BY_PHONE);
    }
}
