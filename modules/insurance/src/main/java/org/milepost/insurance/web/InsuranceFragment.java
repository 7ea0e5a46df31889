package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Payers;
import org.milepost.locations.Center;
import org.milepost.locations.CenterSlots;
import org.milepost.platform.Fragment;
import org.milepost.platform.Keeping;
import org.milepost.platform.Submission;
import org.milepost.staff.CenterId;

/** The insurance form on the pages of others. The subject is a center's id, or nothing for the network. */
@Dependent
class InsuranceFragment implements Fragment {
    private final InsurancePages pages;

    @Inject
    InsuranceFragment(InsurancePages pages) {
        this.pages = pages;
    }

    @Override
    public String slot() {
        return CenterSlots.INSURANCE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Piece> render(Request request) {
        Optional<Center> center = Optional.of(request.subject())
                .filter(subject -> !subject.isEmpty())
                .map(subject -> pages.center(new CenterId(subject)));
        Keeping keeping = center.map(one -> Keeping.of(Center.tag(one.id())))
                .orElseGet(Keeping::of)
                .and(List.of(Payers.ALL), Optional.empty());
        return Optional.of(new Piece(
                "insurance/insurance-part.jte", pages.page(center, Submission.empty(), request.language()), keeping));
    }
}
