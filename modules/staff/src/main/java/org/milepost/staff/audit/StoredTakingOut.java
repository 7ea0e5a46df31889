package org.milepost.staff.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.milepost.chain.Anchor;
import org.milepost.chain.SigningKey;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditRetention;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/**
 * Cuts the chain behind a checkpoint. Which one, the times of the checkpoints say: they are signed, so whoever makes entries look old
 * has nothing taken out early.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StoredTakingOut implements TakingOut {
    /** What is signed in a day, at one a minute. */
    private static final int MOST_CHECKPOINTS = 1_440;

    private final BeginningStore store;
    private final AuditTrail audit;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    StoredTakingOut(BeginningStore store, AuditTrail audit, Sealing sealing, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public long takeOut() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int days = store.newestTerm().map(AuditTerm::days).orElse(AuditRetention.LEAST_DAYS);
        List<SignedCheckpoint> over =
                store.checkpointsBefore(store.heldBefore(now.minus(Duration.ofDays(days))), MOST_CHECKPOINTS);
        if (over.isEmpty()) {
            return 0;
        }
        SigningKey key = SigningKey.of(sealing.fingerprint(SigningKey.PURPOSE, ""));
        SignedCheckpoint last = over.get(over.size() - 1);
        if (!last.isSigned(key)) {
            throw new IllegalStateException(
                    "Checkpoint %d of the audit trail does not bear our signature, so nothing is taken out. Run `milepost audit verify`."
                            .formatted(last.checkpoint().number()));
        }
        Optional<SignedAnchor> before = store.anchors(1).stream().findFirst();
        Anchor anchor = new Anchor(before.map(SignedAnchor::number).orElse(0L) + 1, last.checkpoint(), now);
        store.cut(new SignedAnchor(anchor, key));
        long taken =
                anchor.last().position() - before.map(SignedAnchor::position).orElse(0L);
        audit.note(new AuditedAct(
                AuditedAct.Kind.PURGED, "retention of audit", Optional.empty(), "%d taken out".formatted(taken)));
        return taken;
    }

    @Override
    public AuditRetention.Preview preview(int days) {
        Instant end = clock.instant().minus(Duration.ofDays(days));
        long gone = store.anchors(1).stream()
                .findFirst()
                .map(SignedAnchor::position)
                .orElse(0L);
        long over = Math.max(store.positionBefore(end), gone);
        long due = Math.max(store.positionBefore(store.heldBefore(end)), gone);
        return new AuditRetention.Preview(due - gone, over - due, over > gone ? store.oldest() : Optional.empty());
    }

    @Override
    public List<AuditRetention.Taken> taken(int most) {
        List<SignedAnchor> anchors = store.anchors(most + 1);
        return IntStream.range(0, Math.min(most, anchors.size()))
                .mapToObj(n -> {
                    long before = n + 1 < anchors.size() ? anchors.get(n + 1).position() : 0;
                    return new AuditRetention.Taken(
                            anchors.get(n).at(), anchors.get(n).position() - before);
                })
                .toList();
    }
}
