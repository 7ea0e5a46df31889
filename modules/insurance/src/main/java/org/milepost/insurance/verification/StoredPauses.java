package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PayerPauses;

/** Pauses as the circuits in the database have them. */
@ApplicationScoped
@Transactional
class StoredPauses implements PayerPauses {
    private final Circuits circuits;

    @Inject
    StoredPauses(Circuits circuits) {
        this.circuits = circuits;
    }

    @Override
    public Map<PayerId, Instant> all() {
        return circuits.paused().stream()
                .collect(Collectors.toMap(
                        circuit -> new PayerId(circuit.payer()),
                        circuit -> circuit.pausedUntil().orElseThrow()));
    }
}
