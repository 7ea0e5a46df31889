package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milepost.insurance.x12.Segment;

/**
 * Somebody a line names (loop 2120): another payer, the company that manages a benefit, a provider.
 *
 * @param role NM101, such as {@code PR}
 * @param isPerson whether it is one ; whoever is not plainly an organization is taken for one
 * @param name as the payer writes it; may be empty
 * @param idKind NM108: {@code MI} where {@code id} is the person's member id there
 * @param id NM109; may be empty
 * @param phones telephone numbers, as they were sent
 * @param addresses web addresses, as they were sent
 */
public record Entity(
        String role,
        boolean isPerson,
        String name,
        String idKind,
        String id,
        List<String> phones,
        List<String> addresses) {
    private static final String ORGANIZATION = "2";
    private static final Set<String> PAYERS = Set.of("PR", "PRP", "SEP", "TTP");
    private static final Set<String> PEOPLE = Set.of("IL", "03", "1I");
    private static final Set<String> IDS_OF_ORGANIZATIONS =
            Set.of("24", "46", "FA", "FI", "NI", "PI", "PP", "SV", "XV", "XX");

    public Entity {
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
    }

    /** The entity that {@code nm1} names, with its contacts in {@code following}. */
    static Entity of(Segment nm1, List<Segment> following) {
        String first = nm1.element(4);
        String last = nm1.element(3);
        return new Entity(
                nm1.element(1),
                !ORGANIZATION.equals(nm1.element(2)) || !first.isEmpty() || PEOPLE.contains(nm1.element(1)),
                first.isEmpty() ? last : last.isEmpty() ? first : first + " " + last,
                nm1.element(8),
                nm1.element(9),
                contacts(following, "TE"),
                contacts(following, "UR"));
    }

    /** PER carries up to three pairs of kind and value, from its third element on. */
    private static List<String> contacts(List<Segment> following, String kind) {
        List<String> contacts = new ArrayList<>();
        for (Segment segment : following) {
            for (int n = 3; n <= 7 && segment.is("PER"); n += 2) {
                if (segment.element(n).equals(kind) && !segment.element(n + 1).isEmpty()) {
                    contacts.add(segment.element(n + 1));
                }
            }
        }
        return contacts;
    }

    /** Whether it is a payer: primary, secondary, tertiary or plain. */
    public boolean isPayer() {
        return PAYERS.contains(role);
    }

    /** Whether {@link #id} is the person's member id at this payer. */
    public boolean hasMemberId() {
        return idKind.equals("MI") && !id.isEmpty();
    }

    /** Whether {@link #id} is that of a person, or may be: their own, or one by which a payer knows them. */
    public boolean hasIdOfPerson() {
        return isPerson || !IDS_OF_ORGANIZATIONS.contains(idKind);
    }
}
