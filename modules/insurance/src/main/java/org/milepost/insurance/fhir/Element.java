package org.milepost.insurance.fhir;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.UnusableRequest;

/**
 * An element of a resource that was sent, and where it stands. Whatever is not as expected is told by its place, never by what it holds.
 *
 * @param path such as {@code CoverageEligibilityRequest.patient}
 * @param json what stands there
 */
record Element(String path, JsonObject json) {
    private static final int LONGEST = 200;

    /** What stands in {@code name}, which has to. */
    Element needed(String name) {
        return element(name).orElseThrow(() -> missing(name));
    }

    Optional<Element> element(String name) {
        return value(name).map(value -> of(name, value));
    }

    /** What stands in the list {@code name}; nothing where there is none. */
    List<Element> list(String name) {
        return array(name).stream().map(value -> of(name, value)).toList();
    }

    /** The texts in the list {@code name}. */
    List<String> texts(String name) {
        return array(name).stream().map(value -> text(name, value)).toList();
    }

    String neededText(String name) {
        return text(name).orElseThrow(() -> missing(name));
    }

    Optional<String> text(String name) {
        return value(name).map(value -> text(name, value));
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException unreadable) {
                throw fault(name, "is not a day such as 2026-11-27");
            }
        });
    }

    /** The value of the identifier of {@code system} in this reference. */
    Optional<String> identifiedIn(String system) {
        return element("identifier")
                .filter(identifier -> identifier.text("system").equals(Optional.of(system)))
                .map(identifier -> identifier.neededText("value"));
    }

    UnusableRequest missing(String name) {
        return fault(name, "is missing");
    }

    UnusableRequest fault(String name, String what) {
        return new UnusableRequest(path + "." + name + " " + what + ".");
    }

    private Optional<JsonValue> value(String name) {
        return Optional.ofNullable(json.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private List<JsonValue> array(String name) {
        return value(name)
                .map(value -> {
                    if (value instanceof JsonArray array) {
                        return List.<JsonValue>copyOf(array);
                    }
                    throw fault(name, "is not a list");
                })
                .orElse(List.of());
    }

    private Element of(String name, JsonValue value) {
        if (value instanceof JsonObject object) {
            return new Element(path + "." + name, object);
        }
        throw fault(name, "is not an element with elements of its own");
    }

    private String text(String name, JsonValue value) {
        if (!(value instanceof JsonString string)) {
            throw fault(name, "is not a text");
        }
        String text = string.getString().strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw fault(name, "is empty, too long, or holds what no text does");
        }
        return text;
    }

    @Override
    public String toString() {
        return path;
    }
}
