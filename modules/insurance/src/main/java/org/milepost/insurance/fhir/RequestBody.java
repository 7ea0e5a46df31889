package org.milepost.insurance.fhir;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.milepost.insurance.UnusableRequest;

/** What another system sent, before anything in it is believed: one object of JSON, neither large nor deep. */
final class RequestBody {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int DEEPEST = 20;

    private RequestBody() {}

    /** The object in {@code in}. @throws UnusableRequest if it is none, or too large or too deep */
    static JsonObject read(InputStream in) {
        byte[] body = bytes(in);
        try {
            requireShallow(body);
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
                return reader.readObject();
            }
        } catch (JsonException | IllegalStateException unreadable) {
            throw new UnusableRequest("The body is not one object of JSON.");
        }
    }

    private static byte[] bytes(InputStream in) {
        try {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new UnusableRequest("The body is too large: 64 KB are enough.");
            }
            return body;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Before it is read as a whole, which takes a frame of the stack for each level. */
    private static void requireShallow(byte[] body) {
        int depth = 0;
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(body))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_ARRAY, START_OBJECT -> depth++;
                    case END_ARRAY, END_OBJECT -> depth--;
                    default -> {
                        // A value is no deeper than what holds it.
                    }
                }
                if (depth > DEEPEST) {
                    throw new UnusableRequest("The body is nested too deeply.");
                }
            }
        }
    }
}
