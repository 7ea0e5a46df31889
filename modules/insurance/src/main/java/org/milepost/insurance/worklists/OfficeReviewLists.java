package org.milepost.insurance.worklists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.milepost.insurance.ReviewLists;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** Lists of utilization reviews, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeReviewLists implements ReviewLists {
    private final ReviewListStore store;
    private final Viewer viewer;
    private final AuditTrail audit;

    @Inject
    OfficeReviewLists(ReviewListStore store, Viewer viewer, AuditTrail audit) {
        this.store = store;
        this.viewer = viewer;
        this.audit = audit;
    }

    @Override
    public Listing list(Part part, int page) {
        Reach reach = viewer.require(Permission.READ_COVERAGE);
        UUID person = viewer.person().orElseThrow().id();
        List<Entry> entries = store.page(reach, person, part, page, PAGE);
        audit.note(new AuditedAct(
                AuditedAct.Kind.LISTED,
                "coverage",
                OfficeWorkLists.only(reach),
                "coverage.reviews",
                entries.stream().map(entry -> "inquiry " + entry.inquiry()).toList()));
        return new Listing(entries, store.counts(reach, person));
    }
}
