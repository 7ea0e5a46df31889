package org.milepost.insurance.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.ContractId;
import org.milepost.insurance.PayerId;
import org.milepost.staff.CenterId;

/** Revisions of contracts in the database. */
@Dependent
class ContractStore {
    private final EntityManager database;

    @Inject
    ContractStore(EntityManager database) {
        this.database = database;
    }

    /** How the contracts of {@code center} stand. */
    List<ContractRevision> of(CenterId center) {
        return database.createQuery("""
                        select r from insurance_ContractRevision r left join fetch r.rates
                        where r.center = :center and not r.removed
                          and r.revision = (
                            select max(other.revision) from insurance_ContractRevision other
                            where other.contract = r.contract)
                        """, ContractRevision.class)
                .setParameter("center", center.value())
                .getResultStream()
                .distinct()
                .toList();
    }

    /** How {@code contract} stands; empty where there is none, or it was taken back. */
    Optional<ContractRevision> find(CenterId center, ContractId contract) {
        return of(center).stream()
                .filter(revision -> revision.contract().id().equals(contract))
                .findFirst();
    }

    /** How {@code contract} stood at {@code revision}. */
    Optional<ContractRevision> find(ContractId contract, int revision) {
        return database.createQuery(
                        "select r from insurance_ContractRevision r where r.contract = :contract and r.revision = :revision",
                        ContractRevision.class)
                .setParameter("contract", contract.value())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    void add(ContractRevision revision) {
        database.persist(revision);
    }

    /** Lets nobody else change contracts with {@code payer} until this transaction ends: whether two overlap is told by looking at all. */
    void lock(PayerId payer) {
        // JPQL locks entities only, and the payer's is another feature's.
        database.createNativeQuery("select id from insurance.payer where id = :payer for no key update")
                .setParameter("payer", payer.value())
                .getResultList();
    }
}
