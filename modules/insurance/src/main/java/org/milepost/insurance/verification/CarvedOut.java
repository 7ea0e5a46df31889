package org.milepost.insurance.verification;

import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.benefits.CarveOut;
import org.milepost.insurance.benefits.Entity;

/**
 * Another payer that has to be asked for behavioral care.
 *
 * @param payer the other payer
 * @param memberId the person's member id there, where the first payer told one
 */
record CarvedOut(PayerId payer, Optional<String> memberId) {
    /** The first of {@code carveOuts} that is one of {@code payers}, by its id or its name. */
    static Optional<CarvedOut> among(List<Payer> payers, List<CarveOut> carveOuts) {
        return carveOuts.stream()
                .flatMap(carveOut -> carveOut.entity().stream())
                .flatMap(entity -> payers.stream()
                        .filter(payer -> isSame(payer, entity))
                        .map(payer -> new CarvedOut(payer.id(), memberId(entity))))
                .findFirst();
    }

    private static boolean isSame(Payer payer, Entity entity) {
        boolean sameId = !entity.hasMemberId() && payer.connectionId().equals(entity.id());
        return sameId || payer.name().equalsIgnoreCase(entity.name());
    }

    private static Optional<String> memberId(Entity entity) {
        return entity.hasMemberId() ? Optional.of(entity.id()) : Optional.empty();
    }
}
