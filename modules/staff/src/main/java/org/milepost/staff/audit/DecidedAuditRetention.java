package org.milepost.staff.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.milepost.platform.Scope;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditRetention;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Permission;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** The trail's retention as it was decided, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class DecidedAuditRetention implements AuditRetention {
    /** Who decides sees nobody's entries: the counting is a job's. */
    private static final Scope JOB = new Scope.Job("staff.audit-retention");

    private final BeginningStore store;
    private final TakingOut takingOut;
    private final Viewer viewer;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DecidedAuditRetention(
            BeginningStore store,
            TakingOut takingOut,
            Viewer viewer,
            Accounts accounts,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.takingOut = takingOut;
        this.viewer = viewer;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Term term() {
        viewer.require(Permission.SET_RETENTION);
        return store.newestTerm()
                .map(term ->
                        new Term(term.days(), Optional.of(new Change(accounts.nameOf(term.setBy()), term.setAt()))))
                .orElse(new Term(LEAST_DAYS, Optional.empty()));
    }

    @Override
    public void decide(int days) {
        if (!viewer.require(Permission.SET_RETENTION).network()) {
            throw new NotPermitted();
        }
        StaffMember decider = viewer.person().orElseThrow(NotPermitted::new);
        int before = term().days();
        if (days != before) {
            store.add(new AuditTerm(days, decider.id(), clock.instant()));
            audit.note(new AuditedAct(
                    AuditedAct.Kind.RETENTION_SET,
                    "retention of audit",
                    Optional.empty(),
                    "from %d to %d days".formatted(before, days)));
        }
    }

    @Override
    public Preview preview(int days) {
        viewer.require(Permission.SET_RETENTION);
        return Scope.within(JOB, () -> takingOut.preview(days));
    }

    @Override
    public List<Taken> taken(int most) {
        viewer.require(Permission.SET_RETENTION);
        return Scope.within(JOB, () -> takingOut.taken(most));
    }
}
