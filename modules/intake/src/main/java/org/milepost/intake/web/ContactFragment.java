package org.milepost.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.milepost.locations.Center;
import org.milepost.locations.CenterSlots;
import org.milepost.platform.Fragment;
import org.milepost.platform.Keeping;
import org.milepost.staff.CenterId;

/** The contact form on the pages of others. The subject is a center's id, or nothing for the network. */
@Dependent
class ContactFragment implements Fragment {
    private final ContactPages pages;

    @Inject
    ContactFragment(ContactPages pages) {
        this.pages = pages;
    }

    @Override
    public String slot() {
        return CenterSlots.CONTACT;
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
        Keeping keeping = center.map(one -> Keeping.of(Center.tag(one.id()))).orElseGet(Keeping::of);
        return Optional.of(new Piece("intake/contact-part.jte", pages.part(center, request.language()), keeping));
    }
}
