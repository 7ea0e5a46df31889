package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PlanHolder;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.ReviewRequest;
import org.milepost.insurance.ReviewState;
import org.milepost.insurance.Standing;
import org.milepost.insurance.UtilizationReviews;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.Answers;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.intake.InquiryNumber;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Texts;
import org.milepost.staff.CenterId;

class ReviewSheetsTest {
    private static final InquiryNumber INQUIRY = new InquiryNumber("MP-4F2A-9C7D");
    private static final CenterId MISSISSIPPI = new CenterId("mississippi");
    private static final Instant NOON = Instant.parse("2026-11-22T18:00:00Z");

    @Test
    void each_level_says_whether_the_plan_wants_to_agree_and_where_it_said_so() {
        List<ReviewPage.Level> levels = sheet(Answers.substanceUse("EB*1*IND*CI********Y*Y", "EB*1*IND*CJ********N*Y"))
                .levels();

        assertThat(levels)
                .extracting(ReviewPage.Level::name, ReviewPage.Level::inside, ReviewPage.Level::outside)
                .contains(
                        tuple("Residential treatment", "needed", "not told"),
                        tuple("Outpatient", "not needed", "not told"),
                        tuple("Medication for addiction", "not told", "not told"));
        ReviewPage.Level sought =
                levels.stream().filter(ReviewPage.Level::sought).findFirst().orElseThrow();
        assertThat(sought.name()).isEqualTo("Residential treatment");
        assertThat(sought.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("EB*1*IND*CI********Y*Y"));
    }

    @Test
    void who_manages_utilization_stands_first_also_without_a_number() {
        List<CoverageView.Item> contacts = sheet(Answers.plan(
                        "EB*1*IND*30",
                        "EB*1*IND*AI",
                        "LS*2120",
                        "NM1*VN*2*HARBOR BEHAVIORAL",
                        "PER*IC**TE*6015550177",
                        "LE*2120",
                        "EB*1*IND*MH",
                        "LS*2120",
                        "NM1*X3*2*CREST REVIEW",
                        "LE*2120"))
                .contacts();

        assertThat(contacts)
                .containsExactly(
                        new CoverageView.Item("Utilization management", "CREST REVIEW · no number told"),
                        new CoverageView.Item("Contact", "HARBOR BEHAVIORAL · 601-555-0177"));
    }

    @Test
    void the_number_of_who_manages_utilization_is_told_once() {
        List<CoverageView.Item> contacts = sheet(Answers.plan(
                        "EB*1*IND*30",
                        "EB*1*IND*AI",
                        "LS*2120",
                        "NM1*X3*2*CREST REVIEW",
                        "PER*IC**TE*6015550188",
                        "LE*2120"))
                .contacts();

        assertThat(contacts)
                .containsExactly(new CoverageView.Item("Utilization management", "CREST REVIEW · 601-555-0188"));
    }

    @Test
    void a_group_number_stands_once() {
        assertThat(sheet(Answers.plan("REF*6P*GRP-12", "EB*1*IND*30*PR*GOLD PLAN", "EB*1*IND*30*PR*SILVER PLAN"))
                        .plan())
                .containsExactly(
                        new CoverageView.Item("Payer", "Pinewater Health Plan"),
                        new CoverageView.Item("Plan", "GOLD PLAN: active"),
                        new CoverageView.Item("Group number", "GRP-12"),
                        new CoverageView.Item("Plan", "SILVER PLAN: active"));
    }

    private static ReviewPage.Sheet sheet(CoverageSummary summary) {
        UtilizationReviews.Step step = new UtilizationReviews.Step(
                1,
                UtilizationReviews.Act.HANDED_OVER,
                ReviewState.WAITING,
                NOON,
                "Robin Example",
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        new ReviewRequest(LevelOfCare.RESIDENTIAL, LocalDate.of(2026, 12, 1), false, Private.of(""))),
                Optional.empty(),
                Private.of(""),
                Optional.empty());
        return new ReviewSheets(Texts.of(Verifications.class, Language.ENGLISH))
                .sheet(
                        new UtilizationReviews.Review(INQUIRY, MISSISSIPPI, true, false, List.of(step)),
                        new Standing(
                                INQUIRY,
                                MISSISSIPPI,
                                Optional.of(new Payer(new PayerId("pinewater"), "Pinewater Health Plan", "MPDEMO1")),
                                Optional.of(new PlanMember(
                                        Optional.of(new PayerId("pinewater")),
                                        Private.of("MP100200301"),
                                        Private.of("Ana"),
                                        Private.of("Ejemplo"),
                                        Private.of(""),
                                        LocalDate.of(1980, 2, 29),
                                        PlanHolder.SELF)),
                                Standing.State.ANSWERED,
                                Optional.empty(),
                                Language.ENGLISH,
                                NOON,
                                1,
                                1,
                                Optional.of(summary),
                                List.of(),
                                Optional.empty()),
                        Optional.empty());
    }
}
