package org.milepost.insurance.worklists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.WorkLists;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** Work lists, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeWorkLists implements WorkLists {
    private final WorkListStore store;
    private final Viewer viewer;
    private final AuditTrail audit;

    @Inject
    OfficeWorkLists(WorkListStore store, Viewer viewer, AuditTrail audit) {
        this.store = store;
        this.viewer = viewer;
        this.audit = audit;
    }

    @Override
    public Listing list(Optional<Work> work, Optional<String> cause, int page) {
        Reach reach = viewer.require(Permission.READ_COVERAGE);
        List<Entry> entries = store.page(reach, work, cause, page, PAGE);
        audit.note(new AuditedAct(
                AuditedAct.Kind.LISTED,
                "coverage",
                only(reach),
                "coverage.work",
                entries.stream().map(entry -> "inquiry " + entry.inquiry()).toList()));
        return new Listing(entries, store.counts(reach), store.causes(reach, work), store.count(reach, work, cause));
    }

    /** The one center that the viewer's lists are of; empty where they are of several. */
    static Optional<CenterId> only(Reach reach) {
        return reach.network() || reach.centers().size() > 1
                ? Optional.empty()
                : reach.centers().stream().findFirst();
    }
}
