package org.milepost.insurance.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Payers;
import org.milepost.platform.DemoRequested;

/** Lists invented payers: two that the payer simulator plays, and one that answers nobody. */
@Dependent
class DemoPayers {
    private static final List<Payer> ALL = List.of(
            new Payer(new PayerId("pinewater"), "Pinewater Health Plan", "MPDEMO1", List.of("Pinewater", "PHP")),
            new Payer(new PayerId("stillbrook"), "Stillbrook Behavioral Health", "MPDEMO2", List.of("Stillbrook")),
            new Payer(new PayerId("delta-blue"), "Delta Blue Mutual", "MPDEMO9", List.of("Delta Blue", "DBM")));

    private final Payers payers;

    @Inject
    DemoPayers(Payers payers) {
        this.payers = payers;
    }

    void make(@Observes @Priority(500) DemoRequested requested) {
        ALL.stream().filter(payer -> payers.find(payer.id()).isEmpty()).forEach(payers::publish);
    }
}
