package org.milepost.insurance.connections;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.milepost.insurance.fields.AnswerFields;
import org.milepost.insurance.fields.QuestionFields;

/**
 * A JSON object goes there, with the interchange as its {@code x12} or with the question in fields; the answer is the {@code x12} of the
 * one that comes back or, where it has none and tells its benefits in fields, that object as it came. The key stands in the header as it was
 * given out.
 */
final class JsonX12 implements Wrapping {
    private static final String MEDIA_TYPE = "application/json";
    private static final String X12 = "x12";

    private final Function<String, JsonObject> form;

    private JsonX12(Function<String, JsonObject> form) {
        this.form = form;
    }

    /** The question goes as {@code x12}, too. */
    static JsonX12 whole() {
        return new JsonX12(
                question -> Json.createObjectBuilder().add(X12, question).build());
    }

    /** The question goes in fields. */
    static JsonX12 inFields() {
        return new JsonX12(QuestionFields::of);
    }

    @Override
    public HttpRequest.Builder wrap(Line line, String question) {
        String json = form.apply(question).toString();
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
            if (reader.readValue() instanceof JsonObject answer) {
                Optional<String> interchange = x12(answer);
                if (interchange.isPresent()) {
                    return interchange.get();
                }
                if (AnswerFields.isAnswer(answer)) {
                    return new String(bytes, StandardCharsets.UTF_8);
                }
            }
        } catch (RuntimeException unreadable) {
            // JSON-P says in exceptions of several kinds that it can't read on.
            throw NoAnswer.because(NoAnswer.Reason.ANOTHER_FORM);
        }
        throw NoAnswer.because(NoAnswer.Reason.ANOTHER_FORM);
    }

    private static Optional<String> x12(JsonObject answer) {
        return answer.get(X12) instanceof JsonString interchange
                        && !interchange.getString().isBlank()
                ? Optional.of(interchange.getString())
                : Optional.empty();
    }
}
