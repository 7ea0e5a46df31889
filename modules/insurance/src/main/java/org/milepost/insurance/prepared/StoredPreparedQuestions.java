package org.milepost.insurance.prepared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.PreparedOver;
import org.milepost.insurance.PreparedQuestion;
import org.milepost.insurance.PreparedQuestions;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.platform.SecretToken;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

/** Prepared questions in the database, by the hashes of what their links carry. */
@ApplicationScoped
@Transactional
class StoredPreparedQuestions implements PreparedQuestions {
    private static final int BITS = 128;

    private final EntityManager database;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    StoredPreparedQuestions(EntityManager database, Sealing sealing, AuditTrail audit, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Private prepare(Optional<CenterId> center, PreparedQuestion question) {
        SecretToken token = SecretToken.ofBits(BITS);
        Preparation preparation = new Preparation(
                UUID.randomUUID(),
                token.hash(),
                center,
                question,
                clock.instant().plus(LIFETIME),
                sealing);
        database.persist(preparation);
        audit.note(act(AuditedAct.Kind.CREATED, preparation));
        return Private.of(token.value());
    }

    @Override
    public Optional<Waiting> open(Private token, Optional<LocalDate> birthDate) {
        List<?> tried = database.createNativeQuery(
                        "select * from insurance.try_prepared_question(:token, :now, :most)", Preparation.class)
                .setParameter("token", hash(token))
                .setParameter("now", clock.instant())
                .setParameter("most", TRIES)
                .getResultList();
        Preparation preparation =
                tried.stream().map(Preparation.class::cast).findFirst().orElseThrow(PreparedOver::new);
        Optional<Waiting> waiting = Optional.of(preparation.waiting(sealing))
                .filter(found -> birthDate.equals(Optional.of(found.question().birthDate())));
        if (waiting.isPresent()) {
            audit.note(act(AuditedAct.Kind.READ, preparation));
        } else {
            audit.refused(act(AuditedAct.Kind.READ, preparation));
        }
        return waiting;
    }

    @Override
    public void spend(Private token) {
        database.createNativeQuery("select insurance.spend_prepared_question(:token)::text", String.class)
                .setParameter("token", hash(token))
                .getResultList();
    }

    private static AuditedAct act(AuditedAct.Kind kind, Preparation preparation) {
        return new AuditedAct(kind, "prepared question " + preparation.id(), preparation.center(), "own");
    }

    private static byte[] hash(Private token) {
        return new SecretToken(token.reveal()).hash();
    }
}
