package org.milepost.insurance.connections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.Connections;
import org.milepost.insurance.Payer;
import org.milepost.insurance.x12.Envelope;
import org.milepost.platform.Sealing;

/**
 * A way to payers. It is there from when somebody sets it up until it is taken away, which it is only while no payer is asked by it. What
 * lets us in is sealed with its own key, and opened for nothing but a question that leaves.
 */
@Entity(name = "insurance_Connection")
@Table(schema = "insurance", name = "connection")
class HeldConnection {
    private static final String SECRET = "secret";
    private static final String CERTIFICATE = "certificate";
    private static final String CERTIFICATE_PASSWORD = "certificate_password";

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConnectionKind kind;

    @Column
    private @Nullable String address;

    @Column(nullable = false)
    private String notice;

    @Column(name = "sender_qualifier", nullable = false)
    private String senderQualifier;

    @Column(nullable = false)
    private String sender;

    @Column(name = "receiver_qualifier", nullable = false)
    private String receiverQualifier;

    @Column(nullable = false)
    private String receiver;

    @Column(nullable = false)
    private boolean production;

    @Column(name = "user_name", nullable = false)
    private String userName;

    @Column(nullable = false)
    private byte[] key;

    @Column
    private byte @Nullable [] secret;

    @Column
    private byte @Nullable [] certificate;

    @Column(name = "certificate_password")
    private byte @Nullable [] certificatePassword;

    @Column(name = "certificate_ends")
    private @Nullable Instant certificateEnds;

    protected HeldConnection() {} // for Hibernate

    HeldConnection(UUID id, Connections.Details details, Connections.Secrets secrets, Sealing sealing) {
        this.id = id;
        this.kind = details.kind();
        this.key = sealing.newKey(sealedAs()).stored();
        change(details, secrets, sealing);
    }

    /** Takes what is given; of what lets us in, what is not given stays. */
    void change(Connections.Details details, Connections.Secrets secrets, Sealing sealing) {
        name = details.name();
        address = details.address().isBlank() ? null : details.address();
        notice = details.notice();
        senderQualifier = details.senderQualifier();
        sender = details.sender();
        receiverQualifier = details.receiverQualifier();
        receiver = details.receiver();
        production = details.production();
        userName = details.userName();
        Sealing.RecordKey seal = sealing.key(sealedAs(), key);
        if (!secrets.secret().isBlank()) {
            secret = seal.seal(SECRET, secrets.secret());
        } else if (kind == ConnectionKind.X12 && userName.isBlank()) {
            secret = null;
        }
        if (secrets.withoutCertificate()) {
            show(null, null, null);
        }
        if (!secrets.certificate().isBlank()) {
            ClientCertificate given = new ClientCertificate(secrets.certificate(), secrets.certificatePassword());
            show(
                    seal.seal(CERTIFICATE, given.file()),
                    seal.seal(CERTIFICATE_PASSWORD, given.password()),
                    given.ends().orElseThrow());
        }
    }

    private void show(byte @Nullable [] file, byte @Nullable [] password, @Nullable Instant ends) {
        certificate = file;
        certificatePassword = password;
        certificateEnds = ends;
    }

    ConnectionId id() {
        return new ConnectionId(id);
    }

    String name() {
        return name;
    }

    boolean isByFiles() {
        return kind == ConnectionKind.FILES;
    }

    boolean isOnline() {
        return kind.isOnline();
    }

    /** Whether a password or key is kept. */
    boolean hasSecret() {
        return secret != null;
    }

    /** The place that questions go to: how, which machine, which port. */
    String authority() {
        return address == null ? "" : authority(address);
    }

    static String authority(String address) {
        URI there = URI.create(address);
        return there.getScheme() + "://" + there.getRawAuthority();
    }

    Connections.Connection connection(List<Payer> payers) {
        return new Connections.Connection(id(), details(), hasSecret(), Optional.ofNullable(certificateEnds), payers);
    }

    private Connections.Details details() {
        return new Connections.Details(
                kind,
                name,
                address == null ? "" : address,
                notice,
                senderQualifier,
                sender,
                receiverQualifier,
                receiver,
                production,
                userName);
    }

    /**
     * The way that it is.
     *
     * @param ofSettings the envelope of the settings: its originator (TRN03) is ours whatever the connection, and where nothing is sent
     *     there is no other
     */
    Way way(Envelope ofSettings) {
        Envelope own = kind == ConnectionKind.PERSON
                ? ofSettings
                : new Envelope(
                        senderQualifier, sender, receiverQualifier, receiver, ofSettings.originator(), production);
        return new Way(Optional.of(id()), kind, own, notice);
    }

    /** The connection with what lets us in, opened. */
    Line line(Sealing sealing) {
        if (address == null) {
            throw new IllegalStateException("Nothing is sent over HTTP by this connection.");
        }
        Line open = Line.open(kind, URI.create(address), sender, receiver);
        if (secret == null && certificate == null) {
            return open;
        }
        Sealing.RecordKey seal = sealing.key(sealedAs(), key);
        return new Line(
                kind,
                open.address(),
                sender,
                receiver,
                userName,
                secret == null ? open.secret() : seal.open(SECRET, secret),
                certificate == null || certificatePassword == null
                        ? Optional.empty()
                        : Optional.of(new ClientCertificate(
                                seal.open(CERTIFICATE, certificate),
                                seal.open(CERTIFICATE_PASSWORD, certificatePassword))));
    }

    private String sealedAs() {
        return "insurance.connection:" + id;
    }
}
