package org.milepost.content.writing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milepost.content.SafetyBlock;

/**
 * The text of an article: Markdown with directives on lines of their own, such as {@code [[programs]]} or
 * {@code [[safety:benzodiazepine]]}. What stands between {@code [[center]]} and {@code [[/center]]} is said by a center only, what
 * stands between {@code [[national]]} and {@code [[/national]]} by the national page only.
 */
public final class Manuscript {

    private static final Pattern DIRECTIVE = Pattern.compile("\\[\\[(/?)([a-z]+)(?::([a-z]+))?]]\\s*");
    private static final Pattern CITED = Pattern.compile("\\{\\{source:([a-z0-9-]+)}}");

    /** Who says a part. */
    private enum Voice {
        EVERYBODY,
        CENTER,
        NATIONAL
    }

    private record Spoken(Voice voice, Part part) {}

    private final List<Spoken> parts;

    private Manuscript(List<Spoken> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if a directive is unknown or left open, or a token of the center stands where no center speaks
     */
    public static Manuscript of(String text) {
        List<Spoken> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Voice voice = Voice.EVERYBODY;
        for (String line : text.lines().toList()) {
            Matcher directive = DIRECTIVE.matcher(line);
            if (!directive.matches()) {
                words.append(line).append('\n');
                continue;
            }
            addWords(parts, voice, words);
            String name = directive.group(2);
            if (name.equals("center") || name.equals("national")) {
                Voice named = Voice.valueOf(name.toUpperCase(Locale.ROOT));
                boolean closes = !directive.group(1).isEmpty();
                if (voice != (closes ? named : Voice.EVERYBODY)) {
                    throw new IllegalArgumentException("The directive " + line.strip() + " stands where it can't.");
                }
                voice = closes ? Voice.EVERYBODY : named;
            } else {
                parts.add(new Spoken(voice, part(line.strip(), name, directive.group(3))));
            }
        }
        addWords(parts, voice, words);
        if (voice != Voice.EVERYBODY) {
            throw new IllegalArgumentException("A part of the text is opened for one voice and never closed.");
        }
        return new Manuscript(parts);
    }

    private static void addWords(List<Spoken> parts, Voice voice, StringBuilder words) {
        String markdown = words.toString().strip();
        words.setLength(0);
        if (markdown.isEmpty()) {
            return;
        }
        if (voice != Voice.CENTER && markdown.contains("{{center.")) {
            throw new IllegalArgumentException("A token of the center stands where no center speaks.");
        }
        parts.add(new Spoken(voice, new Part.Words(markdown)));
    }

    private static Part part(String line, String name, @org.jspecify.annotations.Nullable String argument) {
        if (name.equals("safety") && argument != null) {
            return new Part.Safety(SafetyBlock.named(argument));
        }
        for (Part.Place place : Part.Place.values()) {
            if (argument == null && place.name().toLowerCase(Locale.ROOT).equals(name)) {
                return place;
            }
        }
        throw new IllegalArgumentException("There is no directive " + line + ".");
    }

    /** What a center's page says, in order. */
    public List<Part> ofCenter() {
        return saidBy(Voice.CENTER).toList();
    }

    /** What the national page says, in order. */
    public List<Part> ofNetwork() {
        return saidBy(Voice.NATIONAL).toList();
    }

    /** The warnings that both the national page and every center's page carry. */
    public Set<SafetyBlock> safety() {
        Set<SafetyBlock> blocks = EnumSet.noneOf(SafetyBlock.class);
        for (SafetyBlock block : SafetyBlock.values()) {
            Part warning = new Part.Safety(block);
            if (ofCenter().contains(warning) && ofNetwork().contains(warning)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** The keys of the sources that the text refers to. */
    public Set<String> cited() {
        Set<String> keys = new LinkedHashSet<>();
        for (Spoken spoken : parts) {
            if (spoken.part() instanceof Part.Words words) {
                CITED.matcher(words.markdown()).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    private Stream<Part> saidBy(Voice voice) {
        return parts.stream()
                .filter(spoken -> spoken.voice() == Voice.EVERYBODY || spoken.voice() == voice)
                .map(Spoken::part);
    }
}
