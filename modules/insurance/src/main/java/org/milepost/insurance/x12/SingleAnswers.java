package org.milepost.insurance.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a file of many people's answers, so that each person's record gets their own and nobody else's: each transaction, and each TA1,
 * stands in the interchange and the group that it came in, alone.
 */
public final class SingleAnswers {
    private static final int ISA_LENGTH = 106;

    private final List<String> answers = new ArrayList<>();
    private final String terminator;
    private final char element;
    private String interchange = "";
    private String group = "";
    private StringBuilder open = new StringBuilder();

    private SingleAnswers(char terminator, char element) {
        this.terminator = String.valueOf(terminator);
        this.element = element;
    }

    /**
     * What stands in {@code file}, part by part.
     *
     * @param file the whole, a character for each byte
     * @return nothing where it does not begin as an interchange does
     */
    public static List<String> of(String file) {
        String text = file.stripLeading();
        if (text.length() < ISA_LENGTH || !text.startsWith("ISA")) {
            return List.of();
        }
        SingleAnswers parting = new SingleAnswers(text.charAt(ISA_LENGTH - 1), text.charAt(3));
        for (String segment : text.split(Pattern.quote(parting.terminator), -1)) {
            parting.take(segment.strip());
        }
        return parting.answers;
    }

    private void take(String segment) {
        String id = segment.substring(0, Math.max(0, segment.indexOf(element)));
        switch (id) {
            case "ISA" -> {
                interchange = segment;
                group = "";
            }
            case "TA1" -> answers.add(closed(segment + terminator, "0"));
            case "GS" -> group = segment;
            case "ST" -> open = new StringBuilder(segment).append(terminator);
            case "SE" -> {
                open.append(segment).append(terminator);
                String number = part(group, 6);
                answers.add(closed(
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
