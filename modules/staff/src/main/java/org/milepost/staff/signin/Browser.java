package org.milepost.staff.signin;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tells a browser's family from what it says of itself, so that people know their own; anything finer would be a fingerprint. */
final class Browser {
    /** The more special first: most say they are Safari as well. */
    private static final Map<String, String> FAMILIES = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "Chrom",
            "Chrome",
            "CriOS",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS",
            "Mac",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Browser() {}

    /** Such as {@code Firefox on Windows}. */
    static String of(String userAgent) {
        String family = found(FAMILIES, userAgent, "A browser");
        String system = found(SYSTEMS, userAgent, "");
        return system.isEmpty() ? family : family + " on " + system;
    }

    private static String found(Map<String, String> names, String userAgent, String otherwise) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
