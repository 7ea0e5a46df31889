package org.milepost.insurance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.platform.Private;

/**
 * The ways to payers, for whoever keeps them: every call asks for {@link org.milepost.staff.Permission#MANAGE_PAYERS}, and each change is
 * written down. What lets us in at a payer can be given and never be seen again.
 */
public interface Connections {
    /** Every connection, by name. */
    List<Connection> all();

    /** Where questions to payers without a connection go: the machine that the settings name; empty where they name none. */
    Optional<String> settings();

    /** Empty if there is no such connection. */
    Optional<Connection> find(ConnectionId id);

    /** What is wrong with a connection so, part by part; nothing where it may stand. */
    Map<Part, ConnectionFault> problems(Optional<ConnectionId> id, Details details, Secrets secrets);

    /** Makes a connection. To be called where {@link #problems} names none. */
    ConnectionId add(Details details, Secrets secrets);

    /** Changes it; what lets us in stays where nothing else is given. To be called where {@link #problems} names none. */
    void change(ConnectionId id, Details details, Secrets secrets);

    /**
     * Takes it away, with what let us in.
     *
     * @throws ConnectionInUse where some payer is asked by it
     * @throws FilesStillOpen where files of it are set aside and nobody is done with them
     */
    void remove(ConnectionId id);

    /** By what {@code payer} is asked. */
    Route of(PayerId payer);

    /** Has {@code payer} asked so from the next question on. */
    void choose(PayerId payer, Route route);

    /**
     * By what a payer is asked.
     *
     * @param connection empty for the one of the settings
     * @param standIn a connection by files, by which it is asked while it is down; empty where a person goes on then
     */
    record Route(Optional<ConnectionId> connection, Optional<ConnectionId> standIn) {
        /** By the connection of the settings, and by a person while the payer is down. */
        public static final Route OF_SETTINGS = new Route(Optional.empty(), Optional.empty());
    }

    /** What lies in the folder of a connection by files; empty where it is none, or this server has no folder for files. */
    Optional<FilesThere> files(ConnectionId id);

    /**
     * What lies in a folder.
     *
     * @param path where it is on this server
     * @param waiting how many questions nobody has taken yet
     */
    record FilesThere(String path, long waiting) {}

    /** A part of a connection that somebody writes. */
    enum Part {
        NAME,
        ADDRESS,
        NOTICE,
        SENDER_QUALIFIER,
        SENDER,
        RECEIVER_QUALIFIER,
        RECEIVER,
        USER_NAME,
        SECRET,
        CERTIFICATE
    }

    /**
     * What everybody who keeps connections sees.
     *
     * @param kind how it takes questions to payers; of one that is there it does not change
     * @param name as the office calls it
     * @param address where questions go; blank where nothing is sent
     * @param notice how the notice of 42 CFR 2.32 reaches the payers; blank where nothing is sent
     * @param senderQualifier ISA05
     * @param sender our id there (ISA06, SenderID)
     * @param receiverQualifier ISA07
     * @param receiver their id (ISA08, ReceiverID)
     * @param production whether questions are marked as real (ISA15)
     * @param userName as whom we sign in; blank where we don't
     */
    record Details(
            ConnectionKind kind,
            String name,
            String address,
            String notice,
            String senderQualifier,
            String sender,
            String receiverQualifier,
            String receiver,
            boolean production,
            String userName) {}

    /**
     * What lets us in, as it is given.
     *
     * @param secret the password or key; blank to keep the one that is there
     * @param certificate a PKCS#12 file in Base64; blank to keep the one that is there
     * @param certificatePassword what opens the file
     * @param withoutCertificate whether the one that is there goes
     */
    record Secrets(Private secret, Private certificate, Private certificatePassword, boolean withoutCertificate) {
        /** Nothing given: what is there stays. */
        public static final Secrets KEPT = new Secrets(Private.of(""), Private.of(""), Private.of(""), false);
    }

    /**
     * A connection.
     *
     * @param hasSecret whether a password or key is kept
     * @param certificateEnds until when the certificate may be shown; empty where there is none
     * @param payers who is asked by it, by name
     */
    record Connection(
            ConnectionId id,
            Details details,
            boolean hasSecret,
            Optional<Instant> certificateEnds,
            List<Payer> payers) {
        public Connection {
            payers = List.copyOf(payers);
        }
    }
}
