package org.milepost.insurance.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.PayerFault;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PayerListed;
import org.milepost.insurance.PayerSearch;
import org.milepost.insurance.Payers;
import org.milepost.insurance.UploadId;
import org.milepost.insurance.UploadNotUsable;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** The list of payers for whoever may keep it. */
@ApplicationScoped
@Transactional
class ManagedPayers implements PayerDirectory {
    private static final Duration KEPT = Duration.ofDays(1);
    /** Names the list among the locks of the database. */
    private static final long LIST = 0x7061_7965_7273L;

    private final EntityManager database;
    private final Payers payers;
    private final Viewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ManagedPayers(EntityManager database, Payers payers, Viewer viewer, AuditTrail audit, Clock clock) {
        this.database = database;
        this.payers = payers;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Payer> find(String written) {
        viewer.require(Permission.MANAGE_PAYERS);
        List<Payer> all = payers.all();
        return written.isBlank() ? all : new PayerSearch(all).find(written, all.size());
    }

    @Override
    public Optional<Payer> find(PayerId id) {
        viewer.require(Permission.MANAGE_PAYERS);
        return payers.find(id);
    }

    @Override
    public Map<Part, PayerFault> problems(Payer payer) {
        viewer.require(Permission.MANAGE_PAYERS);
        Map<Part, PayerFault> problems = new EnumMap<>(Part.class);
        PayerRules.ofName(payer.name()).ifPresent(fault -> problems.put(Part.NAME, fault));
        PayerRules.ofConnectionId(payer.connectionId())
                .or(() -> other(payer).map(taken -> PayerFault.CONNECTION_ID_TAKEN))
                .ifPresent(fault -> problems.put(Part.CONNECTION_ID, fault));
        PayerRules.ofAliases(payer.aliases()).ifPresent(fault -> problems.put(Part.ALIASES, fault));
        return problems;
    }

    @Override
    public Optional<Payer> listedAs(Payer payer) {
        viewer.require(Permission.MANAGE_PAYERS);
        return payers.find(payer.id()).or(() -> other(payer));
    }

    /** Another payer that has the id of {@code payer} at the clearinghouse. */
    private Optional<Payer> other(Payer payer) {
        return payers.all().stream()
                .filter(one -> one.connectionId().equals(payer.connectionId())
                        && !one.id().equals(payer.id()))
                .findFirst();
    }

    @Override
    public void add(Payer payer) {
        changeAlone();
        if (listedAs(payer).isPresent()) {
            throw new PayerListed();
        }
        payers.publish(payer);
        note(AuditedAct.Kind.CREATED, "payer " + payer.id(), "payers.added");
    }

    private void note(AuditedAct.Kind kind, String record, String purpose) {
        audit.note(new AuditedAct(kind, record, Optional.empty(), purpose));
    }

    /**
     * Whoever changes the list does it alone until they are done: what was looked at holds, and whoever comes second is told by a sentence,
     * before the table's own keys would refuse it.
     */
    private void changeAlone() {
        viewer.require(Permission.MANAGE_PAYERS);
        // In SQL: only PostgreSQL has a lock that is on no row; a payer that is new has none yet.
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:list) as text)")
                .setParameter("list", LIST)
                .getSingleResult();
    }

    @Override
    public void change(Payer payer) {
        changeAlone();
        if (other(payer).isPresent()) {
            throw new PayerListed();
        }
        payers.publish(payer);
        note(AuditedAct.Kind.CHANGED, "payer " + payer.id(), "payers.changed");
    }

    @Override
    public Set<PayerId> outOfUse() {
        viewer.require(Permission.MANAGE_PAYERS);
        Set<PayerId> ids = payers.all().stream().map(Payer::id).collect(Collectors.toSet());
        payers.inUse().forEach(payer -> ids.remove(payer.id()));
        return ids;
    }

    @Override
    public void use(PayerId id, boolean used) {
        changeAlone();
        payers.use(id, used);
        note(AuditedAct.Kind.CHANGED, "payer " + id, used ? "payers.restored" : "payers.retired");
    }

    @Override
    public UploadId upload(byte[] csv) {
        viewer.require(Permission.MANAGE_PAYERS);
        if (csv.length > MOST_BYTES) {
            throw new IllegalArgumentException("The file is larger than " + MOST_BYTES + " bytes.");
        }
        Instant now = clock.instant();
        database.createQuery("delete from insurance_PayerUpload u where u.uploadedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
        UUID id = UUID.randomUUID();
        database.persist(new PayerUpload(id, now, csv));
        return new UploadId(id);
    }

    @Override
    public Optional<Preview> preview(UploadId upload) {
        viewer.require(Permission.MANAGE_PAYERS);
        return kept(database.find(PayerUpload.class, upload.value())).map(this::compared);
    }

    @Override
    public Preview take(UploadId upload) {
        changeAlone();
        PayerUpload taken = kept(database.find(PayerUpload.class, upload.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(UploadNotUsable::new);
        Preview preview = compared(taken);
        if (!preview.isUsable()) {
            throw new UploadNotUsable();
        }
        preview.added().forEach(payers::publish);
        preview.changed().forEach(change -> payers.publish(change.after()));
        database.remove(taken);
        note(AuditedAct.Kind.CHANGED, "payers", "payers.imported");
        return preview;
    }

    private Optional<PayerUpload> kept(@Nullable PayerUpload upload) {
        return Optional.ofNullable(upload)
                .filter(one -> one.uploadedAt().isAfter(clock.instant().minus(KEPT)));
    }

    private Preview compared(PayerUpload upload) {
        return PayerComparison.of(upload.file(), payers.all());
    }
}
