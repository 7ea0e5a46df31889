package org.milepost.insurance.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.milepost.insurance.Contract;
import org.milepost.insurance.ContractId;
import org.milepost.insurance.Contracts;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.PayerId;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.DemoRequested;

/**
 * Writes invented contracts down: each center is in the network of Pinewater, but for its plan Open Access, and out of that of Delta
 * Blue; with Stillbrook nobody knows. The rates are round figures that no payer pays.
 */
@Dependent
class DemoContracts {
    private static final Map<LevelOfCare, BigDecimal> RATES = Map.of(
            LevelOfCare.WITHDRAWAL_MANAGEMENT, new BigDecimal("800"),
            LevelOfCare.RESIDENTIAL, new BigDecimal("550"),
            LevelOfCare.PARTIAL_HOSPITALIZATION, new BigDecimal("330"),
            LevelOfCare.INTENSIVE_OUTPATIENT, new BigDecimal("220"),
            LevelOfCare.OUTPATIENT, new BigDecimal("110"),
            LevelOfCare.MEDICATION, new BigDecimal("180"));

    private final Contracts contracts;
    private final Centers centers;
    private final Clock clock;

    @Inject
    DemoContracts(Contracts contracts, Centers centers, Clock clock) {
        this.contracts = contracts;
        this.centers = centers;
        this.clock = clock;
    }

    void make(@Observes @Priority(510) DemoRequested requested) {
        centers.all().stream()
                .filter(center -> contracts.of(center.id()).isEmpty())
                .flatMap(this::contracts)
                .forEach(contracts::publish);
    }

    private Stream<Contract> contracts(Center center) {
        LocalDate newYear =
                LocalDate.ofInstant(clock.instant(), center.hours().zone()).withDayOfYear(1);
        return Stream.of(
                contract(center, "pinewater", "", NetworkStatus.IN, newYear, RATES),
                contract(center, "pinewater", "Pinewater Open Access", NetworkStatus.OUT, newYear, RATES),
                contract(center, "delta-blue", "", NetworkStatus.OUT, newYear, Map.of()));
    }

    private static Contract contract(
            Center center,
            String payer,
            String plan,
            NetworkStatus status,
            LocalDate from,
            Map<LevelOfCare, BigDecimal> rates) {
        Map<LevelOfCare, BigDecimal> offered = new EnumMap<>(LevelOfCare.class);
        center.levels()
                .forEach(level -> Optional.ofNullable(rates.get(level)).ifPresent(rate -> offered.put(level, rate)));
        byte[] name = (center.id() + " and " + payer + plan).getBytes(StandardCharsets.UTF_8);
        return new Contract(
                new ContractId(UUID.nameUUIDFromBytes(name)),
                center.id(),
                new PayerId(payer),
                plan,
                status,
                from,
                Optional.empty(),
                offered);
    }
}
