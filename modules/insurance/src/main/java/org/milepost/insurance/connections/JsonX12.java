package org.milepost.insurance.connections;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** The interchange is the {@code x12} of a JSON object, there and back; the key stands in the header as it was given out. */
final class JsonX12 implements Wrapping {
    private static final String MEDIA_TYPE = "application/json";
    private static final String X12 = "x12";

    @Override
    public HttpRequest.Builder wrap(Line line, String question) {
        String json = Json.createObjectBuilder().add(X12, question).build().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(line.address())
                .header("Content-Type", MEDIA_TYPE)
                .header("Accept", MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
        return line.secret().isBlank()
                ? request
                : request.header("Authorization", line.secret().reveal());
    }

    @Override
    public String unwrap(String mediaType, String body) throws NoAnswer {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            if (reader.readValue() instanceof JsonObject answer && answer.get(X12) instanceof JsonString interchange) {
                return interchange.getString();
            }
        } catch (RuntimeException unreadable) {
            // JSON-P says in exceptions of several kinds that it can't read on.
            throw NoAnswer.because(NoAnswer.Reason.ANOTHER_FORM);
        }
        throw NoAnswer.because(NoAnswer.Reason.ANOTHER_FORM);
    }
}
