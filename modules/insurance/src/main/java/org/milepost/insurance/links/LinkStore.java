package org.milepost.insurance.links;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.SummaryLinks;
import org.milepost.insurance.VerificationId;

/** Links as rows, one for each verification, by the hashes of what opens them. Each call is a transaction of its own. */
@Dependent
@Transactional
class LinkStore {
    private final EntityManager database;

    @Inject
    LinkStore(EntityManager database) {
        this.database = database;
    }

    /** Puts a link in place of the one before. */
    void replace(VerificationId id, byte[] token, byte[] code, Instant end) {
        database.createNativeQuery("""
                        insert into insurance.summary_link (verification, token_hash, code_hash, tries, ends_at)
                        values (:verification, :token, :code, 0, :end)
                        on conflict (verification) do update set token_hash = excluded.token_hash,
                            code_hash = excluded.code_hash, tries = 0, ends_at = excluded.ends_at
                        """)
                .setParameter("verification", id.value())
                .setParameter("token", token)
                .setParameter("code", code)
                .setParameter("end", end)
                .executeUpdate();
    }

    /** Counts a try, and tells what came of it; empty where there is no such link to be tried. */
    Optional<Try> count(byte[] token, byte[] code, Instant now) {
        List<?> tries = database.createNativeQuery(
                        "select verification, fits from insurance.try_summary_link(:token, :code, :now, :most)")
                .setParameter("token", token)
                .setParameter("code", code)
                .setParameter("now", now)
                .setParameter("most", SummaryLinks.TRIES)
                .getResultList();
        return tries.stream()
                .map(Object[].class::cast)
                .map(row -> new Try(new VerificationId((UUID) row[0]), (Boolean) row[1]))
                .findFirst();
    }

    /** Forgets the tries: the last one opened it. */
    void opened(VerificationId id) {
        database.createNativeQuery("update insurance.summary_link set tries = 0 where verification = :verification")
                .setParameter("verification", id.value())
                .executeUpdate();
    }

    /**
     * A try that was counted.
     *
     * @param id what the link leads to
     * @param fits whether the code is right
     */
    record Try(VerificationId id, boolean fits) {}
}
