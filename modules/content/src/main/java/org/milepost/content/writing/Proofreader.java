package org.milepost.content.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milepost.platform.Language;

/**
 * Reads what a center wrote before it is published. The words come from "Words Matter" of the National Institute on Drug Abuse; a
 * page may still use one of them where it answers what people search for, so they are advice.
 */
public final class Proofreader {

    /** 988 and 911 are too short to be taken for one; SAMHSA's line is the same everywhere. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d-])(?:\\+?1[ .-]?)?(?!800[ .-]?662[ .-]?4357)(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ .-]?)[2-9]\\d{2}[ .-]?\\d{4}(?!\\d)");

    private record Rule(Remark.Kind kind, Pattern pattern, String advice) {}

    private static final Map<Language, List<Rule>> RULES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            RULES.put(language, rules(language));
        }
    }

    private Proofreader() {}

    /** What there is to note, each thing once, in the order of the kinds. */
    public static List<Remark> read(String markdown, Language language) {
        Set<Remark> remarks = new LinkedHashSet<>();
        Matcher tokens = Tokens.TOKEN.matcher(markdown);
        while (tokens.find()) {
            if (!Tokens.NAMES.contains(tokens.group(1))) {
                remarks.add(new Remark(Remark.Kind.UNKNOWN_TOKEN, tokens.group(), ""));
            }
        }
        PHONE.matcher(markdown)
                .results()
                .forEach(found -> remarks.add(new Remark(Remark.Kind.TYPED_PHONE, found.group(), "{{center.phone}}")));
        for (Rule rule : RULES.getOrDefault(language, List.of())) {
            rule.pattern()
                    .matcher(markdown)
                    .results()
                    .forEach(found -> remarks.add(new Remark(rule.kind(), found.group(), rule.advice())));
        }
        return List.copyOf(remarks);
    }

    private static List<Rule> rules(Language language) {
        String file = "words." + language.tag() + ".txt";
        try (InputStream stream = Proofreader.class.getResourceAsStream("/org/milepost/content/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its word list " + file + ".");
            }
            List<Rule> rules = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()) {
                String[] fields = line.split("\\s*\\|\\|\\s*", -1);
                rules.add(new Rule(
                        Remark.Kind.valueOf(fields[0]),
                        Pattern.compile(
                                "\\b(?:" + fields[1] + ")\\b",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
                        fields[2]));
            }
            return List.copyOf(rules);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
