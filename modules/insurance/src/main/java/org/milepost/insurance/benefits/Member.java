package org.milepost.insurance.benefits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.insurance.x12.Segment;

/**
 * The person as the payer knows them.
 *
 * @param lastName as the payer writes it
 * @param firstName as the payer writes it
 * @param memberId the payer's number; a dependent may have none
 * @param groupNumber the employer's group; empty where it is not told
 * @param groupName the group's name; empty where it is not told
 * @param planNumber the plan's number; empty where it is not told
 */
public record Member(
        String lastName, String firstName, String memberId, String groupNumber, String groupName, String planNumber) {
    private static final Set<String> PERSON = Set.of("IL", "03");
    /** Qualifiers of a group number (REF01), the plainest first. */
    static final List<String> GROUP = List.of("6P", "1L");

    private static final List<String> PLAN = List.of("18");

    static Member of(Level level) {
        Optional<Segment> name = level.head("NM1").stream()
                .filter(nm1 -> PERSON.contains(nm1.element(1)))
                .findFirst();
        List<Segment> references = level.head("REF");
        return new Member(
                name.map(nm1 -> nm1.element(3)).orElse(""),
                name.map(nm1 -> nm1.element(4)).orElse(""),
                name.map(nm1 -> nm1.element(9)).orElse(""),
                told(references, GROUP, 2),
                told(references, GROUP, 3),
                told(references, PLAN, 2));
    }

    private static String told(List<Segment> references, List<String> qualifiers, int element) {
        for (String qualifier : qualifiers) {
            for (Segment reference : references) {
                if (reference.element(1).equals(qualifier)
                        && !reference.element(element).isEmpty()) {
                    return reference.element(element);
                }
            }
        }
        return "";
    }
}
