package org.milepost.intake.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.intake.AlreadyForgotten;
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
 * never changed. At the end of its time it is forgotten: CLOSED for good, with no key and nothing that a key would open. If it was closed
 * because the person came to us (admitted), its time does not end by the clock.
 */
@Entity(name = "intake_Inquiry")
@Table(schema = "intake", name = "inquiry")
class Inquiry {
    private static final byte[] NOTHING = {};

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
    private boolean admitted;

    @Column(name = "forgotten_at")
    private @Nullable Instant forgottenAt;

    @Column(name = "phone_index")
    private byte @Nullable [] phoneIndex;

    @Column(name = "email_index")
    private byte @Nullable [] emailIndex;

    @Column(name = "index_version", nullable = false)
    private int indexVersion;

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
        index(inquiry.person(), sealing);
    }

    private void index(NewInquiry.Person person, Sealing sealing) {
        ContactIndex index = new ContactIndex(sealing);
        phoneIndex = index.phone(person.phone()).orElse(null);
        emailIndex = index.email(person.email()).orElse(null);
        indexVersion = ContactIndex.VERSION;
    }

    /** Writes the blind indexes as they are written today. */
    void indexAnew(Sealing sealing) {
        index(person(sealing), sealing);
    }

    /** By what other inquiries with the same phone number are found; empty where there is none. */
    Optional<byte[]> phoneIndex() {
        return Optional.ofNullable(phoneIndex);
    }

    /** By what other inquiries with the same e-mail address are found; empty where there is none. */
    Optional<byte[]> emailIndex() {
        return Optional.ofNullable(emailIndex);
    }

    void take(UUID account) {
        requireKept();
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
        requireKept();
        state = State.CLOSED;
    }

    /** The person came to us. */
    void admit() {
        close();
        admitted = true;
    }

    void reopen(UUID account) {
        requireKept();
        state = State.TAKEN;
        takenBy = account;
        admitted = false;
    }

    /** @throws AlreadyForgotten when nothing is left of what the person wrote */
    void requireKept() {
        if (forgottenAt != null) {
            throw new AlreadyForgotten();
        }
    }

    /** Destroys the key and all that it sealed; once. */
    void forget(Instant now) {
        if (forgottenAt != null) {
            return;
        }
        forgottenAt = now;
        state = State.CLOSED;
        inDanger = false;
        phoneIndex = null;
        emailIndex = null;
        key = NOTHING;
        name = NOTHING;
        phone = NOTHING;
        email = NOTHING;
        message = NOTHING;
        zip = NOTHING;
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
                receivedAt,
                admitted,
                Optional.ofNullable(forgottenAt));
    }

    ForWhom forWhom() {
        return forWhom;
    }

    /** The name; blank once it is forgotten. */
    Private name(Sealing sealing) {
        return opened(sealing, "name", name);
    }

    /** How to reach them; all blank once it is forgotten. */
    NewInquiry.Person person(Sealing sealing) {
        if (forgottenAt != null) {
            return new NewInquiry.Person(Private.of(""), Private.of(""), Private.of(""), voicemail);
        }
        Sealing.RecordKey seal = seal(sealing);
        return new NewInquiry.Person(
                seal.open("name", name), seal.open("phone", phone), seal.open("email", email), voicemail);
    }

    Private message(Sealing sealing) {
        return opened(sealing, "message", message);
    }

    Private zip(Sealing sealing) {
        return opened(sealing, "zip", zip);
    }

    private Private opened(Sealing sealing, String column, byte[] value) {
        return forgottenAt == null ? seal(sealing).open(column, value) : Private.of("");
    }

    /**
     * The key under which everything about this inquiry's content is sealed.
     *
     * @throws AlreadyForgotten when it was destroyed
     */
    Sealing.RecordKey seal(Sealing sealing) {
        requireKept();
        return sealing.key(sealedAs(), key);
    }

    private String sealedAs() {
        return "intake.inquiry:" + id;
    }
}
