package org.milepost.content.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text file's head and body: between two lines of three hyphens, lines of {@code key: value}; a key may come again. */
final class FrontMatter {

    private final Map<String, List<String>> values;
    private final String body;

    private FrontMatter(Map<String, List<String>> values, String body) {
        this.values = values;
        this.body = body;
    }

    /** @throws IllegalArgumentException if the head is missing or has a line without a key */
    static FrontMatter of(String file) {
        List<String> lines = file.lines().toList();
        int end = lines.isEmpty() || !lines.get(0).equals("---")
                ? -1
                : lines.subList(1, lines.size()).indexOf("---");
        if (end < 0) {
            throw new IllegalArgumentException("The text has no head between lines of three hyphens.");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String line : lines.subList(1, end + 1)) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("A line of the head has no key: " + line);
            }
            values.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                    .add(line.substring(colon + 2).strip());
        }
        return new FrontMatter(
                values, String.join("\n", lines.subList(end + 2, lines.size())).strip());
    }

    /** @throws IllegalArgumentException unless the key comes exactly once */
    String one(String key) {
        List<String> found = all(key);
        if (found.size() != 1) {
            throw new IllegalArgumentException("The head of the text gives " + key + " once.");
        }
        return found.get(0);
    }

    List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    String body() {
        return body;
    }
}
