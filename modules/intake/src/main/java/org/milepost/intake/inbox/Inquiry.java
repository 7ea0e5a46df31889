package org.milepost.intake.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.intake.AlreadyTaken;
import org.milepost.intake.ForWhom;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.InquirySummary.State;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.Routing;
import org.milepost.intake.Subject;
import org.milepost.locations.ZipCode;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.CenterId;

/**
 * One inquiry. It comes NEW to the office that the routing rule found; somebody there takes it on (TAKEN) and closes it (CLOSED); a
 * closed one may be reopened, by which it is TAKEN by whoever reopens it. What the person wrote is sealed from the first moment and is
 * never changed.
 */
@Entity(name = "intake_Inquiry")
@Table(schema = "intake", name = "inquiry")
class Inquiry {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Subject subject;

    @Column(nullable = false)
    private String center;

    @Enumerated(EnumType.STRING)
    @Column(name = "route_reason", nullable = false)
    private Routing.Reason routeReason;

    @Column(name = "route_miles")
    private @Nullable Double routeMiles;

    @Column(name = "route_version", nullable = false)
    private int routeVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "in_danger", nullable = false)
    private boolean inDanger;

    @Enumerated(EnumType.STRING)
    @Column(name = "for_whom", nullable = false)
    private ForWhom forWhom;

    @Column(nullable = false)
    private boolean voicemail;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "taken_by")
    private @Nullable UUID takenBy;

    @Column(nullable = false)
    private byte[] key;

    @Column(nullable = false)
    private byte[] name;

    @Column(nullable = false)
    private byte[] phone;

    @Column(nullable = false)
    private byte[] email;

    @Column(nullable = false)
    private byte[] message;

    @Column(nullable = false)
    private byte[] zip;

    protected Inquiry() {} // for Hibernate

    Inquiry(UUID id, InquiryNumber number, NewInquiry inquiry, Routing routing, Instant receivedAt, Sealing sealing) {
        this.id = id;
        this.number = number.value();
        this.subject = inquiry.subject();
        this.center = routing.center().value();
        this.routeReason = routing.reason();
        this.routeMiles = routing.miles().isPresent() ? routing.miles().getAsDouble() : null;
        this.routeVersion = routing.version();
        this.state = State.NEW;
        this.inDanger = inquiry.inDanger();
        this.forWhom = inquiry.forWhom();
        this.voicemail = inquiry.person().voicemail();
        this.language = inquiry.language();
        this.receivedAt = receivedAt;
        Sealing.RecordKey seal = sealing.newKey(sealedAs());
        this.key = seal.stored();
        this.name = seal.seal("name", inquiry.person().name());
        this.phone = seal.seal("phone", inquiry.person().phone());
        this.email = seal.seal("email", inquiry.person().email());
        this.message = seal.seal("message", inquiry.message());
        this.zip = seal.seal("zip", Private.of(inquiry.zip().map(ZipCode::value).orElse("")));
    }

    void take(UUID account) {
        if (state == State.TAKEN && account.equals(takenBy)) {
            return;
        }
        if (state != State.NEW) {
            throw new AlreadyTaken();
        }
        state = State.TAKEN;
        takenBy = account;
    }

    void close() {
        state = State.CLOSED;
    }

    void reopen(UUID account) {
        state = State.TAKEN;
        takenBy = account;
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    CenterId center() {
        return new CenterId(center);
    }

    InquirySummary summary() {
        OptionalDouble miles = routeMiles == null ? OptionalDouble.empty() : OptionalDouble.of(routeMiles);
        return new InquirySummary(
                new InquiryNumber(number),
                subject,
                new Routing(center(), routeReason, miles, routeVersion),
                state,
                inDanger,
                language,
                receivedAt);
    }

    ForWhom forWhom() {
        return forWhom;
    }

    Private name(Sealing sealing) {
        return seal(sealing).open("name", name);
    }

    NewInquiry.Person person(Sealing sealing) {
        Sealing.RecordKey seal = seal(sealing);
        return new NewInquiry.Person(
                seal.open("name", name), seal.open("phone", phone), seal.open("email", email), voicemail);
    }

    Private message(Sealing sealing) {
        return seal(sealing).open("message", message);
    }

    Private zip(Sealing sealing) {
        return seal(sealing).open("zip", zip);
    }

    /** The key under which everything about this inquiry's content is sealed. */
    Sealing.RecordKey seal(Sealing sealing) {
        return sealing.key(sealedAs(), key);
    }

    private String sealedAs() {
        return "intake.inquiry:" + id;
    }
}
