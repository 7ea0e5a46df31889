package org.milepost.simulator;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of CAQH CORE C2.2.0 as MIME, as the side that answers reads and writes it.
 *
 * @param fields by name, as they came
 */
record CoreEnvelope(Map<String, String> fields) {
    /** As whom one signs in here, with the same word as password. */
    static final String USER = "simulator";

    private static final String BOUNDARY = "simulated-payer";
    private static final Pattern BOUNDARY_OF = Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;\\s]+))");
    private static final Pattern NAME = Pattern.compile("name=\"?([A-Za-z]+)\"?");
    private static final String END_OF_LINE = "\r\n";

    CoreEnvelope {
        fields = Map.copyOf(fields);
    }

    /** Reads what came, or nothing where it has no boundary. */
    static CoreEnvelope read(String contentType, String body) {
        Map<String, String> fields = new HashMap<>();
        Matcher boundary = BOUNDARY_OF.matcher(contentType);
        if (boundary.find()) {
            String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
            for (String part : body.split(Pattern.quote(mark), -1)) {
                int blank = part.indexOf(END_OF_LINE + END_OF_LINE);
                Matcher name = NAME.matcher(blank < 0 ? "" : part.substring(0, blank));
                if (name.find()) {
                    String value = part.substring(blank + 4);
                    fields.put(
                            name.group(1),
                            value.endsWith(END_OF_LINE) ? value.substring(0, value.length() - 2) : value);
                }
            }
        }
        return new CoreEnvelope(fields);
    }

    /** The error by the rule's name, or null where the envelope is in order. */
    @Nullable
    String error() {
        if (!field("CORERuleVersion").equals("2.2.0")) {
            return "VersionMismatch";
        }
        if (!field("UserName").equals(USER) || !field("Password").equals(USER)) {
            return "UnAuthorized";
        }
        if (!field("ProcessingMode").equals("RealTime")) {
            return "ProcessingModeIllegal";
        }
        if (!field("PayloadType").equals("X12_270_Request_005010X279A1")) {
            return "PayloadTypeIllegal";
        }
        return field("Payload").isEmpty() ? "PayloadRequired" : null;
    }

    String payload() {
        return field("Payload");
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The envelope that goes back with {@code payload}. */
    String answer(String payload, Clock clock) {
        return written(payloadType(payload), "Success", "", payload, clock);
    }

    /** The envelope that goes back with an error alone. */
    String refusal(String error, Clock clock) {
        return written("CoreEnvelopeError", error, "The simulated payer does not take this envelope.", "", clock);
    }

    private static String payloadType(String payload) {
        if (payload.contains("~TA1*")) {
            return "X12_TA1_Response_00501X231A1";
        }
        return payload.contains("~ST*999*") ? "X12_999_Response_005010X231A1" : "X12_271_Response_005010X279A1";
    }

    private String written(String payloadType, String error, String message, String payload, Clock clock) {
        StringBuilder text = new StringBuilder();
        add(text, "PayloadType", payloadType);
        add(text, "ProcessingMode", "RealTime");
        add(text, "PayloadID", UUID.randomUUID().toString());
        add(text, "TimeStamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        add(text, "SenderID", field("ReceiverID"));
        add(text, "ReceiverID", field("SenderID"));
        add(text, "CORERuleVersion", "2.2.0");
        add(text, "ErrorCode", error);
        add(text, "ErrorMessage", message);
        if (!payload.isEmpty()) {
            add(text, "Payload", payload);
        }
        return text.append("--")
                .append(BOUNDARY)
                .append("--")
                .append(END_OF_LINE)
                .toString();
    }

    private static void add(StringBuilder text, String name, String value) {
        text.append("--").append(BOUNDARY).append(END_OF_LINE);
        text.append(String.format(Locale.ROOT, "Content-Disposition: form-data; name=\"%s\"", name));
        text.append(END_OF_LINE).append(END_OF_LINE).append(value).append(END_OF_LINE);
    }

    /** The Content-Type of what {@link #answer} and {@link #refusal} write. */
    static String mediaType() {
        return Form.CORE.mediaType() + "; boundary=" + BOUNDARY;
    }
}
