package org.milepost.insurance.x12;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One segment as it was received.
 *
 * @param number its place in the transaction, ST being 1; 0 where it stands outside of one
 * @param elements its name and its elements, as they came
 * @param delimiters the delimiters of its interchange
 */
public record Segment(int number, List<String> elements, Delimiters delimiters) {
    private static final Pattern NO_CODE = Pattern.compile("[^A-Za-z0-9]+");

    public Segment {
        elements = List.copyOf(elements);
    }

    static Segment of(int number, String text, Delimiters delimiters) {
        return new Segment(number, parts(text, delimiters.element()), delimiters);
    }

    /** Its name: {@code EB}. */
    public String id() {
        return element(0);
    }

    /** Whether it is called {@code id}. */
    public boolean is(String id) {
        return id().equals(id);
    }

    /** Element {@code n}, counted from 1 and without blanks around it; empty where it is absent. */
    public String element(int n) {
        return n < elements.size() ? elements.get(n).strip() : "";
    }

    /**
     * The codes of element {@code n}, which may repeat. Any character that a code can't hold parts them: some payers write another
     * separator than their ISA names.
     */
    public List<String> codes(int n) {
        return Stream.of(NO_CODE.split(element(n)))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** The pieces of the composite in element {@code n}. */
    public List<String> components(int n) {
        return parts(element(n), delimiters.component());
    }

    /** The segment as it was received, without its terminator. */
    public String text() {
        return String.join(String.valueOf(delimiters.element()), elements);
    }

    private static List<String> parts(String text, char separator) {
        return Arrays.asList(text.split(Pattern.quote(String.valueOf(separator)), -1));
    }
}
