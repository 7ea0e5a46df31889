package org.milepost.insurance.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.NotAskedAsWanted;
import org.milepost.insurance.NotToBeAskedAgain;
import org.milepost.insurance.NothingToCorrect;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PlanHolder;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.Standing.Handover;
import org.milepost.insurance.Standing.State;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.Verifications;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.CenterId;

/**
 * One person's question of what their plan covers. It is ASKING until the payer has answered (ANSWERED), until the payer does not find
 * the person and a correction may help (CORRECTION, which goes back to ASKING with the corrected data), or until a person at the office
 * has to go on (OFFICE, which is ANSWERED once they were told by phone). ANSWERED is an end, and so is OFFICE where nobody is told, unless
 * the office has it asked again (ASKING). From wherever it stands it is FORGOTTEN one day, with no key and nothing that a key
 * would open: the last end of all.
 */
@Entity(name = "insurance_Verification")
@Table(schema = "insurance", name = "verification")
class Verification {
    private static final byte[] NOTHING = {};

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private String inquiry;

    @Column(nullable = false)
    private String center;

    @Column
    private @Nullable String payer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Handover handover;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "service_date", nullable = false)
    private LocalDate serviceDate;

    @Column(nullable = false)
    private int variation;

    @Column(nullable = false)
    private int renewals;

    @Column(nullable = false)
    private boolean monthly;

    @Column(name = "forgotten_at")
    private @Nullable Instant forgottenAt;

    @Column(name = "person_index")
    private byte @Nullable [] personIndex;

    @Column(name = "index_version", nullable = false)
    private int indexVersion;

    @Column(nullable = false)
    private byte[] key;

    @Column(name = "member_id", nullable = false)
    private byte[] memberId;

    @Column(name = "first_name", nullable = false)
    private byte[] firstName;

    @Column(name = "last_name", nullable = false)
    private byte[] lastName;

    @Column(nullable = false)
    private byte[] suffix;

    @Column(name = "birth_date", nullable = false)
    private byte[] birthDate;

    @Column(nullable = false)
    private byte[] holder;

    protected Verification() {} // for Hibernate

    Verification(
            UUID id,
            InquiryNumber inquiry,
            CenterId center,
            Language language,
            PlanMember member,
            LocalDate today,
            Instant now,
            Sealing sealing) {
        this.id = id;
        this.inquiry = inquiry.value();
        this.center = center.value();
        this.language = language;
        this.key = sealing.newKey(sealedAs()).stored();
        ask(member, today, now, sealing);
    }

    /** Takes the corrected data and asks once more. @throws NothingToCorrect unless it waits for a correction */
    void correct(PlanMember member, LocalDate today, Instant now, Sealing sealing) {
        if (state != State.CORRECTION) {
            throw new NothingToCorrect();
        }
        ask(member, today, now, sealing);
    }

    /** Asks once more with the same data. @throws NotToBeAskedAgain unless it {@link #mayBeAskedAgain} */
    void askAgain(LocalDate today, Instant now) {
        if (!mayBeAskedAgain()) {
            throw new NotToBeAskedAgain();
        }
        variation++;
        renewals++;
        askedAt = now;
        serviceDate = today;
        state = State.ASKING;
        handover = null;
    }

    /** Whether the plan has answered, or a person was to go on, and it can be asked by machine. */
    boolean mayBeAskedAgain() {
        return payer != null && (state == State.ANSWERED || (state == State.OFFICE && handover != Handover.MINOR));
    }

    /** Has it asked again each month, or no longer. @throws NotToBeAskedAgain where it can't be asked at all */
    void everyMonth(boolean wanted) {
        if (wanted && !mayBeAskedAgain()) {
            throw new NotToBeAskedAgain();
        }
        monthly = wanted;
    }

    /**
     * Takes what the office knows by now and asks once more, where asking led nowhere.
     *
     * @throws NotAskedAsWanted if it is being asked, was answered, is to be asked by a person, or was asked as often as it may be
     */
    void goOnWith(PlanMember member, LocalDate today, Instant now, Sealing sealing) {
        boolean ledNowhere = state == State.CORRECTION || (state == State.OFFICE && handover != Handover.MINOR);
        if (!ledNowhere
                || variation >= Verifications.VARIATIONS
                || member.payer().isEmpty()) {
            throw new NotAskedAsWanted();
        }
        handover = null;
        ask(member, today, now, sealing);
    }

    private void ask(PlanMember member, LocalDate today, Instant now, Sealing sealing) {
        variation++;
        askedAt = now;
        serviceDate = today;
        payer = member.payer().map(PayerId::value).orElse(null);
        Sealing.RecordKey seal = seal(sealing);
        memberId = seal.seal("member_id", member.memberId());
        firstName = seal.seal("first_name", member.firstName());
        lastName = seal.seal("last_name", member.lastName());
        suffix = seal.seal("suffix", member.suffix());
        birthDate = seal.seal("birth_date", Private.of(member.birthDate().toString()));
        holder = seal.seal("holder", Private.of(member.holder().name()));
        index(member, sealing);
        state = State.ASKING;
        if (member.isMinor(today)) {
            handOver(Handover.MINOR);
        } else if (member.payer().isEmpty()) {
            handOver(Handover.PAYER_UNKNOWN);
        }
    }

    private void index(PlanMember member, Sealing sealing) {
        personIndex = new PersonIndex(sealing).of(member);
        indexVersion = PersonIndex.VERSION;
    }

    /** Writes the blind index as it is written today. */
    void indexAnew(Sealing sealing) {
        index(member(sealing), sealing);
    }

    /** By what other verifications of the same person are found; empty once it is forgotten. */
    Optional<byte[]> personIndex() {
        return Optional.ofNullable(personIndex);
    }

    /** A person at the office goes on, unless it is forgotten. */
    void handOver(Handover why) {
        if (state != State.FORGOTTEN) {
            state = State.OFFICE;
            handover = why;
            monthly = monthly && why != Handover.CONSENT_ENDED;
        }
    }

    /** Destroys the key and all that it sealed, and who was asked; once. */
    void forget(Instant now) {
        if (state == State.FORGOTTEN) {
            return;
        }
        forgottenAt = now;
        state = State.FORGOTTEN;
        handover = null;
        payer = null;
        monthly = false;
        personIndex = null;
        key = NOTHING;
        memberId = NOTHING;
        firstName = NOTHING;
        lastName = NOTHING;
        suffix = NOTHING;
        birthDate = NOTHING;
        holder = NOTHING;
    }

    /** The payer did not find the person: they correct their data, as long as they may. */
    void missed() {
        // Once it is asked again, nobody sits before the form any more.
        if (renewals == 0 && variation < Verifications.VARIATIONS) {
            state = State.CORRECTION;
        } else {
            handOver(Handover.NOT_FOUND);
        }
    }

    /** The payer has answered. */
    void answered() {
        state = State.ANSWERED;
    }

    /** A person at the office has it from the payer: where one had to go on, they did. */
    void toldByPhone() {
        if (state == State.OFFICE) {
            state = State.ANSWERED;
            handover = null;
        }
    }

    boolean isForgotten() {
        return state == State.FORGOTTEN;
    }

    Optional<Instant> forgottenAt() {
        return Optional.ofNullable(forgottenAt);
    }

    VerificationId id() {
        return new VerificationId(id);
    }

    InquiryNumber inquiry() {
        return new InquiryNumber(inquiry);
    }

    CenterId center() {
        return new CenterId(center);
    }

    Optional<PayerId> payer() {
        return Optional.ofNullable(payer).map(PayerId::new);
    }

    Language language() {
        return language;
    }

    State state() {
        return state;
    }

    Optional<Handover> handover() {
        return Optional.ofNullable(handover);
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate serviceDate() {
        return serviceDate;
    }

    /** Counts how often it was asked: with data that were corrected, or again. */
    int variation() {
        return variation;
    }

    boolean isMonthly() {
        return monthly;
    }

    PlanMember member(Sealing sealing) {
        Sealing.RecordKey seal = seal(sealing);
        return new PlanMember(
                payer(),
                seal.open("member_id", memberId),
                seal.open("first_name", firstName),
                seal.open("last_name", lastName),
                seal.open("suffix", suffix),
                LocalDate.parse(seal.open("birth_date", birthDate).reveal()),
                PlanHolder.valueOf(seal.open("holder", holder).reveal()));
    }

    /** The key under which the person's data and every exchange about them are sealed. */
    Sealing.RecordKey seal(Sealing sealing) {
        return sealing.key(sealedAs(), key);
    }

    private String sealedAs() {
        return "insurance.verification:" + id;
    }
}
