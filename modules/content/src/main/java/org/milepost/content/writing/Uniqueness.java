package org.milepost.content.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a center's page is a page of its own and no near-copy of the national one, so that search engines may list both.
 *
 * @param share of the page's runs of five words, those that the national page lacks: 0 to 1
 * @param ownWords how many words the center wrote
 * @param ownNames how many names, of places mostly, stand in the center's words and not on the national page: what makes them local
 */
public record Uniqueness(double share, int ownWords, int ownNames) {

    private static final int RUN = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.-][\\p{L}\\p{N}]+)*");
    /** One capitalized word or several in a row, after a lowercase word or a comma: not merely the head of a sentence. */
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll}\\p{N},;] )\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|\\d+))*");

    /** How much it takes. */
    public record Bar(double share, int ownWords, int ownNames) {}

    /**
     * Compares a center's page to the national one.
     *
     * @param local the center's own words
     */
    public static Uniqueness of(String national, String ofCenter, String local) {
        Set<List<String>> known = runs(words(national));
        List<List<String>> runs = new ArrayList<>(runs(words(ofCenter)));
        long own = runs.stream().filter(run -> !known.contains(run)).count();
        double share = runs.isEmpty() ? 0 : (double) own / runs.size();
        return new Uniqueness(share, words(local).size(), names(local, national).size());
    }

    /** Whether the page may stand in search results beside the national one. */
    public boolean reaches(Bar bar) {
        return share >= bar.share() && ownWords >= bar.ownWords() && ownNames >= bar.ownNames();
    }

    /** The share in whole percent, rounded down: nobody is told 30 who has 29.6. */
    public int percent() {
        return (int) Math.floor(share * 100 + 1e-9);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static Set<String> names(String local, String national) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(local);
        while (matcher.find()) {
            if (!national.contains(matcher.group())) {
                names.add(matcher.group());
            }
        }
        return names;
    }
}
