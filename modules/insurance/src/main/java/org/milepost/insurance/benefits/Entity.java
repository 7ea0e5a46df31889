package org.milepost.insurance.benefits;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.insurance.x12.Segment;

/**
 * Somebody a line names (loop 2120): another payer, the company that manages a benefit, a provider.
 *
 * @param role NM101, such as {@code PR}
 * @param name as the payer writes it; may be empty
 * @param idKind NM108: {@code MI} where {@code id} is the person's member id there
 * @param id NM109; may be empty
 * @param phones telephone numbers, as they were sent
 * @param addresses web addresses, as they were sent
 */
public record Entity(String role, String name, String idKind, String id, List<String> phones, List<String> addresses) {
    private static final Set<String> PAYERS = Set.of("PR", "PRP", "SEP", "TTP");

    public Entity {
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
    }

    /** The entity that {@code nm1} names, with its contacts in {@code following}. */
    static Entity of(Segment nm1, List<Segment> following) {
        String name = Stream.of(nm1.element(4), nm1.element(3))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Entity(
                nm1.element(1),
                name,
                nm1.element(8),
                nm1.element(9),
                contacts(following, "TE"),
                contacts(following, "UR"));
    }

    /** PER carries up to three pairs of kind and value, from its third element on. */
    private static List<String> contacts(List<Segment> following, String kind) {
        return following.stream()
                .filter(segment -> segment.is("PER"))
                .flatMap(per -> Stream.of(3, 5, 7)
                        .filter(n -> per.element(n).equals(kind))
                        .map(n -> per.element(n + 1)))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether it is a payer: primary, secondary, tertiary or plain. */
    public boolean isPayer() {
        return PAYERS.contains(role);
    }

    /** Whether {@link #id} is the person's member id at this payer. */
    public boolean hasMemberId() {
        return idKind.equals("MI") && !id.isEmpty();
    }
}
