package org.milepost.insurance.connections;

import java.util.List;
import java.util.Optional;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Standing.Handover;

/** How payers are asked, as it is set up now. */
public interface Ways {
    /** How {@code payer} is asked; empty where nothing is set up for it. */
    Optional<Way> to(PayerId payer);

    /** How {@code payer} is asked while it is down: by file; empty where that is not set up. */
    Optional<Way> standIn(PayerId payer);

    /** The connections by files. */
    List<ConnectionId> byFiles();

    /** Why a person asks {@code payer}; empty where a machine does. */
    default Optional<Handover> byHand(PayerId payer) {
        Optional<Way> way = to(payer);
        if (way.isEmpty()) {
            return Optional.of(Handover.NO_CONNECTION);
        }
        return way.filter(Way::isPerson).map(person -> Handover.BY_PHONE);
    }
}
