package org.milepost.insurance.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts a file of many people's answers, so that each person's record gets their own and nobody else's: each transaction, and each TA1,
 * stands in the interchange and the group that it came in, alone.
 */
public final class SingleAnswers {
    private static final int ISA_LENGTH = 106;

    private final List<String> whole = new ArrayList<>();
    private final String terminator;
    private final char element;
    private String interchange = "";
    private String group = "";
    private StringBuilder open = new StringBuilder();
    private boolean cutOff;

    private SingleAnswers(char terminator, char element) {
        this.terminator = String.valueOf(terminator);
        this.element = element;
    }

    /**
     * Reads {@code file}, part by part.
     *
     * @param file the whole, a character for each byte
     * @return empty where it does not begin as an interchange does
     */
    public static Optional<SingleAnswers> of(String file) {
        String text = file.stripLeading();
        if (text.length() < ISA_LENGTH || !text.startsWith("ISA")) {
            return Optional.empty();
        }
        SingleAnswers parting = new SingleAnswers(text.charAt(ISA_LENGTH - 1), text.charAt(3));
        for (String segment : text.split(Pattern.quote(parting.terminator), -1)) {
            parting.take(segment.strip());
        }
        parting.begin("");
        return Optional.of(parting);
    }

    /** Each answer that has an end. */
    public List<String> whole() {
        return List.copyOf(whole);
    }

    /** Whether some answer begins and does not end. */
    public boolean isCutOff() {
        return cutOff;
    }

    private void begin(String start) {
        cutOff |= !open.isEmpty();
        open = new StringBuilder(start);
    }

    private void take(String segment) {
        String id = segment.substring(0, Math.max(0, segment.indexOf(element)));
        switch (id) {
            case "ISA" -> {
                interchange = segment;
                group = "";
            }
            case "TA1" -> whole.add(closed(segment + terminator, "0"));
            case "GS" -> group = segment;
            case "ST" -> begin(segment + terminator);
            case "SE" -> {
                open.append(segment).append(terminator);
                String number = part(group, 6);
                whole.add(closed(
                        group
                                + terminator
                                + open
                                + String.join(String.valueOf(element), "GE", "1", number)
                                + terminator,
                        "1"));
                open = new StringBuilder();
            }
            default -> {
                if (!open.isEmpty()) {
                    open.append(segment).append(terminator);
                }
            }
        }
    }

    private String closed(String content, String groups) {
        String trailer = String.join(String.valueOf(element), "IEA", groups, part(interchange, 13));
        return interchange + terminator + content + trailer + terminator;
    }

    private String part(String segment, int number) {
        String[] parts = segment.split(Pattern.quote(String.valueOf(element)), -1);
        return number < parts.length ? parts[number] : "";
    }
}
