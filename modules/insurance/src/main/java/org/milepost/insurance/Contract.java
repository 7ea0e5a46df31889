package org.milepost.insurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.benefits.Plan;
import org.milepost.locations.LevelOfCare;
import org.milepost.staff.CenterId;

/**
 * What a center has agreed with a payer for a while: whether it belongs to the network, and what its care costs the payer and the
 * patient together.
 *
 * @param id names it for good
 * @param center whose contract it is
 * @param payer with whom
 * @param plan the one plan that it is for, by the name that the payer writes; empty for all plans of the payer
 * @param status {@link NetworkStatus#IN} or {@link NetworkStatus#OUT}
 * @param from its first day
 * @param until its last day; empty where no end is agreed
 * @param rates contracted dollars for a {@link RateUnit} of each level of care; levels without a rate are left out
 */
public record Contract(
        ContractId id,
        CenterId center,
        PayerId payer,
        String plan,
        NetworkStatus status,
        LocalDate from,
        Optional<LocalDate> until,
        Map<LevelOfCare, BigDecimal> rates) {
    /** The highest rate that a contract may name. */
    public static final BigDecimal MOST = new BigDecimal("99999.99");

    /** How long the name of a plan may be. */
    public static final int LONGEST_PLAN = 120;

    private static final int CENTS = 2;

    /** @throws IllegalArgumentException if it says nothing of the network, ends before it begins, or has a rate that is none */
    public Contract {
        if (status == NetworkStatus.UNKNOWN) {
            throw new IllegalArgumentException("A contract says whether the center is in the network.");
        }
        if (until.filter(last -> last.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("A contract ends on its first day or later.");
        }
        if (plan.length() > LONGEST_PLAN) {
            throw new IllegalArgumentException("The name of a plan has at most " + LONGEST_PLAN + " characters.");
        }
        if (!rates.values().stream().allMatch(Contract::isRate)) {
            throw new IllegalArgumentException("A rate is dollars and cents, more than 0 and at most " + MOST + ".");
        }
        rates = Map.copyOf(rates);
    }

    /** Whether {@code amount} may be a rate. */
    public static boolean isRate(BigDecimal amount) {
        return amount.signum() > 0
                && amount.compareTo(MOST) <= 0
                && amount.stripTrailingZeros().scale() <= CENTS;
    }

    /** Whether it is for all plans of the payer. */
    public boolean isForAllPlans() {
        return plan.isEmpty();
    }

    /** Whether it is in force on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /** Whether it says something of the very same plans on a day on which {@code other}, another contract, does too. */
    public boolean overlaps(Contract other) {
        return !id.equals(other.id)
                && center.equals(other.center)
                && payer.equals(other.payer)
                && Plan.isSameName(plan, other.plan)
                && until.filter(last -> last.isBefore(other.from)).isEmpty()
                && other.until.filter(last -> last.isBefore(from)).isEmpty();
    }

    /** The same with {@code lastDay} as its last. */
    public Contract endingOn(LocalDate lastDay) {
        return new Contract(id, center, payer, plan, status, from, Optional.of(lastDay), rates);
    }
}
