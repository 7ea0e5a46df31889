package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.PayerId;

/** The payers' circuits in the database: whatever node sees a payer fail, all leave it alone. */
@Dependent
class Circuits {
    private final EntityManager database;

    @Inject
    Circuits(EntityManager database) {
        this.database = database;
    }

    /** Until when {@code payer} is not to be asked; empty where it may be. */
    Optional<Instant> pausedUntil(PayerId payer, Instant now) {
        return database.createQuery("""
                        select c.pausedUntil from insurance_PayerCircuit c
                        where c.payer = :payer and c.pausedUntil > :now
                        """, Instant.class)
                .setParameter("payer", payer.value())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Whether {@code exchange} may be sent to {@code payer}. */
    boolean admits(PayerId payer, UUID exchange, Instant now) {
        // Nothing is locked where nothing is wrong: else all that is sent to one payer would queue here.
        boolean wellKnown = database.createQuery("""
                        select count(c) from insurance_PayerCircuit c
                        where c.payer = :payer and c.pausedUntil is not null
                        """, Long.class)
                        .setParameter("payer", payer.value())
                        .getSingleResult()
                == 0;
        return wellKnown
                || locked(payer).map(circuit -> circuit.admits(exchange, now)).orElse(true);
    }

    /** Notes that {@code exchange} brought nothing of {@code payer}. */
    void failed(PayerId payer, UUID exchange, Instant now) {
        // In SQL for "on conflict": of two first failures at once both count.
        database.createNativeQuery("""
                        insert into insurance.payer_circuit (payer, failures, pauses) values (:payer, 0, 0)
                        on conflict do nothing
                        """).setParameter("payer", payer.value()).executeUpdate();
        locked(payer).ifPresent(circuit -> circuit.failed(exchange, now));
    }

    /** Notes that {@code payer} answered, whatever it said. */
    void answered(PayerId payer) {
        database.createQuery("delete from insurance_PayerCircuit c where c.payer = :payer")
                .setParameter("payer", payer.value())
                .executeUpdate();
    }

    /** Those that are paused. */
    List<PayerCircuit> paused() {
        return database.createQuery(
                        "select c from insurance_PayerCircuit c where c.pausedUntil is not null", PayerCircuit.class)
                .getResultList();
    }

    private Optional<PayerCircuit> locked(PayerId payer) {
        return Optional.ofNullable(database.find(PayerCircuit.class, payer.value(), LockModeType.PESSIMISTIC_WRITE));
    }
}
