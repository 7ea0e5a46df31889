package org.milepost.insurance.benefits;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line of benefits is about (EB01). */
public enum Information {
    ACTIVE("1"),
    ACTIVE_FULL_RISK("2"),
    ACTIVE_CAPITATED("3"),
    ACTIVE_PRIMARY_CAPITATED("4"),
    ACTIVE_PENDING("5"),
    INACTIVE("6"),
    INACTIVE_PENDING_UPDATE("7"),
    INACTIVE_PENDING_INVESTIGATION("8"),
    COINSURANCE("A"),
    COPAY("B"),
    DEDUCTIBLE("C"),
    COVERAGE_BASIS("CB"),
    DESCRIPTION("D"),
    EXCLUSIONS("E"),
    LIMITATIONS("F"),
    OUT_OF_POCKET("G"),
    UNLIMITED("H"),
    NOT_COVERED("I"),
    COST_CONTAINMENT("J"),
    RESERVE("K"),
    PRIMARY_CARE_PROVIDER("L"),
    PREEXISTING_CONDITION("M"),
    MANAGED_CARE_COORDINATOR("MC"),
    RESTRICTED_TO_PROVIDER("N"),
    NOT_NECESSARY("O"),
    DISCLAIMER("P"),
    SECOND_OPINION("Q"),
    OTHER_PAYER("R"),
    PRIOR_HISTORY("S"),
    CARD_LOST("T"),
    CONTACT_ENTITY("U"),
    CANNOT_PROCESS("V"),
    OTHER_SOURCE("W"),
    FACILITY("X"),
    SPEND_DOWN("Y"),
    /** A code that is not in this table. */
    UNKNOWN("");

    private static final Map<String, Information> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(Information::code, Function.identity()));

    private final String code;

    Information(String code) {
        this.code = code;
    }

    /** The meaning of {@code code}. */
    public static Information of(String code) {
        return BY_CODE.getOrDefault(code, UNKNOWN);
    }

    /** The code in EB01; empty for {@link #UNKNOWN}. */
    public String code() {
        return code;
    }

    /** Whether it says that something is covered now (1 to 4). */
    public boolean isActive() {
        return compareTo(ACTIVE_PRIMARY_CAPITATED) <= 0;
    }

    /** Whether it says that something is no longer covered (6 to 8). */
    public boolean isInactive() {
        return this == INACTIVE || this == INACTIVE_PENDING_UPDATE || this == INACTIVE_PENDING_INVESTIGATION;
    }

    /** Whether it tells the standing of a plan or a benefit: 1 to 8, and V where the payer can't tell. */
    public boolean isStatus() {
        return compareTo(INACTIVE_PENDING_INVESTIGATION) <= 0 || this == CANNOT_PROCESS;
    }
}
