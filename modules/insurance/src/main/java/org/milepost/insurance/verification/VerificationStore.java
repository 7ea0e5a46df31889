package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.insurance.CardSide;
import org.milepost.insurance.Standing;
import org.milepost.insurance.VerificationId;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.CenterId;

/** Verifications, and all that belongs to them, in the database. */
@Dependent
class VerificationStore {
    private final EntityManager database;

    @Inject
    VerificationStore(EntityManager database) {
        this.database = database;
    }

    void add(Verification verification) {
        database.persist(verification);
    }

    void add(Exchange exchange) {
        database.persist(exchange);
    }

    void add(Renewal renewal) {
        database.persist(renewal);
    }

    void add(Call call) {
        database.persist(call);
    }

    void add(KeptPhoto photo) {
        database.persist(photo);
    }

    /** Which sides of the card there is a photo of; nothing is opened for that. */
    Set<CardSide> photographed(InquiryNumber inquiry) {
        return database.createQuery("""
                        select p.side from insurance_KeptPhoto p, insurance_Verification v
                        where v.id = p.verification and v.inquiry = :inquiry
                        """, CardSide.class)
                .setParameter("inquiry", inquiry.value())
                .getResultStream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CardSide.class)));
    }

    Optional<KeptPhoto> photo(Verification verification, CardSide side) {
        return database.createQuery("""
                        select p from insurance_KeptPhoto p where p.verification = :verification and p.side = :side
                        """, KeptPhoto.class)
                .setParameter("verification", verification.id().value())
                .setParameter("side", side)
                .getResultStream()
                .findFirst();
    }

    /** The front before the back. */
    List<KeptPhoto> photos(Verification verification) {
        return Stream.of(CardSide.values())
                .flatMap(side -> photo(verification, side).stream())
                .toList();
    }

    /** What was told by phone, oldest first. */
    List<Call> calls(Verification verification) {
        return database.createQuery("""
                        select c from insurance_Call c where c.verification = :verification
                        order by c.calledAt, c.notedAt
                        """, Call.class)
                .setParameter("verification", verification.id().value())
                .getResultList();
    }

    Optional<Verification> find(VerificationId id) {
        return Optional.ofNullable(database.find(Verification.class, id.value()));
    }

    /** The verification, locked: nothing else is done with it until the transaction ends. */
    Optional<Verification> locked(VerificationId id) {
        return Optional.ofNullable(database.find(Verification.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The verification that came with {@code inquiry}, locked likewise. */
    Optional<Verification> locked(InquiryNumber inquiry) {
        return database.createQuery(
                        "select v from insurance_Verification v where v.inquiry = :inquiry", Verification.class)
                .setParameter("inquiry", inquiry.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The verification that {@code exchange} is of, locked likewise. */
    Verification lockedOf(UUID exchange) {
        return database.createQuery("""
                        select v from insurance_Verification v
                        where v.id = (select e.verification from insurance_Exchange e where e.id = :exchange)
                        """, Verification.class)
                .setParameter("exchange", exchange)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    Optional<Verification> find(InquiryNumber inquiry) {
        return database.createQuery(
                        "select v from insurance_Verification v where v.inquiry = :inquiry", Verification.class)
                .setParameter("inquiry", inquiry.value())
                .getResultStream()
                .findFirst();
    }

    Exchange exchange(UUID id) {
        return Optional.ofNullable(database.find(Exchange.class, id)).orElseThrow();
    }

    Optional<Exchange> find(UUID exchange) {
        return Optional.ofNullable(database.find(Exchange.class, exchange));
    }

    /** Questions that are to go as files and were not let go, the eldest first. */
    List<Exchange> unfiled(int most) {
        return database.createQuery("""
                        select e from insurance_Exchange e, insurance_Verification v
                        where v.id = e.verification and v.forgottenAt is null
                            and e.fileConnection is not null and e.filedAt is null and e.outcome = :open
                        order by e.sentAt
                        """, Exchange.class)
                .setParameter("open", Outcome.OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Exchange> byTrace(String trace) {
        return database.createQuery("select e from insurance_Exchange e where e.trace = :trace", Exchange.class)
                .setParameter("trace", trace)
                .getResultStream()
                .findFirst();
    }

    Optional<Exchange> byControlNumber(int number) {
        return database.createQuery(
                        "select e from insurance_Exchange e where e.controlNumber = :number", Exchange.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The question that told and asked the same as {@code subject} does, was sent, and was answered without a refusal; the last one. */
    Optional<Exchange> answered(byte[] subject) {
        return database.createQuery("""
                        select e from insurance_Exchange e
                        where e.subject = :subject and e.outcome = :answered and e.takenFrom is null
                            and e.rejections is empty
                        order by e.answeredAt desc
                        """, Exchange.class)
                .setParameter("subject", subject)
                .setParameter("answered", Outcome.ANSWERED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was asked with the data as they stand now, oldest first. */
    List<Exchange> exchanges(Verification verification) {
        return database.createQuery("""
                        select e from insurance_Exchange e
                        where e.verification = :verification and e.variation = :variation
                        order by e.sentAt, e.controlNumber
                        """, Exchange.class)
                .setParameter("verification", verification.id().value())
                .setParameter("variation", verification.variation())
                .getResultList();
    }

    /** The last time that it was asked again. */
    Optional<Renewal> lastRenewal(Verification verification) {
        return database.createQuery("""
                        select r from insurance_Renewal r where r.verification = :verification
                        order by r.askedAt desc
                        """, Renewal.class)
                .setParameter("verification", verification.id().value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those to be asked each month that were last asked before {@code month} began, those that waited longest first. */
    List<VerificationId> eachMonth(Instant month, int most) {
        return database.createQuery("""
                        select v.id from insurance_Verification v
                        where v.monthly = true and v.askedAt < :month and v.state in :settled
                        order by v.askedAt, v.id
                        """, UUID.class)
                .setParameter("month", month)
                .setParameter("settled", List.of(Standing.State.ANSWERED, Standing.State.OFFICE))
                .setMaxResults(most)
                .getResultStream()
                .map(VerificationId::new)
                .toList();
    }

    /** All that was ever asked for it, oldest first. */
    List<Exchange> everyExchange(Verification verification) {
        return database.createQuery("""
                        select e from insurance_Exchange e where e.verification = :verification
                        order by e.sentAt, e.controlNumber
                        """, Exchange.class)
                .setParameter("verification", verification.id().value())
                .getResultList();
    }

    /** Those of the same person, the newest first; as far as the scope of the transaction reaches. */
    List<Verification> of(byte[] personIndex, int size) {
        return database.createQuery("""
                        select v from insurance_Verification v where v.personIndex = :person
                        order by v.askedAt desc, v.id
                        """, Verification.class)
                .setParameter("person", personIndex)
                .setMaxResults(size)
                .getResultList();
    }

    List<Verification> indexedBefore(int version, int limit) {
        return database.createQuery("""
                        select v from insurance_Verification v where v.indexVersion < :version and v.forgottenAt is null
                        """, Verification.class)
                .setParameter("version", version)
                .setMaxResults(limit)
                .getResultList();
    }

    List<HeldRecords.Due> due(Instant before, String after, int limit) {
        // In SQL for the partial index of what is kept.
        List<?> rows = database.createNativeQuery("""
                        select v.inquiry, v.center, greatest(v.asked_at, step.last) as used
                        from insurance.verification v
                            left join lateral (
                                select max(s.done_at) as last from insurance.review_step s where s.verification = v.id) step
                                on true
                        where v.forgotten_at is null and v.inquiry > :after and v.asked_at < :before
                            and (step.last is null or step.last < :before)
                        order by v.inquiry limit :limit
                        """)
                .setParameter("after", after)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(VerificationStore::due)
                .toList();
    }

    private static HeldRecords.Due due(Object[] row) {
        return new HeldRecords.Due(new InquiryNumber((String) row[0]), new CenterId((String) row[1]), (Instant) row[2]);
    }

    /**
     * Takes the photos out, and empties what was asked and answered, of every variation, why it was refused, what was told by phone, and
     * what was written in utilization review.
     */
    void forgetAllOf(Verification verification) {
        database.createQuery("delete from insurance_KeptPhoto p where p.verification = :verification")
                .setParameter("verification", verification.id().value())
                .executeUpdate();
        // In SQL: the codes are rows of no entity.
        database.createNativeQuery("""
                        delete from insurance.exchange_rejection r using insurance.exchange e
                        where e.id = r.exchange and e.verification = :verification
                        """)
                .setParameter("verification", verification.id().value())
                .executeUpdate();
        database.createQuery("""
                        update insurance_ReviewStep s set s.told = :nothing, s.dueOn = null
                        where s.verification = :verification
                        """)
                .setParameter("nothing", new byte[0])
                .setParameter("verification", verification.id().value())
                .executeUpdate();
        database.createQuery("update insurance_Call c set c.told = :nothing where c.verification = :verification")
                .setParameter("nothing", new byte[0])
                .setParameter("verification", verification.id().value())
                .executeUpdate();
        database.createQuery("""
                        update insurance_Exchange e set e.question = :nothing, e.answer = null, e.subject = null
                        where e.verification = :verification
                        """)
                .setParameter("nothing", new byte[0])
                .setParameter("verification", verification.id().value())
                .executeUpdate();
    }

    /** The next ISA13. Only a sequence of the database is unique on all nodes. */
    int nextControlNumber() {
        Number next = (Number) database.createNativeQuery("select nextval('insurance.control_number')")
                .getSingleResult();
        return next.intValue();
    }
}
