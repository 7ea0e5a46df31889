package org.milepost.insurance.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Contract;
import org.milepost.insurance.ContractChanged;
import org.milepost.insurance.ContractDesk;
import org.milepost.insurance.ContractId;
import org.milepost.insurance.ContractsOverlap;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.Permission;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Contracts for whoever may keep them. */
@ApplicationScoped
@Transactional
class KeptContracts implements ContractDesk {
    private static final Comparator<Entry> BY_PAYER = Comparator.comparing(
                    (Entry entry) -> entry.contract().payer().value())
            .thenComparing(entry -> entry.contract().plan())
            .thenComparing(entry -> entry.contract().from(), Comparator.reverseOrder());

    private final ContractStore store;
    private final Accounts accounts;
    private final Viewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    KeptContracts(ContractStore store, Accounts accounts, Viewer viewer, AuditTrail audit, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Entry> of(CenterId center) {
        viewer.require(Permission.MANAGE_CONTRACTS, center);
        return store.of(center).stream().map(this::entry).sorted(BY_PAYER).toList();
    }

    @Override
    public Optional<Entry> find(CenterId center, ContractId id) {
        viewer.require(Permission.MANAGE_CONTRACTS, center);
        return store.find(center, id).map(this::entry);
    }

    @Override
    public void add(Contract contract) {
        write(contract, 0, false, AuditedAct.Kind.CREATED, "contract.added");
    }

    @Override
    public void change(Contract contract, int revision) {
        write(contract, revision, false, AuditedAct.Kind.CHANGED, "contract.changed");
    }

    @Override
    public void end(CenterId center, ContractId id, int revision, LocalDate lastDay) {
        Contract contract = standing(center, id).contract();
        write(contract.endingOn(lastDay), revision, false, AuditedAct.Kind.CHANGED, "contract.ended");
    }

    @Override
    public void undo(CenterId center, ContractId id, int revision) {
        ContractRevision last = standing(center, id);
        Optional<ContractRevision> before = store.find(id, revision - 1);
        write(
                before.orElse(last).contract(),
                revision,
                before.map(ContractRevision::isRemoved).orElse(true),
                AuditedAct.Kind.CHANGED,
                "contract.undone");
    }

    private ContractRevision standing(CenterId center, ContractId id) {
        viewer.require(Permission.MANAGE_CONTRACTS, center);
        return store.find(center, id).orElseThrow(ContractChanged::new);
    }

    /** Writes the revision after {@code seen}, which has to be the last; 0 where the contract is new. */
    private void write(Contract contract, int seen, boolean removed, AuditedAct.Kind kind, String purpose) {
        CenterId center = contract.center();
        StaffMember person = viewer.require(Permission.MANAGE_CONTRACTS, center);
        store.lock(contract.payer());
        List<ContractRevision> standing = store.of(center);
        int last = standing.stream()
                .filter(revision -> revision.contract().id().equals(contract.id()))
                .mapToInt(ContractRevision::revision)
                .findFirst()
                .orElse(0);
        if (last != seen) {
            throw new ContractChanged();
        }
        if (!removed && standing.stream().anyMatch(other -> other.contract().overlaps(contract))) {
            throw new ContractsOverlap();
        }
        store.add(new ContractRevision(contract, seen + 1, removed, clock.instant(), person.id()));
        audit.note(new AuditedAct(kind, "contract " + contract.id(), Optional.of(center), purpose));
    }

    private Entry entry(ContractRevision revision) {
        return new Entry(
                revision.contract(),
                revision.revision(),
                revision.changedAt(),
                revision.changedBy().map(accounts::nameOf).orElse(""));
    }
}
