package org.milepost.insurance;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds payers by what people write: the name on the card, one of its other names, the beginnings of its words, or its initials.
 * Accents, case, punctuation and small words don't count. Only a whole name is taken at its word ({@link #exactly}); whatever else is
 * found is for the person to choose from, since a question to the wrong company can't be called back.
 *
 * @param payers to find among
 */
public record PayerSearch(List<Payer> payers) {
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "the", "and", "for", "de", "del", "la", "el", "los", "las", "y", "para");

    private static final int SHORTEST_INITIALS = 3;

    public PayerSearch {
        payers = List.copyOf(payers);
    }

    /** The one payer that is called {@code written}, or has it as its id at the clearinghouse; empty where none or several are. */
    public Optional<Payer> exactly(String written) {
        List<String> words = words(written);
        List<Payer> called = payers.stream()
                .filter(payer -> !words.isEmpty()
                        && Stream.concat(names(payer), Stream.of(payer.connectionId()))
                                .anyMatch(name -> words(name).equals(words)))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** The payers that {@code written} may mean, the likeliest first. */
    public List<Payer> find(String written, int most) {
        List<String> words = words(written);
        if (words.isEmpty()) {
            return List.of();
        }
        return payers.stream()
                .map(payer -> new Found(payer, likeness(payer, words)))
                .filter(found -> found.likeness() != Likeness.NONE)
                .sorted(Comparator.comparing(Found::likeness)
                        .thenComparing(found -> found.payer().name()))
                .limit(most)
                .map(Found::payer)
                .toList();
    }

    private static Likeness likeness(Payer payer, List<String> words) {
        if (words(payer.connectionId()).equals(words)) {
            return Likeness.SAME;
        }
        return names(payer)
                .map(name -> likeness(words(name), words))
                .min(Comparator.naturalOrder())
                .orElse(Likeness.NONE);
    }

    private static Likeness likeness(List<String> name, List<String> words) {
        String whole = String.join(" ", name);
        String written = String.join(" ", words);
        if (whole.equals(written)) {
            return Likeness.SAME;
        }
        if (whole.startsWith(written)) {
            return Likeness.BEGINS_SO;
        }
        long found = words.stream()
                .filter(word -> name.stream().anyMatch(own -> own.startsWith(word)))
                .count();
        if (found == words.size()) {
            return Likeness.HAS_THE_WORDS;
        }
        if (words.size() == 1
                && written.length() >= SHORTEST_INITIALS
                && initials(name).startsWith(written)) {
            return Likeness.HAS_THE_INITIALS;
        }
        return 2 * found >= words.size() ? Likeness.HAS_HALF_OF_THE_WORDS : Likeness.NONE;
    }

    private static Stream<String> names(Payer payer) {
        return Stream.concat(Stream.of(payer.name()), payer.aliases().stream());
    }

    private static String initials(List<String> name) {
        return name.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return Arrays.stream(plain.split(" ", -1))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .toList();
    }

    /** How much a name is like what was written, the closest first. */
    private enum Likeness {
        SAME,
        BEGINS_SO,
        HAS_THE_WORDS,
        HAS_THE_INITIALS,
        HAS_HALF_OF_THE_WORDS,
        NONE
    }

    private record Found(Payer payer, Likeness likeness) {}
}
