package org.milepost.simulator.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One line of an X12 message: its identifier and its elements, counted from 1 as the guides count them. */
public record Segment(String id, List<String> elements) {

    /** Takes the elements over as they are, trailing empty ones included. */
    public Segment {
        elements = List.copyOf(elements);
    }

    /** A segment to send; empty elements at its end are left off, as X12 demands. */
    public static Segment of(String id, String... elements) {
        int last = elements.length;
        while (last > 0 && elements[last - 1].isEmpty()) {
            last--;
        }
        return new Segment(id, List.of(elements).subList(0, last));
    }

    /** Splits a line that has lost its terminator. */
    public static Segment parse(String line, char elementSeparator) {
        String[] parts = line.split(Pattern.quote(String.valueOf(elementSeparator)), -1);
        return new Segment(parts[0], List.of(parts).subList(1, parts.length));
    }

    /** The element at a position from 1, or an empty text where the segment ends before it. */
    public String element(int position) {
        return position <= elements.size() ? elements.get(position - 1) : "";
    }

    /** The same segment with one element changed. */
    public Segment with(int position, String value) {
        List<String> changed = new ArrayList<>(elements);
        changed.set(position - 1, value);
        return new Segment(id, changed);
    }

    /** As it goes over the wire, terminator included. */
    String written(Delimiters delimiters) {
        StringBuilder line = new StringBuilder(id);
        for (String element : elements) {
            if (element.indexOf(delimiters.element()) >= 0
                    || element.indexOf(delimiters.component()) >= 0
                    || element.indexOf(delimiters.terminator()) >= 0) {
                throw new IllegalStateException("A delimiter stands inside an element of " + id + ".");
            }
            line.append(delimiters.element()).append(element);
        }
        return line.append(delimiters.terminator()).toString();
    }
}
