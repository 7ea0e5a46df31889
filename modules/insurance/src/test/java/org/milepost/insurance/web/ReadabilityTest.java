package org.milepost.insurance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.ContractTerms;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.estimates.Estimates;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.simulator.Simulator;

/**
 * The summary is read by people in a bad hour. English stays at the eighth grade of Flesch and Kincaid (1975) or below, Spanish at
 * "normal" on the INFLESZ scale (Barrio-Cantalejo 2008, by Szigriszt's formula) or easier, whatever the simulated payer answers.
 */
class ReadabilityTest {
    private static final double HIGHEST_GRADE = 8;
    private static final double NORMAL = 55;
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+|\\$?\\d[\\d.,%]*");
    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern ENGLISH_SILENT = Pattern.compile("[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouyscxzgh]es$");

    /** A strong vowel, or a weak one with an accent, makes a syllable; a weak one beside it belongs to it. */
    private static final Pattern SPANISH_SYLLABLE =
            Pattern.compile("[íú]|[iuü]?[aeoáéó][iuy]?(?![íú])|[aeoáéó]|[iuüy]+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every-level",
                "levels-together",
                "inactive",
                "silent",
                "carve-out",
                "amounts-disagree",
                "residential-excluded",
                "out-of-network-only",
                "pending"
            })
    void a_summary_is_easy_to_read_in_both_languages(String plan) throws IOException {
        CoverageSummary summary = summary(plan);

        assertThat(grade(text(summary, Language.ENGLISH)))
                .as("grade of the English summary")
                .isLessThanOrEqualTo(HIGHEST_GRADE);
        assertThat(ease(text(summary, Language.SPANISH)))
                .as("ease of the Spanish summary")
                .isGreaterThanOrEqualTo(NORMAL);
    }

    /** Each may be all that somebody reads, so each has to be easy by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"outlook.", "estimate.without.", "assumed.", "insurance.photo"})
    void whatever_an_estimate_or_the_form_may_say_is_easy_to_read_in_both_languages(String begin) {
        for (Language language : Language.values()) {
            Texts t = Texts.of(Verifications.class, language);
            String all = ResourceBundle.getBundle("org.milepost.insurance.Texts", Locale.ROOT).keySet().stream()
                    .filter(key -> key.startsWith(begin))
                    .sorted()
                    .map(key -> t.say(key, sample(key)))
                    .collect(Collectors.joining("\n"));

            if (language == Language.ENGLISH) {
                assertThat(grade(all)).as(all).isLessThanOrEqualTo(HIGHEST_GRADE);
            } else {
                assertThat(ease(all)).as(all).isGreaterThanOrEqualTo(NORMAL);
            }
        }
    }

    @Test
    void what_is_hard_to_read_is_found_to_be() {
        assertThat(grade("Adjudication of behavioral reimbursement necessitates preauthorization documentation."))
                .isGreaterThan(HIGHEST_GRADE);
        assertThat(ease("La adjudicación del reembolso conductual requiere documentación de preautorización."))
                .isLessThan(NORMAL);
    }

    @Test
    void syllables_are_counted_as_they_are_spoken() {
        assertThat(Stream.of("care", "plan", "covered", "authorize", "deductible", "pays", "used", "table", "agreed"))
                .extracting(ReadabilityTest::englishSyllables)
                .containsExactly(1, 1, 2, 3, 4, 1, 1, 2, 2);
        assertThat(Stream.of("cubre", "día", "atención", "cuidado", "seguro", "país", "y", "ciudad", "residencial"))
                .extracting(ReadabilityTest::spanishSyllables)
                .containsExactly(2, 2, 3, 3, 3, 2, 1, 2, 4);
    }

    /** Arguments as the sentence would get them. */
    private static Object[] sample(String key) {
        if (key.matches("assumed\\.(PRICE|LIMIT|BEYOND).*")) {
            return new Object[] {30, "$550", "$16,500"};
        }
        if (key.startsWith("assumed.")) {
            return new Object[] {"$420", 1, 30};
        }
        return new Object[] {"Example Recovery"};
    }

    /** The sentences of the summary; titles would make it look easier than it is. */
    private static String text(CoverageSummary summary, Language language) {
        Texts t = Texts.of(Verifications.class, language);
        CoverageView view = new CoverageWords(t, true).say(summary);
        List<String> said = new ArrayList<>(List.of(view.answer()));
        view.levels().forEach(level -> said.addAll(level.notes()));
        said.addAll(outlook(summary, t));
        said.add(t.say("amounts.lead"));
        said.addAll(view.others());
        said.add(t.say("ask.lead"));
        said.addAll(view.questions());
        said.add(t.say("guarantee"));
        return String.join("\n", said);
    }

    /** What the center's contracts let it say, in network and with a rate for everything. */
    private static List<String> outlook(CoverageSummary summary, Texts t) {
        Map<LevelOfCare, BigDecimal> rates = new EnumMap<>(LevelOfCare.class);
        Stream.of(LevelOfCare.values()).forEach(level -> rates.put(level, new BigDecimal("550")));
        ContractTerms terms = new ContractTerms(NetworkStatus.IN, rates);
        OutlookView view = new OutlookWords(t, "Example Recovery")
                .say(
                        summary.status(),
                        terms.status(),
                        Estimates.of(summary, terms, true, EnumSet.allOf(LevelOfCare.class)));
        List<String> said = new ArrayList<>(List.of(view.network()));
        view.estimates().values().forEach(card -> {
            said.add(card.says());
            said.add(t.say("estimate.not-guarantee"));
            card.assumptions().forEach(assumed -> said.add(assumed.says()));
        });
        said.addAll(view.without());
        said.add(view.ask());
        return said;
    }

    /** Flesch-Kincaid grade. */
    private static double grade(String text) {
        List<String> words = words(text);
        int syllables =
                words.stream().mapToInt(ReadabilityTest::englishSyllables).sum();
        return 0.39 * words.size() / sentences(text) + 11.8 * syllables / words.size() - 15.59;
    }

    /** Szigriszt's perspicuity, which the INFLESZ scale reads: very easy above 80, normal from 55, hard below 40. */
    private static double ease(String text) {
        List<String> words = words(text);
        int syllables =
                words.stream().mapToInt(ReadabilityTest::spanishSyllables).sum();
        return 206.835 - 62.3 * syllables / words.size() - (double) words.size() / sentences(text);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static long sentences(String text) {
        return Stream.of(text.split("[.!?](?=\\s|$)|\n"))
                .filter(sentence -> WORD.matcher(sentence).find())
                .count();
    }

    private static int englishSyllables(String word) {
        String spoken = ENGLISH_SILENT.matcher(word.toLowerCase(Locale.ENGLISH)).replaceAll("");
        return (int) Math.max(1, ENGLISH_VOWELS.matcher(spoken).results().count());
    }

    private static int spanishSyllables(String word) {
        String spoken = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replaceAll("qu(?=[eiéí])", "q")
                .replaceAll("gu(?=[eiéí])", "g");
        return (int) Math.max(1, SPANISH_SYLLABLE.matcher(spoken).results().count());
    }

    private static CoverageSummary summary(String plan) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (String type : List.of("30", "AI", "CI", "CJ", "MH")) {
            String lines = lines(plan, "member") + lines(plan, "plan") + lines(plan, type);
            answers.add(Answer.of(
                    type,
                    "",
                    Instant.parse("2026-11-22T12:00:00Z"),
                    "ST*271*0001*005010X279A1~HL*1**20*1~NM1*PR*2*PINEWATER*****PI*1~HL*2*1*21*1~"
                            + "NM1*1P*2*CENTER*****XX*1000000012~HL*3*2*22*0~NM1*IL*1*EJEMPLO*ANA****MI*12~" + lines
                            + "SE*1*0001~"));
        }
        return CoverageSummary.of(answers, LocalDate.of(2026, 11, 22));
    }

    private static String lines(String plan, String file) throws IOException {
        try (InputStream in = Simulator.class.getResourceAsStream("answers/MPDEMO1/" + plan + "/" + file + ".x12")) {
            if (in == null) {
                return "";
            }
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.replace("{year}", "2026").replace("{last-year}", "2025") + "~")
                    .collect(Collectors.joining());
        }
    }
}
