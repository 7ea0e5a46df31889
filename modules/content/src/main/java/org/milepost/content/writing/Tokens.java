package org.milepost.content.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the directory of centers fills into a text: {@code {{center.phone}}} and its like. */
public final class Tokens {

    /** The names of all tokens. */
    public static final Set<String> NAMES = Set.of("center.name", "center.state", "center.phone", "center.hours");

    static final Pattern TOKEN = Pattern.compile("\\{\\{([^{}\\n]{1,60})}}");

    /**
     * What stands in a token's place.
     *
     * @param link where it leads, if anywhere
     */
    record Value(String text, Optional<String> link) {}

    private final Map<String, Value> values;

    private Tokens(Map<String, Value> values) {
        this.values = values;
    }

    /** Of the national page, where no center speaks: none. */
    public static Tokens none() {
        return new Tokens(Map.of());
    }

    /**
     * Of a center's page.
     *
     * @param phone as people read it
     * @param dialed the address that dials it, {@code tel:+16015550142}
     * @param hours when the center answers, in words
     */
    public static Tokens ofCenter(String name, String state, String phone, String dialed, String hours) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("center.name", new Value(name, Optional.empty()));
        values.put("center.state", new Value(state, Optional.empty()));
        values.put("center.phone", new Value(phone, Optional.of(dialed)));
        values.put("center.hours", new Value(hours, Optional.empty()));
        return new Tokens(values);
    }

    Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A line of plain text with its tokens filled in. */
    public String fill(String line) {
        return TOKEN.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        value(found.group(1)).map(Value::text).orElseGet(found::group)));
    }

    /** The first token in a text that no directory knows. */
    public static Optional<String> unknownIn(String text) {
        return TOKEN.matcher(text)
                .results()
                .filter(found -> !NAMES.contains(found.group(1)))
                .map(MatchResult::group)
                .findFirst();
    }
}
