package org.milepost.insurance.verification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.connections.Way;
import org.milepost.insurance.x12.EligibilityInquiry;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.CenterId;

/** One question to a payer, written down before it leaves, and what came back. */
@Entity(name = "insurance_Exchange")
@Table(schema = "insurance", name = "exchange")
class Exchange {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID verification;

    @Column(nullable = false)
    private String center;

    @Column(nullable = false)
    private int variation;

    @Column(nullable = false)
    private String payer;

    @Column(name = "service_type", nullable = false)
    private String serviceType;

    @Column(name = "control_number", nullable = false)
    private int controlNumber;

    @Column(nullable = false)
    private String trace;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;

    @Column(name = "file_connection")
    private @Nullable UUID fileConnection;

    @Column(name = "filed_at")
    private @Nullable Instant filedAt;

    @Column
    private byte @Nullable [] subject;

    @Column(name = "taken_from")
    private @Nullable UUID takenFrom;

    @Column(name = "answer_trace")
    private @Nullable String answerTrace;

    @Column(nullable = false)
    private byte[] question;

    @Column
    private byte @Nullable [] answer;

    @ElementCollection
    @CollectionTable(schema = "insurance", name = "exchange_rejection", joinColumns = @JoinColumn(name = "exchange"))
    private Set<RefusedFor> rejections = new HashSet<>();

    protected Exchange() {} // for Hibernate

    Exchange(
            UUID id,
            Verification verification,
            PayerId payer,
            EligibilityInquiry inquiry,
            String question,
            byte[] subject,
            Way way,
            Instant sentAt,
            Sealing sealing) {
        this.id = id;
        this.verification = verification.id().value();
        this.center = verification.center().value();
        this.variation = verification.variation();
        this.payer = payer.value();
        this.serviceType = inquiry.serviceType();
        this.controlNumber = inquiry.controlNumber();
        this.trace = inquiry.trace();
        this.fileConnection =
                way.isFile() ? way.connection().map(ConnectionId::value).orElse(null) : null;
        this.subject = subject;
        this.answerTrace = way.kind().takesTrace() ? null : "";
        this.sentAt = sentAt;
        this.outcome = Outcome.OPEN;
        this.question = verification.seal(sealing).seal("question:" + id, Private.of(question));
    }

    /** Keeps what came back, and of what {@code told}, the summary of it alone, what names nobody. */
    void answered(String text, CoverageSummary told, Instant at, Sealing.RecordKey seal) {
        this.answer = seal.seal("answer:" + id, Private.of(text));
        this.outcome = Outcome.of(told);
        this.answeredAt = at;
        CenterId whose = new CenterId(center);
        told.rejections().forEach(rejection -> rejections.add(RefusedFor.of(rejection, whose)));
    }

    /** Takes {@code text}, what came back to {@code asked}, the same question: this one is not sent. */
    void taken(Exchange asked, String text, Sealing.RecordKey seal) {
        this.answer = seal.seal("answer:" + id, Private.of(text));
        this.outcome = asked.outcome;
        this.answeredAt = asked.answeredAt;
        this.takenFrom = asked.id;
        this.answerTrace = asked.answerTrace();
    }

    /** Whether it was sent; else its answer is that to the same question. */
    boolean isSent() {
        return takenFrom == null;
    }

    void failed(Instant at) {
        this.outcome = Outcome.FAILED;
        this.answeredAt = at;
    }

    UUID id() {
        return id;
    }

    String trace() {
        return trace;
    }

    /** The trace that its answer names; empty where none was sent. */
    String answerTrace() {
        return answerTrace == null ? trace : answerTrace;
    }

    Attempt attempt() {
        return new Attempt(new PayerId(payer), serviceType, isByFile(), sentAt, outcome);
    }

    /** Whether it goes as a file. */
    boolean isByFile() {
        return fileConnection != null;
    }

    /** The connection whose folder it goes to; empty where it is no file. */
    Optional<ConnectionId> fileConnection() {
        return Optional.ofNullable(fileConnection).map(ConnectionId::new);
    }

    /** Whether its file is to be written. */
    boolean isToFile() {
        return fileConnection != null && filedAt == null && outcome == Outcome.OPEN;
    }

    /** Whether its file was let go. */
    boolean isFiled() {
        return filedAt != null;
    }

    /** Notes that its file may be let go. */
    void filed(Instant at) {
        filedAt = at;
    }

    UUID verification() {
        return verification;
    }

    String serviceType() {
        return serviceType;
    }

    Outcome outcome() {
        return outcome;
    }

    Instant sentAt() {
        return sentAt;
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    int variation() {
        return variation;
    }

    /** The question as it was sent, opened. */
    Private question(Sealing.RecordKey seal) {
        return seal.open("question:" + id, question);
    }

    /** What came back, opened; empty where nothing did. */
    Optional<Private> text(Sealing.RecordKey seal) {
        return Optional.ofNullable(answer).map(kept -> seal.open("answer:" + id, kept));
    }

    /** The answer, read; empty where none came. */
    Optional<Answer> answer(Sealing.RecordKey seal) {
        Instant received = answeredAt;
        return received == null
                ? Optional.empty()
                : text(seal).map(text -> Answer.of(serviceType, answerTrace(), received, text.reveal()));
    }
}
