package org.milepost.insurance.connections;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milepost.insurance.ConnectionFault;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.Connections.Details;
import org.milepost.insurance.Connections.Part;
import org.milepost.insurance.Connections.Secrets;

/**
 * What may be written of a connection by itself.
 *
 * @param destinations where questions may go
 * @param now what the certificate is held against
 */
record ConnectionRules(Destinations destinations, Instant now) {
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L})[^\\p{Cntrl}]{1,80}");
    private static final Pattern NOTICE = Pattern.compile("(?=.*\\p{L})[^\\p{Cntrl}]{1,200}");
    private static final Pattern QUALIFIER = Pattern.compile("[A-Z0-9]{2}");
    private static final Pattern PARTY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .-]{1,14}");
    /** Printable ASCII: it goes into headers. A colon would part it from its password. */
    private static final Pattern USER_NAME = Pattern.compile("[\\x20-\\x7E&&[^:]]{1,80}");

    private static final Pattern SECRET = Pattern.compile("[\\x20-\\x7E]{1,500}");

    Map<Part, ConnectionFault> problems(Details details, Secrets secrets, Optional<HeldConnection> before) {
        Map<Part, ConnectionFault> problems = new EnumMap<>(Part.class);
        demand(problems, Part.NAME, ConnectionFault.NAME, NAME, details.name());
        if (details.kind() == ConnectionKind.PERSON) {
            return problems;
        }
        demand(problems, Part.NOTICE, ConnectionFault.NOTICE, NOTICE, details.notice());
        demand(problems, Part.SENDER_QUALIFIER, ConnectionFault.QUALIFIER, QUALIFIER, details.senderQualifier());
        demand(problems, Part.SENDER, ConnectionFault.SENDER, PARTY, details.sender());
        demand(problems, Part.RECEIVER_QUALIFIER, ConnectionFault.QUALIFIER, QUALIFIER, details.receiverQualifier());
        demand(problems, Part.RECEIVER, ConnectionFault.RECEIVER, PARTY, details.receiver());
        if (details.kind().isOnline()) {
            destinations.fault(details.address()).ifPresent(fault -> problems.put(Part.ADDRESS, fault));
            ofUser(details).ifPresent(fault -> problems.put(Part.USER_NAME, fault));
            ofSecret(details, secrets, before, problems.containsKey(Part.ADDRESS))
                    .ifPresent(fault -> problems.put(Part.SECRET, fault));
            ofCertificate(secrets).ifPresent(fault -> problems.put(Part.CERTIFICATE, fault));
        }
        return problems;
    }

    private static void demand(
            Map<Part, ConnectionFault> problems, Part part, ConnectionFault fault, Pattern form, String written) {
        if (!form.matcher(written).matches()) {
            problems.put(part, fault);
        }
    }

    private static Optional<ConnectionFault> ofUser(Details details) {
        boolean needed = details.kind() == ConnectionKind.CORE;
        boolean given = !details.userName().isBlank();
        boolean wrong = given ? !USER_NAME.matcher(details.userName()).matches() : needed;
        return wrong ? Optional.of(ConnectionFault.USER_NAME) : Optional.empty();
    }

    private static Optional<ConnectionFault> ofSecret(
            Details details, Secrets secrets, Optional<HeldConnection> before, boolean nowhere) {
        if (!secrets.secret().isBlank()) {
            return SECRET.matcher(secrets.secret().reveal()).matches()
                    ? Optional.empty()
                    : Optional.of(ConnectionFault.SECRET);
        }
        boolean needed =
                details.kind() != ConnectionKind.X12 || !details.userName().isBlank();
        boolean kept = before.filter(HeldConnection::hasSecret).isPresent();
        if (needed && !kept) {
            return Optional.of(ConnectionFault.SECRET);
        }
        if (!needed || nowhere) {
            return Optional.empty();
        }
        // Else whoever may change an address could have a secret sent to one of their own, and read it there.
        boolean moved = !before.get().authority().equals(HeldConnection.authority(details.address()));
        return moved ? Optional.of(ConnectionFault.SECRET_AGAIN) : Optional.empty();
    }

    private Optional<ConnectionFault> ofCertificate(Secrets secrets) {
        if (secrets.certificate().isBlank()) {
            return Optional.empty();
        }
        Optional<Instant> ends = new ClientCertificate(secrets.certificate(), secrets.certificatePassword()).ends();
        return ends.isEmpty()
                ? Optional.of(ConnectionFault.CERTIFICATE)
                : ends.filter(now::isAfter).map(over -> ConnectionFault.CERTIFICATE_OVER);
    }
}
