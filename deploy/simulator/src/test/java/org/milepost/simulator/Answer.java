package org.milepost.simulator;

import java.util.Arrays;
import java.util.List;

/** What came back, split by the delimiters of {@link Question}. */
record Answer(int status, String contentType, String text) {

    List<String> lines() {
        return Arrays.asList(text.split("~"));
    }

    /** The first line that begins so. */
    String line(String beginning) {
        return lines().stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line begins with " + beginning + " in " + text));
    }

    /** All lines with that segment identifier. */
    List<String> all(String id) {
        return lines().stream().filter(line -> line.startsWith(id + "*")).toList();
    }

    /** The lines from the first that begins so to the end. */
    List<String> from(String beginning) {
        return lines().subList(lines().indexOf(line(beginning)), lines().size());
    }

    static String element(String line, int position) {
        String[] elements = line.split("\\*", -1);
        return position < elements.length ? elements[position] : "";
    }
}
