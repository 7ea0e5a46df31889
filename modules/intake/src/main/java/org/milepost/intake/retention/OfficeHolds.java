package org.milepost.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.LegalHold;
import org.milepost.intake.LegalHolds;
import org.milepost.platform.Scope;
import org.milepost.staff.Accounts;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** Legal holds, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeHolds implements LegalHolds {
    private static final Scope JOB = new Scope.Job("intake.holds");

    private final HoldStore store;
    private final Placing placing;
    private final Viewer viewer;
    private final Accounts accounts;

    @Inject
    OfficeHolds(HoldStore store, Placing placing, Viewer viewer, Accounts accounts) {
        this.store = store;
        this.placing = placing;
        this.viewer = viewer;
        this.accounts = accounts;
    }

    @Override
    public List<LegalHold> inForce() {
        Reach reach = viewer.require(Permission.HOLD_RECORDS);
        return Scope.within(JOB, () -> placing.inForce(reach));
    }

    @Override
    public Optional<LegalHold> on(InquiryNumber inquiry) {
        return store.on(inquiry).map(record -> record.hold(accounts.nameOf(record.placedBy())));
    }

    @Override
    public void place(InquiryNumber inquiry, LegalHold.Reason reason) {
        Reach reach = viewer.require(Permission.HOLD_RECORDS);
        UUID account = account();
        Scope.within(JOB, () -> {
            placing.place(inquiry, reason, reach, account);
            return account;
        });
    }

    @Override
    public void lift(InquiryNumber inquiry) {
        Reach reach = viewer.require(Permission.HOLD_RECORDS);
        UUID account = account();
        Scope.within(JOB, () -> {
            placing.lift(inquiry, reach, account);
            return account;
        });
    }

    private UUID account() {
        return viewer.person().orElseThrow(NotPermitted::new).id();
    }
}
