package org.milepost.insurance.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.insurance.ContractTerms;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.benefits.Answers;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.estimates.Assumption.Kind;
import org.milepost.locations.LevelOfCare;

/**
 * Every figure here was reckoned by hand, from round prices: 30 days of residential care at $500 come to $15,000, 24 sessions at $200 to
 * $4,800, 12 visits at $100 to $1,200, and a month of medication to $150.
 */
class EstimatesTest {
    private static final ContractTerms IN = new ContractTerms(
            NetworkStatus.IN,
            Map.of(
                    LevelOfCare.RESIDENTIAL, new BigDecimal("500"),
                    LevelOfCare.INTENSIVE_OUTPATIENT, new BigDecimal("200"),
                    LevelOfCare.OUTPATIENT, new BigDecimal("100"),
                    LevelOfCare.MEDICATION, new BigDecimal("150")));
    private static final ContractTerms OUT = new ContractTerms(NetworkStatus.OUT, IN.rates());

    private static final String COVERED = "EB*1*IND*AI*PR*******N*W";
    private static final String DEDUCTIBLE_1000 = "EB*C*IND*30***29*1000*****Y";
    private static final String DEDUCTIBLE_MET = "EB*C*IND*30***29*0*****Y";
    private static final String MAXIMUM_6000 = "EB*G*IND*30***29*6000*****Y";
    private static final String TWENTY_PERCENT = "EB*A*IND*AI*PR****.2****Y";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // 1,000 + 20% of 14,000
        "deductible not met, EB*C*IND*30***29*1000*****Y, .2, 6000, 3800",
        // 20% of 15,000
        "deductible met, EB*C*IND*30***29*0*****Y, .2, 6000, 3000",
        "deductible of which only total and used are told, EB*C*IND*30***23*1500*****Y~EB*C*IND*30***24*600*****Y, .2, 6000, 3720",
        "no deductible at all, EB*C*IND*30***23*0*****Y~EB*C*IND*30***24*0*****Y, .2, 6000, 3000",
        "deductible of substance use alone, EB*C*IND*AI***29*1000*****Y, .2, 6000, 3800",
        "deductible for whom is not told, EB*C**30***29*1000*****Y, .2, 6000, 3800",
        "co-insurance of nothing, EB*C*IND*30***29*1000*****Y, 0, 6000, 1000",
        "maximum less than the co-insurance, EB*C*IND*30***29*1000*****Y, .2, 2500, 2500",
        "maximum with cents, EB*C*IND*30***29*1000*****Y, .2, 2500.55, 2500.55",
        "maximum less than the deductible, EB*C*IND*30***29*5000*****Y, .2, 3000, 3000",
        "maximum reached, EB*C*IND*30***29*1000*****Y, .2, 0, 0",
        "all of it the patient's, EB*C*IND*30***29*1000*****Y, 1, 6000, 6000",
    })
    void co_insurance_of_a_residential_stay(
            String name, String deductible, String share, String maximum, BigDecimal dollars) {
        Estimate estimate = residential(
                IN,
                COVERED,
                deductible,
                "EB*A*IND*AI*PR****" + share + "****Y",
                "EB*G*IND*30***29*" + maximum + "*****Y");

        assertThat(estimate.low()).isEqualByComparingTo(dollars);
        assertThat(estimate.high()).isEqualByComparingTo(dollars);
        assertThat(estimate.units()).isEqualTo(30);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // 30 times 75
        "a day and the deductible is met, RESIDENTIAL, EB*B*IND*AI*PR**7*75*****Y, 0, 2250, 2250",
        // not told whether 1,000 come first
        "a day and the deductible is not met, RESIDENTIAL, EB*B*IND*AI*PR**7*75*****Y, 1000, 2250, 3250",
        "each 24 hours, RESIDENTIAL, EB*B*IND*AI*PR**13*75*****Y, 0, 2250, 2250",
        "a stay, RESIDENTIAL, EB*B*IND*AI*PR**36*500*****Y, 1000, 500, 1500",
        "an episode of care, RESIDENTIAL, EB*B*IND*AI*PR**26*500*****Y, 0, 500, 500",
        // a visit may be the stay or each day of it
        "a visit of a stay, RESIDENTIAL, EB*B*IND*AI*PR**27*50*****Y, 0, 50, 1500",
        "for what is not told, RESIDENTIAL, EB*B*IND*AI*PR***50*****Y, 0, 50, 1500",
        // thirty days may touch two months
        "a month of a stay, RESIDENTIAL, EB*B*IND*AI*PR**34*100*****Y, 0, 100, 200",
        "a visit of a program, INTENSIVE_OUTPATIENT, EB*B*IND*AI*PR**27*40*****Y, 0, 960, 960",
        "a visit dearer than its price, OUTPATIENT, EB*B*IND*AI*PR**27*150*****Y, 0, 1200, 1200",
        // all of 1,200 is left to the deductible
        "a visit below a large deductible, OUTPATIENT, EB*B*IND*AI*PR**27*25*****Y, 5000, 300, 1200",
        "a month of medication, MEDICATION, EB*B*IND*AI*PR**34*15*****Y, 0, 15, 15",
        "of nothing, OUTPATIENT, EB*B*IND*AI*PR**27*0*****Y, 0, 0, 0"
    })
    void a_co_pay_alone(
            String name, LevelOfCare level, String copay, String deductible, BigDecimal low, BigDecimal high) {
        Estimate estimate = estimates(IN, COVERED, "EB*C*IND*30***29*" + deductible + "*****Y", MAXIMUM_6000, copay)
                .of(level)
                .orElseThrow();

        assertThat(estimate.low()).isEqualByComparingTo(low);
        assertThat(estimate.high()).isEqualByComparingTo(high);
    }

    @Test
    void of_co_pay_and_co_insurance_the_lower_figure_takes_one_and_the_higher_both() {
        Estimate estimate =
                residential(IN, COVERED, DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT, "EB*B*IND*AI*PR**36*500*****Y");

        // 500 against 1,000 + 20% of 14,000; and 1,000 + 2,800 + 500
        assertThat(estimate.low()).isEqualByComparingTo("500");
        assertThat(estimate.high()).isEqualByComparingTo("4300");
        assertThat(kinds(estimate)).contains(Kind.COPAY_AND_COINSURANCE);
    }

    @Test
    void out_of_network_the_figures_of_that_tier_count() {
        Estimate estimate = residential(
                OUT,
                COVERED,
                DEDUCTIBLE_1000,
                "EB*C*IND*30***29*4000*****N",
                MAXIMUM_6000,
                "EB*G*IND*30***29*12000*****N",
                TWENTY_PERCENT,
                "EB*A*IND*AI*PR****.5****N");

        // 4,000 + 50% of 11,000
        assertThat(estimate.high()).isEqualByComparingTo("9500");
        assertThat(kinds(estimate)).contains(Kind.OUT_OF_NETWORK);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "deductible, DEDUCTIBLE_NOT_TOLD, EB*C*IND*30***29*4000, EB*G*IND*30***29*12000*****N, EB*A*IND*AI*PR****.5****N",
        "maximum, MAXIMUM_NOT_TOLD, EB*C*IND*30***29*4000*****N, EB*G*IND*30***29*12000, EB*A*IND*AI*PR****.5****N",
        "share, SHARE_NOT_TOLD, EB*C*IND*30***29*4000*****N, EB*G*IND*30***29*12000*****N, EB*A*IND*AI*PR****.5"
    })
    void an_amount_without_a_tier_is_the_network_s_and_counts_for_nobody_outside(
            String name, Reason reason, String deductible, String maximum, String share) {
        assertNone(reason, OUT, COVERED, deductible, maximum, share);
        assertThat(estimates(IN, COVERED, "EB*C*IND*30***29*1000", "EB*G*IND*30***29*6000", "EB*A*IND*AI*PR****.2")
                        .of(LevelOfCare.RESIDENTIAL)
                        .orElseThrow()
                        .high())
                .isEqualByComparingTo("3800");
    }

    @Test
    void where_own_and_family_deductible_differ_either_may_count() {
        Estimate estimate = residential(
                IN, COVERED, "EB*C*IND*30***29*420*****Y", "EB*C*FAM*30***29*1180*****Y", MAXIMUM_6000, TWENTY_PERCENT);

        // 420 + 20% of 14,580; and 1,180 + 20% of 13,820
        assertThat(estimate.low()).isEqualByComparingTo("3336");
        assertThat(estimate.high()).isEqualByComparingTo("3944");
    }

    @Test
    void where_the_family_has_met_its_deductible_the_lower_figure_has_none() {
        Estimate estimate =
                residential(IN, COVERED, DEDUCTIBLE_1000, "EB*C*FAM*30***29*0*****Y", MAXIMUM_6000, TWENTY_PERCENT);

        assertThat(estimate.low()).isEqualByComparingTo("3000");
        assertThat(estimate.high()).isEqualByComparingTo("3800");
    }

    @Test
    void the_smaller_of_own_and_family_maximum_bounds_both_figures() {
        Estimate estimate =
                residential(IN, COVERED, DEDUCTIBLE_1000, MAXIMUM_6000, "EB*G*FAM*30***29*2000*****Y", TWENTY_PERCENT);

        assertThat(estimate.low()).isEqualByComparingTo("2000");
        assertThat(estimate.high()).isEqualByComparingTo("2000");
    }

    @ParameterizedTest
    @CsvSource({"6000, 3336, 3945", "3944.70, 3336, 3944.70", "3400.50, 3336, 3400.50"})
    void a_range_is_in_whole_dollars_outward_and_never_passes_the_maximum(
            String maximum, BigDecimal low, BigDecimal high) {
        Estimate estimate = residential(
                IN,
                COVERED,
                "EB*C*IND*30***29*420.25*****Y",
                "EB*C*FAM*30***29*1180.75*****Y",
                "EB*G*IND*30***29*" + maximum + "*****Y",
                TWENTY_PERCENT);

        // 420.25 + 20% of 14,579.75 = 3,336.20; and 1,180.75 + 20% of 13,819.25 = 3,944.60
        assertThat(estimate.low()).isEqualByComparingTo(low);
        assertThat(estimate.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // 12 days cost 6,000: 1,000 + 20% of 5,000
        "what remains is less than the stay, HSD*DY*60***23~HSD*DY*12***29, 12, 2000",
        // 40 less 25 leave 15 days, which cost 7,500: 1,000 + 20% of 6,500
        "total less used is less than the stay, HSD*DY*40***23~HSD*DY*25***24, 15, 2300",
        "what remains is enough, HSD*DY*60***23~HSD*DY*48***29, 30, 3800",
        "just enough remains, HSD*DY*30***29, 30, 3800",
        "one day too few remains, HSD*DY*29***29, 29, 3700",
        "less remains of a lifetime than of the year, HSD*DY*48***29~HSD*DY*12***33, 12, 2000",
        "so many each stay, HSD*DY*12***36, 12, 2000"
    })
    void the_days_that_the_plan_still_pays_for_bound_the_stay(
            String name, String limits, int days, BigDecimal dollars) {
        Estimate estimate = residential(IN, COVERED + "~" + limits, DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT);

        assertThat(estimate.units()).isEqualTo(days);
        assertThat(estimate.high()).isEqualByComparingTo(dollars);
        assertThat(kinds(estimate).contains(Kind.BEYOND_LIMIT)).isEqualTo(days < 30);
    }

    @Test
    void what_lies_beyond_the_limit_is_told_with_its_price_and_stays_out_of_the_range() {
        Estimate estimate = residential(IN, COVERED + "~HSD*DY*12***29", DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT);

        assertThat(figures(estimate, Kind.LIMIT)).containsExactly("12");
        assertThat(figures(estimate, Kind.BEYOND_LIMIT)).containsExactly("18", "9000");
    }

    @Test
    void a_year_s_limit_of_which_nobody_told_what_is_used_is_an_assumption() {
        Estimate estimate = residential(IN, COVERED + "~HSD*DY*60***23", DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT);

        assertThat(estimate.high()).isEqualByComparingTo("3800");
        assertThat(kinds(estimate)).contains(Kind.LIMIT_USED_NOT_TOLD).doesNotContain(Kind.LIMIT);
    }

    @Test
    void visits_bound_sessions_and_a_limit_may_stand_on_a_line_of_its_own() {
        Estimate estimate = estimates(
                        IN,
                        COVERED,
                        "EB*F*IND*AI*PR**29***VS*10**Y",
                        DEDUCTIBLE_MET,
                        MAXIMUM_6000,
                        "EB*B*IND*AI*PR**27*40*****Y")
                .of(LevelOfCare.INTENSIVE_OUTPATIENT)
                .orElseThrow();

        assertThat(estimate.units()).isEqualTo(10);
        assertThat(estimate.high()).isEqualByComparingTo("400");
    }

    @Test
    void every_assumption_leads_to_the_lines_that_it_rests_on() {
        Estimate estimate = residential(
                IN,
                "EB*1*IND*AI*PR*******Y*W~MSG*LIMIT 45 DAYS IN TWO YEARS",
                DEDUCTIBLE_1000,
                MAXIMUM_6000,
                TWENTY_PERCENT);

        assertThat(estimate.assumptions())
                .extracting(Assumption::kind, EstimatesTest::lines)
                .containsExactly(
                        tuple(Kind.PRICE, List.of()),
                        tuple(Kind.DEDUCTIBLE, List.of(DEDUCTIBLE_1000)),
                        tuple(Kind.COINSURANCE, List.of(TWENTY_PERCENT)),
                        tuple(Kind.MAXIMUM, List.of(MAXIMUM_6000)),
                        tuple(Kind.AUTHORIZATION, List.of("EB*1*IND*AI*PR*******Y*W")),
                        tuple(Kind.NOTE, List.of("EB*1*IND*AI*PR*******Y*W")),
                        tuple(Kind.SAME_YEAR, List.of()),
                        tuple(Kind.CLAIMS, List.of()));
        assertThat(figures(estimate, Kind.PRICE)).containsExactly("30", "500", "15000");
        assertThat(figures(estimate, Kind.COINSURANCE)).containsExactly("20");
    }

    @Test
    void whatever_is_told_the_lower_figure_is_the_lower_and_neither_passes_the_maximum() {
        List<BigDecimal> dollars = Stream.of("0", "0.01", "999.99", "5000", "20000")
                .map(BigDecimal::new)
                .toList();
        for (BigDecimal own : dollars) {
            for (BigDecimal family : dollars) {
                for (BigDecimal maximum : dollars) {
                    for (String share : List.of("0", ".15", "1")) {
                        Estimate estimate = residential(
                                IN,
                                COVERED,
                                "EB*C*IND*30***29*" + own + "*****Y",
                                "EB*C*FAM*30***29*" + family + "*****Y",
                                "EB*G*IND*30***29*" + maximum + "*****Y",
                                "EB*A*IND*AI*PR****" + share + "****Y",
                                "EB*B*IND*AI*PR**27*33.33*****Y");

                        assertThat(estimate.low()).isBetween(BigDecimal.ZERO, estimate.high());
                        assertThat(estimate.high()).isLessThanOrEqualTo(maximum);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "covered and not covered, COVERAGE_CONFLICT, EB*1*IND*AI*PR*******N*Y~EB*I*IND*AI*PR*******N*Y",
        "not covered, NOT_COVERED, EB*I*IND*AI*PR*******N*W",
        "covered outside the network only, NOT_COVERED, EB*1*IND*AI*PR*******N*N~EB*I*IND*AI*PR*******N*Y",
        "silence, COVERAGE_NOT_TOLD, EB*1*IND*MH*PR*******N*W"
    })
    void without_a_clear_yes_there_is_no_estimate(String name, Reason reason, String coverage) {
        assertNone(reason, IN, coverage, DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing, SHARE_NOT_TOLD, EB*D*IND*AI",
        "what mental health costs, SHARE_NOT_TOLD, EB*A*IND*MH*PR****.2****Y",
        "the other tier's, SHARE_NOT_TOLD, EB*A*IND*AI*PR****.2****N",
        "a share above one, SHARE_UNCLEAR, EB*A*IND*AI*PR****20****Y",
        "two that nothing tells apart, SHARE_UNCLEAR, EB*A*IND*AI*PR****.2****Y~EB*A*IND*AI*PR****.3****Y",
        "two with words, SHARE_UNCLEAR, EB*A*IND*AI*PR****.2****Y~MSG*FACILITY~EB*A*IND*AI*PR****.3****Y~MSG*DOCTOR",
        "two co-pays, SHARE_UNCLEAR, EB*B*IND*AI*PR**7*75*****Y~EB*B*IND*AI*PR**36*500*****Y",
        "a co-pay for the first days, SHARE_UNCLEAR, EB*B*IND*AI*PR**7*75*****Y~HSD*DY*5",
        "a co-pay an hour, SHARE_UNCLEAR, EB*B*IND*AI*PR**6*75*****Y"
    })
    void without_one_share_of_this_care_there_is_no_estimate(String name, Reason reason, String share) {
        assertNone(reason, IN, COVERED, DEDUCTIBLE_1000, MAXIMUM_6000, share);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing, DEDUCTIBLE_NOT_TOLD, EB*D*IND*30",
        "the total alone, DEDUCTIBLE_NOT_TOLD, EB*C*IND*30***23*1500*****Y",
        "the other tier's, DEDUCTIBLE_NOT_TOLD, EB*C*IND*30***29*1000*****N",
        "that of mental health, DEDUCTIBLE_NOT_TOLD, EB*C*IND*MH***29*1000*****Y",
        "the family's, DEDUCTIBLE_OF_FAMILY, EB*C*FAM*30***29*1000*****Y",
        "two amounts, DEDUCTIBLE_UNCLEAR, EB*C*IND*30***29*1000*****Y~EB*C*IND*30***29*900*****Y",
        "two with words, DEDUCTIBLE_UNCLEAR, EB*C*IND*30***29*1000*****Y~MSG*A~EB*C*IND*30***29*900*****Y~MSG*B",
        "two of the family, DEDUCTIBLE_UNCLEAR, EB*C*IND*30***29*9*****Y~EB*C*FAM*30***29*7*****Y~EB*C*FAM*30***29*8*****Y",
        "another one for this care, DEDUCTIBLE_UNCLEAR, EB*C*IND*30***29*1000*****Y~EB*C*IND*AI***29*250*****Y",
        "another one each stay, DEDUCTIBLE_UNCLEAR, EB*C*IND*30***29*1000*****Y~EB*C*IND*30***36*250*****Y"
    })
    void without_one_remaining_deductible_there_is_no_estimate(String name, Reason reason, String deductible) {
        assertNone(reason, IN, COVERED, deductible, MAXIMUM_6000, TWENTY_PERCENT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing, MAXIMUM_NOT_TOLD, EB*D*IND*30",
        "the total alone, MAXIMUM_NOT_TOLD, EB*G*IND*30***23*6000*****Y",
        "a lifetime's, MAXIMUM_NOT_TOLD, EB*G*IND*30***33*6000*****Y",
        "the family's, MAXIMUM_OF_FAMILY, EB*G*FAM*30***29*6000*****Y",
        "two amounts, MAXIMUM_UNCLEAR, EB*G*IND*30***29*6000*****Y~EB*G*IND*30***29*5000*****Y"
    })
    void without_one_remaining_maximum_there_is_no_estimate(String name, Reason reason, String maximum) {
        assertNone(reason, IN, COVERED, DEDUCTIBLE_1000, maximum, TWENTY_PERCENT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no day left, LIMIT_USED_UP, HSD*DY*60***23~HSD*DY*0***29",
        "all days used, LIMIT_USED_UP, HSD*DY*60***23~HSD*DY*60***24",
        "hours, LIMIT_UNCLEAR, HSD*HS*40***29",
        "more days than anybody counts, LIMIT_UNCLEAR, HSD*DY*1E999999999***29",
        "visits of a stay, LIMIT_UNCLEAR, HSD*VS*10***29",
        "so many a month, LIMIT_UNCLEAR, HSD*DY*10***34",
        "two that differ, LIMIT_UNCLEAR, HSD*DY*10***29~HSD*DY*12***29",
        "a number that is none, LIMIT_UNCLEAR, HSD*DY*TEN***29",
        "dollars, LIMIT_UNCLEAR, EB*F*IND*AI*PR**23*5000*****Y"
    })
    void with_a_limit_that_leaves_nothing_or_can_t_be_counted_there_is_no_estimate(
            String name, Reason reason, String limit) {
        assertNone(reason, IN, COVERED + "~" + limit, DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT);
    }

    @Test
    void a_covered_line_of_the_other_tier_serves_where_the_center_is_out_of_network() {
        assertThat(residential(
                                OUT,
                                "EB*1*IND*AI*PR*******N*N~EB*I*IND*AI*PR*******N*Y",
                                "EB*C*IND*30***29*0*****N",
                                "EB*G*IND*30***29*9000*****N",
                                "EB*A*IND*AI*PR****.5****N")
                        .high())
                .isEqualByComparingTo("7500");
    }

    @Test
    void without_a_network_status_or_a_rate_there_is_no_estimate() {
        String[] lines = {COVERED, DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT};

        assertNone(Reason.NETWORK_UNKNOWN, ContractTerms.UNKNOWN, lines);
        assertNone(Reason.NO_RATE, new ContractTerms(NetworkStatus.IN, Map.of()), lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "inactive, PLAN_NOT_ACTIVE, EB*6*IND*30",
        "pending, PLAN_NOT_ACTIVE, EB*5*IND*30",
        "two plans, SEVERAL_PLANS, EB*1*IND*30*PR*PPO~EB*1*IND*30*PR*HMO",
        "another plan pays first, SEVERAL_PLANS, EB*1*IND*30~EB*R*IND*30~LS*2120~NM1*PR*2*OTHER PLAN~LE*2120",
        "another company answers, CARVE_OUT, EB*1*IND*30~EB*U*IND*MH~LS*2120~NM1*VN*2*STILLBROOK~LE*2120"
    })
    void where_it_is_not_one_plan_in_force_that_pays_there_is_no_estimate(String name, Reason reason, String plan) {
        CoverageSummary summary = Answers.plan(Stream.of(plan, COVERED, DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT)
                .flatMap(lines -> Arrays.stream(lines.split("~")))
                .toArray(String[]::new));

        Estimates estimates = Estimates.of(summary, IN, true, all());

        assertThat(estimates.told()).isEmpty();
        assertThat(estimates.without()).containsOnlyKeys(reason);
    }

    /** A demo plan's behavioral care is another company's, which had answered by then: the summary said that we are in its network. */
    @Test
    void where_another_company_has_answered_it_is_its_contract_that_counts() {
        CoverageSummary summary = CoverageSummary.of(
                List.of(
                        Answers.to("30", "EB*1*IND*30"),
                        Answers.from("STILLBROOK", "AI", COVERED, DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT)),
                Answers.DATE);

        assertThat(summary.isCarvedOut()).isTrue();
        assertThat(Estimates.of(summary, IN, true, all()).without()).containsOnlyKeys(Reason.CARVE_OUT);
    }

    @Test
    void as_long_as_answers_are_out_there_is_no_estimate() {
        CoverageSummary summary = summary(COVERED, DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT);

        assertThat(Estimates.of(summary, IN, false, all()).without()).containsOnlyKeys(Reason.INCOMPLETE);
    }

    @Test
    void of_care_that_the_center_does_not_have_nothing_is_said() {
        Estimates estimates = Estimates.of(
                summary(COVERED, DEDUCTIBLE_1000, MAXIMUM_6000, TWENTY_PERCENT),
                IN,
                true,
                Set.of(LevelOfCare.OUTPATIENT));

        assertThat(estimates.told()).extracting(Estimate::level).containsExactly(LevelOfCare.OUTPATIENT);
        assertThat(estimates.without()).isEmpty();
    }

    private static void assertNone(Reason reason, ContractTerms terms, String... lines) {
        Estimates estimates = estimates(terms, lines);

        assertThat(estimates.of(LevelOfCare.RESIDENTIAL)).isEmpty();
        assertThat(estimates.without().get(reason)).contains(LevelOfCare.RESIDENTIAL);
    }

    private static Estimate residential(ContractTerms terms, String... lines) {
        return estimates(terms, lines).of(LevelOfCare.RESIDENTIAL).orElseThrow();
    }

    private static Estimates estimates(ContractTerms terms, String... lines) {
        return Estimates.of(summary(lines), terms, true, all());
    }

    private static CoverageSummary summary(String... lines) {
        List<String> single = new ArrayList<>();
        for (String line : lines) {
            single.addAll(List.of(line.split("~")));
        }
        return Answers.substanceUse(single.toArray(String[]::new));
    }

    private static Set<LevelOfCare> all() {
        return EnumSet.allOf(LevelOfCare.class);
    }

    private static List<Kind> kinds(Estimate estimate) {
        return estimate.assumptions().stream().map(Assumption::kind).toList();
    }

    private static List<String> figures(Estimate estimate, Kind kind) {
        return estimate.assumptions().stream()
                .filter(assumption -> assumption.kind() == kind)
                .flatMap(assumption -> assumption.figures().stream())
                .map(figure -> figure.stripTrailingZeros().toPlainString())
                .toList();
    }

    private static List<String> lines(Assumption assumption) {
        return assumption.facts().stream()
                .map(Fact::source)
                .map(source -> source.text())
                .toList();
    }
}
