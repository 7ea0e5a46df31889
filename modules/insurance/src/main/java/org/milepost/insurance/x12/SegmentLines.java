package org.milepost.insurance.x12;

import java.util.ArrayList;
import java.util.List;

/** Segments as they are written one after the other, with the usual delimiters. */
public final class SegmentLines {
    private final List<String> segments = new ArrayList<>();

    /** Adds a segment that is written already, without its terminator. */
    public void addWritten(String segment) {
        segments.add(segment);
    }

    /** Adds a segment of {@code elements}, its name first. X12 leaves empty elements at the end out; none may hold a delimiter. */
    public void add(String... elements) {
        int end = elements.length;
        while (elements[end - 1].isEmpty()) {
            end--;
        }
        segments.add(String.join("*", List.of(elements).subList(0, end)));
    }

    /** How many there are. */
    public int count() {
        return segments.size();
    }

    /** All of them, each with its terminator. */
    public String text() {
        return String.join("~", segments) + "~";
    }
}
