package org.milepost.insurance.web;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milepost.insurance.ConnectionFault;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.Connections.Connection;
import org.milepost.insurance.Connections.Details;
import org.milepost.insurance.Connections.Part;
import org.milepost.insurance.Connections.Secrets;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;

/**
 * A connection as it is typed. What lets us in never stands among what is shown again.
 *
 * @param given everything but the secrets
 * @param secrets what lets us in, where something was given
 */
record ConnectionForm(Submission given, Secrets secrets) {
    private static final int MOST_BYTES = 64 * 1024;
    private static final String SECRET = "secret";
    private static final String CERTIFICATE = "certificate";
    private static final String CERTIFICATE_PASSWORD = "certificatePassword";
    private static final Map<Part, String> FIELDS = Map.of(
            Part.NAME, "name",
            Part.ADDRESS, "address",
            Part.NOTICE, "notice",
            Part.SENDER_QUALIFIER, "senderQualifier",
            Part.SENDER, "sender",
            Part.RECEIVER_QUALIFIER, "receiverQualifier",
            Part.RECEIVER, "receiver",
            Part.USER_NAME, "userName",
            Part.SECRET, SECRET,
            Part.CERTIFICATE, CERTIFICATE);

    /** What a new connection begins with. */
    static ConnectionForm blank() {
        return new ConnectionForm(
                new Submission(Map.of("senderQualifier", "ZZ", "receiverQualifier", "ZZ"), Map.of()), Secrets.KEPT);
    }

    /** The form with {@code connection} filled in. */
    static ConnectionForm of(Connection connection) {
        Details details = connection.details();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", details.name());
        values.put("address", details.address());
        values.put("notice", details.notice());
        values.put("senderQualifier", details.senderQualifier());
        values.put("sender", details.sender());
        values.put("receiverQualifier", details.receiverQualifier());
        values.put("receiver", details.receiver());
        values.put("production", details.production() ? "yes" : "");
        values.put("userName", details.userName());
        return new ConnectionForm(new Submission(values, Map.of()), Secrets.KEPT);
    }

    /** What a browser sent. */
    static ConnectionForm sent(List<EntityPart> parts) throws IOException {
        MultivaluedHashMap<String, String> texts = new MultivaluedHashMap<>();
        byte[] certificate = new byte[0];
        for (EntityPart part : parts) {
            try (InputStream in = part.getContent()) {
                byte[] content = in.readNBytes(MOST_BYTES);
                if (part.getName().equals(CERTIFICATE)) {
                    certificate = content;
                } else {
                    texts.putSingle(part.getName(), new String(content, StandardCharsets.UTF_8));
                }
            }
        }
        Submission all = Submission.of(texts);
        Secrets secrets = new Secrets(
                Private.of(all.value(SECRET)),
                Private.of(Base64.getEncoder().encodeToString(certificate)),
                Private.of(all.value(CERTIFICATE_PASSWORD)),
                all.ticked("withoutCertificate"));
        texts.remove(SECRET);
        texts.remove(CERTIFICATE_PASSWORD);
        return new ConnectionForm(Submission.of(texts), secrets);
    }

    Details details(ConnectionKind kind) {
        return new Details(
                kind,
                given.value("name"),
                given.value("address"),
                given.value("notice"),
                given.value("senderQualifier"),
                given.value("sender"),
                given.value("receiverQualifier"),
                given.value("receiver"),
                given.ticked("production"),
                given.value("userName"));
    }

    /** The form with what is wrong beside its fields, in their order. */
    Submission with(Map<Part, ConnectionFault> faults) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            if (faults.containsKey(part)) {
                problems.put(FIELDS.getOrDefault(part, ""), "console.connections.fault." + faults.get(part));
            }
        }
        return given.with(problems);
    }
}
