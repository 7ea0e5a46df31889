package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.insurance.PhoneCall;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.benefits.PhoneAnswer;
import org.milepost.insurance.benefits.Status;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Language;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

class CallFormTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    /** Half past two in Chicago. */
    private static final Instant NOW = Instant.parse("2026-11-22T20:30:00Z");

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "day", "2026-11-22",
            "time", "14:30",
            "payer", "Pinewater Health Plan",
            "spokenTo", "Heron, ext. 12",
            "reference", "R-77",
            "notice", "yes",
            "status", "ACTIVE",
            "planName", "GOLD"));

    @Test
    void a_call_is_kept_by_the_centers_clock() {
        typed.put("RESIDENTIAL-IN", "COVERED");
        typed.put("RESIDENTIAL-OUT", "NOT_COVERED");
        typed.put("RESIDENTIAL-authorization", "REQUIRED");
        typed.put("DEDUCTIBLE_LEFT-IN", "$1,250.50");
        typed.put("COINSURANCE-OUT", "40%");

        PhoneCall call = form().call();

        assertThat(problems()).isEmpty();
        assertThat(call.spokenTo().reveal()).isEqualTo("Heron, ext. 12");
        assertThat(call.told())
                .isEqualTo(new PhoneAnswer(
                        NOW,
                        LocalDate.of(2026, 11, 22),
                        "Pinewater Health Plan",
                        "R-77",
                        Status.ACTIVE,
                        "GOLD",
                        List.of(
                                new PhoneAnswer.OfLevel(
                                        LevelOfCare.RESIDENTIAL,
                                        NetworkTier.IN,
                                        Coverage.Word.COVERED,
                                        Authorization.REQUIRED),
                                new PhoneAnswer.OfLevel(
                                        LevelOfCare.RESIDENTIAL,
                                        NetworkTier.OUT,
                                        Coverage.Word.NOT_COVERED,
                                        Authorization.REQUIRED)),
                        List.of(
                                new PhoneAnswer.Amount(
                                        Information.DEDUCTIBLE,
                                        Period.REMAINING,
                                        NetworkTier.IN,
                                        new BigDecimal("1250.50")),
                                new PhoneAnswer.Amount(
                                        Information.COINSURANCE,
                                        Period.NOT_TOLD,
                                        NetworkTier.OUT,
                                        new BigDecimal("0.4")))));
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-11-23, day",
        "day, yesterday, day",
        "day, '', day",
        "time, 14:31, time",
        "time, 25:00, time",
        "time, '', time",
        "payer, '', payer",
        "spokenTo, ' ', spokenTo",
        "notice, '', notice",
        "status, REJECTED, status",
        "status, '', status",
        "DEDUCTIBLE-IN, lots, DEDUCTIBLE-IN",
        "DEDUCTIBLE-IN, 1.234, DEDUCTIBLE-IN",
        "COINSURANCE-IN, 101, COINSURANCE-IN",
        "COINSURANCE-IN, -1, COINSURANCE-IN",
        "RESIDENTIAL-authorization, REQUIRED, RESIDENTIAL-IN",
    })
    void what_is_wrong_stands_at_its_field(String field, String value, String wrong) {
        typed.put(field, value);

        assertThat(problems()).containsOnlyKeys(wrong);
    }

    @Test
    void a_form_that_is_sent_empty_names_all_that_it_needs_in_its_order() {
        typed.clear();

        assertThat(problems().keySet()).containsExactly("day", "time", "payer", "spokenTo", "notice", "status");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-11-21",
        "time, 9:05",
        "reference, ''",
        "planName, ''",
        "DEDUCTIBLE-IN, 0",
        "DEDUCTIBLE-IN, 1500.5",
        "COINSURANCE-IN, 100",
        "COINSURANCE-IN, 0",
        "status, UNKNOWN"
    })
    void what_is_right_passes(String field, String value) {
        typed.put("OUTPATIENT-IN", "COVERED");
        typed.put(field, value);

        assertThat(problems()).isEmpty();
    }

    @Test
    void a_call_in_which_nothing_was_told_is_not_kept() {
        typed.put("status", "UNKNOWN");

        assertThat(problems()).containsEntry("status", "record.call.problem.nothing");
    }

    @Test
    void what_is_too_long_is_not_cut_but_told() {
        typed.put("spokenTo", "x".repeat(120));
        assertThat(problems()).isEmpty();

        typed.put("spokenTo", "x".repeat(121));
        assertThat(problems()).containsEntry("spokenTo", "record.call.problem.long");
    }

    @Test
    void the_summary_says_in_which_call_it_was_told_in_both_languages() {
        typed.put("RESIDENTIAL-IN", "COVERED");
        CoverageSummary summary =
                CoverageSummary.of(List.of(), List.of(form().call().told()), LocalDate.of(2026, 11, 22));

        CoverageView english = new CoverageWords(Texts.of(Verifications.class, Language.ENGLISH), true).say(summary);
        CoverageView spanish = new CoverageWords(Texts.of(Verifications.class, Language.SPANISH), true).say(summary);

        assertThat(english.levels().get(1).says()).isEqualTo("Covered");
        assertThat(english.levels().get(1).lines())
                .containsExactly(new CoverageView.Line(
                        "Pinewater Health Plan · told by phone on November 22, 2026, reference R-77", "", ""));
        assertThat(spanish.levels().get(1).lines().get(0).where()).contains("dicho por teléfono", "referencia R-77");
    }

    private Map<String, String> problems() {
        return form().problems(NOW);
    }

    private CallForm form() {
        return new CallForm(new Submission(typed, Map.of()), CHICAGO);
    }
}
