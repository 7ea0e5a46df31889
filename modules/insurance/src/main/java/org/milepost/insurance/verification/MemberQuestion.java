package org.milepost.insurance.verification;

import java.util.Optional;
import org.milepost.insurance.PlanHolder;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.x12.EligibilityInquiry;
import org.milepost.insurance.x12.Person;

/**
 * How a member stands in a 270: as the subscriber where the plan is their own, else as a dependent under the subscriber's member id,
 * whose name is not needed and not asked for.
 */
record MemberQuestion(PlanMember member) {
    Optional<Person> subscriber() {
        return member.holder() == PlanHolder.SELF ? Optional.of(person()) : Optional.empty();
    }

    Optional<EligibilityInquiry.Dependent> dependent() {
        return relationship().map(relationship -> new EligibilityInquiry.Dependent(person(), relationship));
    }

    private Optional<EligibilityInquiry.Relationship> relationship() {
        return switch (member.holder()) {
            case SELF -> Optional.empty();
            case SPOUSE -> Optional.of(EligibilityInquiry.Relationship.SPOUSE);
            case PARENT -> Optional.of(EligibilityInquiry.Relationship.CHILD);
            case OTHER -> Optional.of(EligibilityInquiry.Relationship.OTHER);
        };
    }

    private Person person() {
        return new Person(
                member.lastName().reveal(),
                member.firstName().reveal(),
                member.suffix().reveal(),
                member.birthDate(),
                null);
    }
}
