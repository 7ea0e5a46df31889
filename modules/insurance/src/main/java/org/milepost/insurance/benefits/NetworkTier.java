package org.milepost.insurance.benefits;

/**
 * The tier that a benefit belongs to (EB12): for providers in the plan's network, outside of it, or both. It says nothing of whether our
 * center is in that network.
 */
public enum NetworkTier {
    IN,
    OUT,
    /** The same in both, or a plan that knows no network. */
    BOTH,
    /** The payer says that it doesn't know. */
    UNKNOWN,
    /** The payer says nothing. */
    NOT_TOLD;

    /** The meaning of {@code code}. */
    public static NetworkTier of(String code) {
        return switch (code) {
            case "Y" -> IN;
            case "N" -> OUT;
            case "W" -> BOTH;
            case "" -> NOT_TOLD;
            default -> UNKNOWN;
        };
    }

    /** Whether a line about coverage on this tier speaks of {@code tier}; a line that names no tier speaks of both. */
    public boolean speaksOf(NetworkTier tier) {
        return this == tier || this == BOTH || this == NOT_TOLD;
    }

    /**
     * Whether an amount on this tier is one for {@code tier}. A payer that names no tier means its network: outside of it, only what is told
     * for outside counts.
     */
    public boolean countsFor(NetworkTier tier) {
        return this == tier || this == BOTH || (this == NOT_TOLD && tier == IN);
    }

    /** How closely it names a tier: the smaller, the closer. */
    public int distance() {
        return switch (this) {
            case IN, OUT -> 0;
            case BOTH -> 1;
            case UNKNOWN, NOT_TOLD -> 2;
        };
    }
}
