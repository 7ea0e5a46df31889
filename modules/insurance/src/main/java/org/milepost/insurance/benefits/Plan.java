package org.milepost.insurance.benefits;

import java.util.List;

/**
 * One plan of the person's, with a status of its own.
 *
 * @param name EB05; empty where the payer doesn't name it
 * @param insuranceType EB04, such as {@code PR} for a PPO; empty where it is not told
 * @param status on the date asked
 * @param lines the lines that tell it
 */
public record Plan(String name, String insuranceType, Status status, List<Fact> lines) {
    public Plan {
        lines = List.copyOf(lines);
    }
}
