package org.milepost.staff.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.platform.Submission;
import org.milepost.staff.CenterId;
import org.milepost.staff.CenterNames;
import org.milepost.staff.Grant;
import org.milepost.staff.Reach;
import org.milepost.staff.Role;

/** The choice of a role and a place, and what is left of it as words. */
@Dependent
class GrantForm {
    private final CenterNames centers;

    @Inject
    GrantForm(CenterNames centers) {
        this.centers = centers;
    }

    /** Every role. */
    List<Choice> roles() {
        return Stream.of(Role.values())
                .map(role -> new Choice(role.name(), role.title()))
                .toList();
    }

    /** The places that {@code reach} covers. */
    List<Choice> places(Reach reach, String network) {
        Stream<Choice> whole = reach.network() ? Stream.of(new Choice("", network)) : Stream.empty();
        return Stream.concat(
                        whole,
                        centers.all().stream()
                                .filter(reach::covers)
                                .map(center -> new Choice(center.value(), centers.nameOf(center))))
                .toList();
    }

    /** What was chosen; empty where it is no choice that we offered. */
    Optional<Grant> chosen(Submission given) {
        String place = given.value("place");
        Optional<CenterId> center = centers.all().stream()
                .filter(each -> each.value().equals(place))
                .findFirst();
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(given.value("role")))
                .filter(role -> place.isEmpty() || center.isPresent())
                .map(role -> new Grant(role, center))
                .findFirst();
    }

    /** Such as "Admissions agent, Mississippi". */
    String words(Grant grant) {
        return grant.words(centers);
    }
}
