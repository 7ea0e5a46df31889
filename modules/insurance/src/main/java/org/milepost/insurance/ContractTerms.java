package org.milepost.insurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.insurance.benefits.Plan;
import org.milepost.locations.LevelOfCare;

/**
 * What a center's contracts say of one person's plan on one day.
 *
 * @param status whether the center is in the plan's network
 * @param rates contracted dollars for a {@link RateUnit} of a level of care; none where {@code status} is unknown
 */
public record ContractTerms(NetworkStatus status, Map<LevelOfCare, BigDecimal> rates) {
    /** Nothing is known. */
    public static final ContractTerms UNKNOWN = new ContractTerms(NetworkStatus.UNKNOWN, Map.of());

    public ContractTerms {
        rates = Map.copyOf(rates);
    }

    /**
     * What {@code contracts} of a center with one payer say. A contract for a plan beats one for all plans; several plans have to agree.
     *
     * @param plans the person's plans as the payer writes them; an empty name for one that it doesn't name
     */
    public static ContractTerms of(List<Contract> contracts, List<String> plans, LocalDate day) {
        List<Contract> inForce =
                contracts.stream().filter(contract -> contract.holdsOn(day)).toList();
        Set<ContractTerms> told = new HashSet<>();
        plans.forEach(plan -> told.add(of(inForce, plan).map(ContractTerms::of).orElse(UNKNOWN)));
        return told.size() == 1 ? told.iterator().next() : UNKNOWN;
    }

    private static ContractTerms of(Contract contract) {
        return new ContractTerms(contract.status(), contract.rates());
    }

    private static Optional<Contract> of(List<Contract> inForce, String plan) {
        Optional<Contract> forAll =
                inForce.stream().filter(Contract::isForAllPlans).findFirst();
        if (plan.isEmpty()) {
            // It may be any plan, also one of those with a contract of their own.
            return forAll.filter(only -> inForce.size() == 1);
        }
        return inForce.stream()
                .filter(contract -> !contract.isForAllPlans() && Plan.isSameName(contract.plan(), plan))
                .findFirst()
                .or(() -> forAll);
    }
}
