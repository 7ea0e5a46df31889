package org.milepost.platform;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form as a person left it: what stands in each field, and what is wrong with it. The empty submission is the form before anybody
 * wrote in it.
 *
 * @param values field name → what stands in it, as written
 * @param problems field name → key of the sentence in the module's {@link Texts}, in the order of the form
 */
public record Submission(Map<String, String> values, Map<String, String> problems) {
    public Submission {
        values = Map.copyOf(values);
        problems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /** Nothing written yet. */
    public static Submission empty() {
        return new Submission(Map.of(), Map.of());
    }

    /**
     * What a browser sent: of each field the first value, without blanks around it, and without U+0000, which no text of PostgreSQL holds.
     *
     * @param form the posted fields; null where the post had no body
     */
    public static Submission of(@Nullable MultivaluedMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        if (form == null) {
            return empty();
        }
        form.forEach((name, given) -> {
            if (!given.isEmpty() && given.get(0) != null) {
                values.put(name, given.get(0).replace("\0", "").strip());
            }
        });
        return new Submission(values, Map.of());
    }

    /** What stands in {@code field}; empty text where nothing does. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether the box {@code field} is ticked. */
    public boolean ticked(String field) {
        return !value(field).isEmpty();
    }

    /** Whether the choice {@code option} of {@code field} is made. */
    public boolean chosen(String field, String option) {
        return value(field).equals(option);
    }

    /** The key of what is wrong with {@code field}. */
    public Optional<String> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    /** The fields that something is wrong with, in order. */
    public List<String> wrongFields() {
        return List.copyOf(problems.keySet());
    }

    /** Whether anything is wrong. */
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** The same, with {@code problems} in place of those before. */
    public Submission with(Map<String, String> found) {
        return new Submission(values, found);
    }

    @Override
    public String toString() {
        return "Submission[" + values.size() + " fields, wrong: " + wrongFields() + "]";
    }
}
