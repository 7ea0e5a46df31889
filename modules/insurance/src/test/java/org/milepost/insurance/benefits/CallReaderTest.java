package org.milepost.insurance.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.insurance.benefits.Answers.DATE;
import static org.milepost.insurance.benefits.Answers.findings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milepost.locations.LevelOfCare;

class CallReaderTest {
    private static final Instant NOON = Instant.parse("2026-11-22T18:00:00Z");
    private static final PhoneAnswer.OfLevel RESIDENTIAL = new PhoneAnswer.OfLevel(
            LevelOfCare.RESIDENTIAL, NetworkTier.IN, Coverage.Word.COVERED, Authorization.REQUIRED);
    private static final PhoneAnswer.OfLevel NO_RESIDENTIAL = new PhoneAnswer.OfLevel(
            LevelOfCare.RESIDENTIAL, NetworkTier.IN, Coverage.Word.NOT_COVERED, Authorization.NOT_TOLD);

    @Test
    void a_call_alone_makes_a_summary_and_what_was_not_asked_stays_not_told() {
        CoverageSummary summary = CoverageSummary.of(List.of(), List.of(call(NOON, List.of(RESIDENTIAL))), DATE);

        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
        assertThat(summary.plans()).extracting(Plan::name).containsExactly("GOLD");
        Coverage in = summary.of(LevelOfCare.RESIDENTIAL).inNetwork();
        assertThat(in.word()).isEqualTo(Coverage.Word.COVERED);
        assertThat(in.toldApart()).isTrue();
        assertThat(in.authorization()).isEqualTo(Authorization.REQUIRED);
        assertThat(summary.of(LevelOfCare.RESIDENTIAL).outOfNetwork().word()).isEqualTo(Coverage.Word.NOT_TOLD);
        assertThat(summary.of(LevelOfCare.WITHDRAWAL_MANAGEMENT).inNetwork().word())
                .isEqualTo(Coverage.Word.NOT_TOLD);
    }

    @Test
    void the_call_is_where_it_is_said() {
        CoverageSummary summary = CoverageSummary.of(List.of(), List.of(call(NOON, List.of(RESIDENTIAL))), DATE);

        Source source =
                summary.of(LevelOfCare.RESIDENTIAL).inNetwork().lines().get(0).source();
        assertThat(source.call()).isEqualTo(Optional.of(new Source.Call(DATE, "R-77")));
        assertThat(source.receivedAt()).isEqualTo(NOON);
        assertThat(source.segment()).isZero();
    }

    @Test
    void what_an_answer_told_of_other_levels_still_counts() {
        CoverageSummary summary = CoverageSummary.of(
                List.of(Answers.to("30", "EB*1*IND*30"), Answers.to("AI", "EB*1*IND*AI")),
                List.of(call(NOON, List.of(NO_RESIDENTIAL))),
                DATE);

        assertThat(summary.of(LevelOfCare.RESIDENTIAL).inNetwork().word()).isEqualTo(Coverage.Word.NOT_COVERED);
        assertThat(summary.of(LevelOfCare.OUTPATIENT).inNetwork().word()).isEqualTo(Coverage.Word.COVERED);
    }

    /** Told "not covered" by a person, the office read "Covered": a line tied to a place had won. */
    @Test
    void what_a_person_told_of_a_level_beats_a_line_tied_to_a_place_and_the_office_is_told() {
        CoverageSummary summary = CoverageSummary.of(
                List.of(Answers.to("30", "EB*1*IND*30"), Answers.to("AI", "EB*1*IND*AI*********Y", "III*ZZ*55")),
                List.of(call(NOON, List.of(NO_RESIDENTIAL))),
                DATE);

        assertThat(summary.of(LevelOfCare.RESIDENTIAL).inNetwork().word()).isEqualTo(Coverage.Word.NOT_COVERED);
        assertThat(findings(summary)).contains(Finding.Kind.TOLD_OTHERWISE_BY_PHONE);
        assertThat(summary.of(LevelOfCare.WITHDRAWAL_MANAGEMENT).inNetwork().word())
                .isEqualTo(Coverage.Word.COVERED);
    }

    @Test
    void where_both_say_the_same_nothing_is_odd() {
        CoverageSummary summary = CoverageSummary.of(
                List.of(Answers.to("30", "EB*1*IND*30"), Answers.to("AI", "EB*1*IND*AI*********Y", "III*ZZ*55")),
                List.of(call(NOON, List.of(RESIDENTIAL))),
                DATE);

        assertThat(findings(summary)).isEmpty();
    }

    @Test
    void amounts_are_the_plans_and_shares_are_of_the_care() {
        PhoneAnswer call = call(
                NOON,
                List.of(RESIDENTIAL),
                amount(Information.DEDUCTIBLE, Period.NOT_TOLD, "1500"),
                amount(Information.DEDUCTIBLE, Period.REMAINING, "0"),
                amount(Information.OUT_OF_POCKET, Period.NOT_TOLD, "6000"),
                amount(Information.COINSURANCE, Period.NOT_TOLD, "0.2"));

        CoverageSummary summary = CoverageSummary.of(List.of(), List.of(call), DATE);

        Accumulator deductible = summary.deductibles().get(0);
        assertThat(summary.deductibles()).hasSize(1);
        assertThat(deductible.network()).isEqualTo(NetworkTier.IN);
        assertThat(deductible.total().figures().get(0).amount()).isEqualByComparingTo("1500");
        assertThat(deductible.remaining().figures().get(0).amount()).isEqualByComparingTo("0");
        assertThat(deductible.used().how()).isEqualTo(Told.How.NOT_TOLD);
        assertThat(summary.outOfPocket()).hasSize(1);
        assertThat(summary.of(LevelOfCare.RESIDENTIAL).costs())
                .extracting(Fact::share)
                .containsExactly(new BigDecimal("0.2"));
    }

    @Test
    void a_later_call_stands_in_for_what_an_earlier_one_told_of_the_same_and_for_nothing_else() {
        PhoneAnswer first = call(NOON, List.of(RESIDENTIAL), amount(Information.DEDUCTIBLE, Period.NOT_TOLD, "1500"));
        PhoneAnswer second = call(NOON.plusSeconds(3600), List.of(NO_RESIDENTIAL));

        CoverageSummary summary = CoverageSummary.of(List.of(), List.of(first, second), DATE);

        assertThat(summary.of(LevelOfCare.RESIDENTIAL).inNetwork().word()).isEqualTo(Coverage.Word.NOT_COVERED);
        assertThat(summary.deductibles()).hasSize(1);
        assertThat(findings(summary)).isEmpty();
    }

    private static PhoneAnswer call(Instant at, List<PhoneAnswer.OfLevel> levels, PhoneAnswer.Amount... amounts) {
        return new PhoneAnswer(at, DATE, "Meridian", "R-77", Status.ACTIVE, "GOLD", levels, List.of(amounts));
    }

    private static PhoneAnswer.Amount amount(Information kind, Period period, String figure) {
        return new PhoneAnswer.Amount(kind, period, NetworkTier.IN, new BigDecimal(figure));
    }
}
