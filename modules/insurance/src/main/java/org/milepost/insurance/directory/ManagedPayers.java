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
import java.util.UUID;
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
                .or(() -> Optional.of(PayerFault.CONNECTION_ID_TAKEN).filter(fault -> isTaken(payer)))
                .ifPresent(fault -> problems.put(Part.CONNECTION_ID, fault));
        PayerRules.ofAliases(payer.aliases()).ifPresent(fault -> problems.put(Part.ALIASES, fault));
        return problems;
    }

    @Override
    public Optional<Payer> listedAs(Payer payer) {
        viewer.require(Permission.MANAGE_PAYERS);
        return payers.find(payer.id())
                .or(() -> payers.all().stream()
                        .filter(other -> other.connectionId().equals(payer.connectionId()))
                        .findFirst());
    }

    @Override
    public void add(Payer payer) {
        viewer.require(Permission.MANAGE_PAYERS);
        if (listedAs(payer).isPresent()) {
            throw new PayerListed();
        }
        payers.publish(payer);
        note(AuditedAct.Kind.CREATED, "payer " + payer.id(), "payers.added");
    }

    private void note(AuditedAct.Kind kind, String record, String purpose) {
        audit.note(new AuditedAct(kind, record, Optional.empty(), purpose));
    }

    private boolean isTaken(Payer payer) {
        return payers.all().stream()
                .anyMatch(other -> other.connectionId().equals(payer.connectionId())
                        && !other.id().equals(payer.id()));
    }

    @Override
    public void change(Payer payer) {
        viewer.require(Permission.MANAGE_PAYERS);
        payers.publish(payer);
        note(AuditedAct.Kind.CHANGED, "payer " + payer.id(), "payers.changed");
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
        viewer.require(Permission.MANAGE_PAYERS);
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
