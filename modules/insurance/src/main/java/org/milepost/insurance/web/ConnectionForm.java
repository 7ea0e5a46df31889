package org.milepost.insurance.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.ConnectionFault;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.Connections.Connection;
import org.milepost.insurance.Connections.Details;
import org.milepost.insurance.Connections.Part;
import org.milepost.insurance.Connections.Secrets;
import org.milepost.platform.MultipartForm;
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

    /**
     * What a browser sent. The certificate's file, with our key in it, is kept in memory until it is sealed.
     *
     * @param contentType with the boundary
     */
    static ConnectionForm sent(InputStream sent, @Nullable String contentType) throws IOException {
        OneFile certificate = new OneFile(CERTIFICATE, MOST_BYTES);
        Submission all = MultipartForm.read(sent, contentType, certificate);
        Secrets secrets = new Secrets(
                Private.of(all.value(SECRET)),
                Private.of(Base64.getEncoder().encodeToString(certificate.content())),
                Private.of(all.value(CERTIFICATE_PASSWORD)),
                all.ticked("withoutCertificate"));
        Map<String, String> shown = new HashMap<>(all.values());
        shown.keySet().removeAll(Set.of(SECRET, CERTIFICATE_PASSWORD));
        return new ConnectionForm(new Submission(shown, Map.of()), secrets);
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
