package org.milepost.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.RecordKind;
import org.milepost.intake.Retention;
import org.milepost.platform.Scope;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Retention as it was decided, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class DecidedRetention implements Retention {
    private static final int RUNS = 15;

    private final RetentionStore store;
    private final Overdue overdue;
    private final Viewer viewer;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DecidedRetention(
            RetentionStore store, Overdue overdue, Viewer viewer, Accounts accounts, AuditTrail audit, Clock clock) {
        this.store = store;
        this.overdue = overdue;
        this.viewer = viewer;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Term> terms() {
        viewer.require(Permission.SET_RETENTION);
        return List.of(RecordKind.values()).stream().map(this::term).toList();
    }

    private Term term(RecordKind kind) {
        Optional<RetentionChange> newest = store.newest(kind);
        return new Term(
                kind,
                newest.map(RetentionChange::days).orElse(kind.defaultDays()),
                newest.map(change -> new Change(accounts.nameOf(change.setBy()), change.setAt())));
    }

    @Override
    public void decide(Map<RecordKind, Integer> days) {
        if (!viewer.require(Permission.SET_RETENTION).network()) {
            throw new NotPermitted();
        }
        StaffMember decider = viewer.person().orElseThrow(NotPermitted::new);
        for (Term term : terms()) {
            int wanted = days.getOrDefault(term.kind(), term.days());
            if (wanted != term.days()) {
                store.add(new RetentionChange(term.kind(), wanted, decider.id(), clock.instant()));
                audit.note(new AuditedAct(
                        AuditedAct.Kind.RETENTION_SET,
                        "retention of " + term.kind().name().toLowerCase(Locale.ROOT),
                        Optional.empty(),
                        "from %d to %d days".formatted(term.days(), wanted)));
            }
        }
    }

    @Override
    public List<Tally> preview(Map<RecordKind, Integer> days) {
        Reach reach = viewer.require(Permission.SET_RETENTION);
        List<Term> terms = terms();
        // Who decides reads no records: the counting is a job's.
        return Scope.within(
                new Scope.Job("intake.retention-preview"),
                () -> terms.stream()
                        .flatMap(term -> tallies(term.kind(), days.getOrDefault(term.kind(), term.days())).stream())
                        .filter(tally -> reach.covers(tally.center()))
                        .toList());
    }

    private Collection<Tally> tallies(RecordKind kind, int days) {
        Instant before = clock.instant().minus(Duration.ofDays(days));
        Map<String, Tally> byCenter = new TreeMap<>();
        Optional<InquiryNumber> after = Optional.empty();
        List<Overdue.Found> batch;
        do {
            batch = overdue.batch(kind, before, after);
            for (Overdue.Found found : batch) {
                byCenter.merge(found.due().center().value(), one(kind, found), DecidedRetention::sum);
                after = Optional.of(found.due().inquiry());
            }
        } while (batch.size() == Overdue.BATCH);
        return byCenter.values();
    }

    private static Tally one(RecordKind kind, Overdue.Found found) {
        boolean held = found.kept().equals(Optional.of(Overdue.Kept.HELD));
        boolean admitted = found.kept().equals(Optional.of(Overdue.Kept.ADMITTED));
        return new Tally(
                kind,
                found.due().center(),
                held || admitted ? 0 : 1,
                held ? 1 : 0,
                admitted ? 1 : 0,
                found.due().since());
    }

    private static Tally sum(Tally a, Tally b) {
        return new Tally(
                a.kind(),
                a.center(),
                a.due() + b.due(),
                a.held() + b.held(),
                a.admitted() + b.admitted(),
                a.oldest().isBefore(b.oldest()) ? a.oldest() : b.oldest());
    }

    @Override
    public List<Run> runs() {
        viewer.require(Permission.SET_RETENTION);
        return store.runs(RUNS).stream().map(PurgeRun::run).toList();
    }
}
