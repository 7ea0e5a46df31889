package org.milepost.simulator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON object around an interchange, as far as this payer needs it: one name with a text. */
final class JsonEnvelope {
    /** The key that lets one in here. */
    static final String KEY = "Key simulator";

    private static final Pattern X12 = Pattern.compile("\"x12\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private JsonEnvelope() {}

    /** The interchange, or nothing where none stands there. */
    static Optional<String> read(String json) {
        Matcher found = X12.matcher(json);
        return found.find() ? Optional.of(plain(found.group(1))) : Optional.empty();
    }

    private static String plain(String escaped) {
        return escaped.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\/", "/")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }

    /** The object that goes back. */
    static String answer(String interchange) {
        String escaped = interchange
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
        return "{\"meta\":{\"applicationMode\":\"test\"},\"x12\":\"" + escaped + "\"}";
    }
}
