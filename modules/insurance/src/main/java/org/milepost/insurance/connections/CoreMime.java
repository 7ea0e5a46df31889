package org.milepost.insurance.connections;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The envelope of CAQH CORE's connectivity rule, version C2.2.0, over MIME: each of its fields a part of {@code multipart/form-data}, the
 * interchange the last of them.
 */
final class CoreMime implements Wrapping {
    private static final String REQUEST = "X12_270_Request_005010X279A1";
    private static final String RULE = "2.2.0";
    private static final String SUCCESS = "Success";
    /** What the rule calls {@code UnAuthorized}, however it is written. */
    private static final String NOT_AUTHORIZED = "unauthorized";
    /** An error code is a name; anything else stays where it came from. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,60}");

    private final Clock clock;

    CoreMime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HttpRequest.Builder wrap(Line line, String question) {
        try {
            MimeMultipart envelope = new MimeMultipart("form-data");
            add(envelope, "PayloadType", REQUEST);
            add(envelope, "ProcessingMode", "RealTime");
            add(envelope, "PayloadID", UUID.randomUUID().toString());
            add(
                    envelope,
                    "TimeStamp",
                    DateTimeFormatter.ISO_INSTANT.format(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
            if (!line.userName().isBlank()) {
                add(envelope, "UserName", line.userName());
                add(envelope, "Password", line.secret().reveal());
            }
            add(envelope, "SenderID", line.sender());
            add(envelope, "ReceiverID", line.receiver());
            add(envelope, "CORERuleVersion", RULE);
            add(envelope, "Payload", question);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            envelope.writeTo(written);
            return HttpRequest.newBuilder(line.address())
                    .header("Content-Type", oneLine(envelope.getContentType()))
                    .header("Accept", "multipart/form-data, multipart/mixed")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(written.toByteArray()));
        } catch (MessagingException impossible) {
            throw new IllegalStateException("An envelope could not be written.", impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As {@code field} and {@code value} are, without a transfer encoding, which HTTP does not need. */
    private static void add(MimeMultipart envelope, String field, String value) throws MessagingException {
        InternetHeaders headers = new InternetHeaders();
        headers.addHeader("Content-Disposition", "form-data; name=\"" + field + "\"");
        envelope.addBodyPart(new MimeBodyPart(headers, value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Mail folds long headers, HTTP does not. */
    private static String oneLine(String header) {
        return header.replaceAll("\\r?\\n[ \\t]+", " ");
    }

    @Override
    public String unwrap(String mediaType, String body) throws NoAnswer {
        Map<String, String> fields = fields(mediaType, body);
        String code = fields.getOrDefault("errorcode", "").strip();
        String payload = fields.getOrDefault("payload", "");
        if (code.equalsIgnoreCase(SUCCESS) && !payload.isBlank()) {
            return payload;
        }
        if (code.toLowerCase(Locale.ROOT).equals(NOT_AUTHORIZED)) {
            throw new NoAnswer(NoAnswer.Reason.NOT_LET_IN, code);
        }
        throw code.equalsIgnoreCase(SUCCESS) || !CODE.matcher(code).matches()
                ? NoAnswer.because(NoAnswer.Reason.ANOTHER_FORM)
                : new NoAnswer(NoAnswer.Reason.ENVELOPE, code);
    }

    /** The parts by their names in lowercase, one character for each byte. */
    private static Map<String, String> fields(String mediaType, String body) throws NoAnswer {
        if (!mediaType.toLowerCase(Locale.ROOT).strip().startsWith("multipart/")) {
            throw NoAnswer.because(NoAnswer.Reason.ANOTHER_FORM);
        }
        try {
            byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
            MimeMultipart envelope = new MimeMultipart(new ByteArrayDataSource(bytes, mediaType));
            Map<String, String> fields = new HashMap<>();
            for (int part = 0; part < envelope.getCount(); part++) {
                add(fields, envelope.getBodyPart(part));
            }
            return fields;
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            throw NoAnswer.because(NoAnswer.Reason.ANOTHER_FORM);
        }
    }

    private static void add(Map<String, String> fields, BodyPart part) throws MessagingException, IOException {
        String[] disposition = part.getHeader("Content-Disposition");
        if (disposition == null) {
            return;
        }
        String name = new ContentDisposition(disposition[0]).getParameter("name");
        if (name != null) {
            fields.put(
                    name.toLowerCase(Locale.ROOT),
                    new String(part.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }
}
