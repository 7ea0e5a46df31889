package org.milepost.insurance.prepared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.PreparedQuestion;
import org.milepost.insurance.PreparedQuestions;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.CenterId;

/** A prepared question as a row, every word of it sealed. */
@Entity(name = "insurance_Preparation")
@Table(schema = "insurance", name = "prepared_question")
class Preparation {
    @Id
    private UUID id;

    @Column(name = "token_hash", nullable = false)
    private byte[] tokenHash;

    @Column
    private @Nullable String center;

    @Column(nullable = false)
    private byte[] key;

    @Column(nullable = false)
    private byte[] plan;

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
    private int tries;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    protected Preparation() {} // for Hibernate

    Preparation(
            UUID id,
            byte[] tokenHash,
            Optional<CenterId> center,
            PreparedQuestion question,
            Instant endsAt,
            Sealing sealing) {
        this.id = id;
        this.tokenHash = tokenHash.clone();
        this.center = center.map(CenterId::value).orElse(null);
        Sealing.RecordKey seal = sealing.newKey(sealedAs());
        this.key = seal.stored();
        this.plan = seal.seal("plan", question.plan());
        this.memberId = seal.seal("member_id", question.memberId());
        this.firstName = seal.seal("first_name", question.firstName());
        this.lastName = seal.seal("last_name", question.lastName());
        this.suffix = seal.seal("suffix", question.suffix());
        this.birthDate = seal.seal("birth_date", Private.of(question.birthDate().toString()));
        this.endsAt = endsAt;
    }

    UUID id() {
        return id;
    }

    Optional<CenterId> center() {
        return Optional.ofNullable(center).map(CenterId::new);
    }

    PreparedQuestions.Waiting waiting(Sealing sealing) {
        Sealing.RecordKey seal = sealing.key(sealedAs(), key);
        return new PreparedQuestions.Waiting(
                center(),
                new PreparedQuestion(
                        seal.open("plan", plan),
                        seal.open("member_id", memberId),
                        seal.open("first_name", firstName),
                        seal.open("last_name", lastName),
                        seal.open("suffix", suffix),
                        LocalDate.parse(seal.open("birth_date", birthDate).reveal())));
    }

    private String sealedAs() {
        return "insurance.prepared_question:" + id;
    }
}
