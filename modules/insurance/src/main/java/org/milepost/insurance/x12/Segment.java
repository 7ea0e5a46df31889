package org.milepost.insurance.x12;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One segment as it was received. */
public final class Segment {
    private final int number;
    private final String text;
    private final Delimiters delimiters;
    private final String[] elements;

    private Segment(int number, String text, Delimiters delimiters) {
        this.number = number;
        this.text = text;
        this.delimiters = delimiters;
        this.elements = parts(text, delimiters.element());
    }

    static Segment of(int number, String text, Delimiters delimiters) {
        return new Segment(number, text, delimiters);
    }

    /** Its place in the transaction, ST being 1; 0 where it stands outside of one. */
    public int number() {
        return number;
    }

    /** The segment as it was received, without its terminator. */
    public String text() {
        return text;
    }

    /** The delimiters of its interchange. */
    public Delimiters delimiters() {
        return delimiters;
    }

    /** Its name: {@code EB}. */
    public String id() {
        return elements[0];
    }

    /** Whether it is called {@code id}. */
    public boolean is(String id) {
        return id().equals(id);
    }

    /** Element {@code n}, counted from 1 and without blanks around it; empty where it is absent. */
    public String element(int n) {
        return n < elements.length ? elements[n] : "";
    }

    /** The number of its last element. */
    public int size() {
        return elements.length - 1;
    }

    /**
     * The codes of element {@code n}, which may repeat. Any character that a code can't hold parts them: some payers write another
     * separator than their ISA names.
     */
    public List<String> codes(int n) {
        String codes = element(n);
        if (isCode(codes)) {
            return List.of(codes);
        }
        Set<String> found = new LinkedHashSet<>();
        int start = 0;
        for (int i = 0; i <= codes.length(); i++) {
            if (i == codes.length() || !isCode(codes.charAt(i))) {
                if (i > start) {
                    found.add(codes.substring(start, i));
                }
                start = i + 1;
            }
        }
        return List.copyOf(found);
    }

    /** The pieces of the composite in element {@code n}. */
    public List<String> components(int n) {
        return List.of(parts(element(n), delimiters.component()));
    }

    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCode(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isCode(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    }

    private static String[] parts(String text, char separator) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == separator ? 1 : 0;
        }
        String[] parts = new String[count];
        int start = 0;
        for (int n = 0; n < count; n++) {
            int end = n < count - 1 ? text.indexOf(separator, start) : text.length();
            parts[n] = Codes.part(text, start, end);
            start = end + 1;
        }
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segment segment
                && number == segment.number
                && text.equals(segment.text)
                && delimiters.equals(segment.delimiters);
    }

    @Override
    public int hashCode() {
        return 31 * number + text.hashCode();
    }

    /** Its name and number alone: what it holds may be about a person. */
    @Override
    public String toString() {
        return id() + " at " + number;
    }
}
