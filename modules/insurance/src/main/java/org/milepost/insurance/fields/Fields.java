package org.milepost.insurance.fields;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object as it came, of which any field may be missing or of another kind than expected. Its texts hold no delimiter of X12: in the place
 * of each stands a blank.
 *
 * @param object the object
 */
record Fields(JsonObject object) {
    private static final Pattern DELIMITER = Pattern.compile("[*~\\p{Cntrl}]+");

    static final Fields NONE = new Fields(JsonValue.EMPTY_JSON_OBJECT);

    boolean isEmpty() {
        return object.isEmpty();
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    /** What stands under the first of {@code names} that has a text or a number; empty text where none has. */
    String text(String... names) {
        for (String name : names) {
            String text = text(object.get(name));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The texts of a list. */
    List<String> texts(String name) {
        return list(name).stream()
                .map(Fields::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** An object within; an empty one where there is none. */
    Fields in(String name) {
        return object.get(name) instanceof JsonObject within ? new Fields(within) : NONE;
    }

    /** The objects of a list. */
    List<Fields> all(String name) {
        return list(name).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .map(Fields::new)
                .toList();
    }

    private List<JsonValue> list(String name) {
        return object.get(name) instanceof JsonArray list ? list : List.of();
    }

    private static String text(@Nullable JsonValue value) {
        if (value instanceof JsonString text) {
            return DELIMITER.matcher(text.getString()).replaceAll(" ").strip();
        }
        // Not written out: 1e999999999 has a gigabyte of digits.
        return value instanceof JsonNumber number ? number.toString() : "";
    }

    /** What it holds may be about a person. */
    @Override
    public String toString() {
        return "Fields" + object.keySet();
    }
}
