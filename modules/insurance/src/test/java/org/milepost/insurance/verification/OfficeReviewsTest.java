package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.Colleagues;
import org.milepost.insurance.Payer;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.ReviewChanged;
import org.milepost.insurance.ReviewOutcome;
import org.milepost.insurance.ReviewRequest;
import org.milepost.insurance.ReviewState;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.insurance.UtilizationReviews;
import org.milepost.intake.AlreadyForgotten;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.Disclosure;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.intake.UnknownInquiry;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

class OfficeReviewsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(
            ListedPayer.class, Verification.class, Exchange.class, Call.class, ReviewStep.class, KeptPhoto.class);

    private static final InquiryNumber INQUIRY = new InquiryNumber("MP-4F2A-9C7D");
    private static final Instant NOON = Instant.parse("2026-11-22T18:00:00Z");
    private static final LocalDate ADMISSION = LocalDate.of(2026, 12, 1);
    private static final LocalDate NEXT = LocalDate.of(2026, 12, 6);
    private static final Viewer SPECIALIST = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, OneCenter.MISSISSIPPI);
    private static final Viewer COLLEAGUE = () -> Optional.of(new StaffMember(
            UUID.fromString("00000000-0000-0000-0000-000000000008"),
            "Robin Example",
            "other@example.org",
            List.of(new Grant(Role.INSURANCE_SPECIALIST, Optional.of(OneCenter.MISSISSIPPI)))));
    private static final ReviewRequest REQUEST =
            new ReviewRequest(LevelOfCare.RESIDENTIAL, ADMISSION, true, Private.of("Heron has the assessment"));
    private static final ReviewOutcome AUTHORIZED = new ReviewOutcome(
            ReviewState.AUTHORIZED,
            "Harbor Behavioral",
            Private.of("AUTH-778"),
            LevelOfCare.RESIDENTIAL,
            Optional.of(new ReviewOutcome.Granted(5, ReviewOutcome.Unit.DAYS)),
            Optional.of(ADMISSION),
            Optional.of(LocalDate.of(2026, 12, 5)),
            Optional.of(NEXT),
            Optional.of(LocalDate.of(2026, 11, 20)),
            Private.of("Otter, ext. 3"));

    private final RememberedTrail trail = new RememberedTrail();
    private final SignedInquiries intake = new SignedInquiries();
    private final MovingClock clock = new MovingClock(NOON);

    @BeforeEach
    void a_verification_that_was_answered() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from insurance.verification").executeUpdate();
            new StoredPayers(entities, tags -> {})
                    .publish(new Payer(AskedPlans.PINEWATER.id(), "Pinewater Health Plan", "MPDEMO1"));
            Verification verification = AskedPlans.verification(INQUIRY, OneCenter.MISSISSIPPI, NOON);
            verification.answered();
            new VerificationStore(entities).add(verification);
        });
    }

    @Test
    void what_was_handed_over_and_answered_comes_back_as_it_was_written() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        as(SPECIALIST, reviews -> reviews.take(INQUIRY, 1));
        as(SPECIALIST, reviews -> reviews.decide(INQUIRY, 2, AUTHORIZED, "Told"));

        UtilizationReviews.Review review = read();
        assertThat(review.request()).contains(REQUEST);
        assertThat(review.outcome()).contains(AUTHORIZED);
        assertThat(review.last().orElseThrow().state()).isEqualTo(ReviewState.AUTHORIZED);
        assertThat(review.last().orElseThrow().due()).contains(NEXT);
        assertThat(review.last().orElseThrow().takenBy()).contains("Robin Example");
        assertThat(review.mine()).isTrue();
        assertThat(review.steps())
                .extracting(UtilizationReviews.Step::act)
                .containsExactly(
                        UtilizationReviews.Act.HANDED_OVER,
                        UtilizationReviews.Act.TAKEN,
                        UtilizationReviews.Act.ANSWERED);
    }

    @Test
    void the_rows_hold_no_word_of_it() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        as(SPECIALIST, reviews -> reviews.decide(INQUIRY, 1, AUTHORIZED, "Told"));

        Object rows = DATABASE.call(entities -> entities.createNativeQuery(
                        "select string_agg(s::text || encode(s.told, 'escape'), ' ') from insurance.review_step s")
                .getSingleResult());
        assertThat(rows.toString())
                .contains("mississippi", "2026-12-06")
                .doesNotContain("Heron", "AUTH-778", "Otter", "Harbor", "RESIDENTIAL");
    }

    @Test
    void until_the_plan_was_asked_the_admission_is_due() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        as(SPECIALIST, reviews -> reviews.take(INQUIRY, 1));

        assertThat(read().last().orElseThrow().due()).contains(ADMISSION);
        assertThat(read().last().orElseThrow().state()).isEqualTo(ReviewState.TAKEN);
    }

    @Test
    void taking_it_over_leaves_how_it_stands_with_the_plan() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        as(SPECIALIST, reviews -> reviews.decide(INQUIRY, 1, AUTHORIZED, "Told"));

        as(COLLEAGUE, reviews -> reviews.take(INQUIRY, 2));

        assertThat(read().last().orElseThrow().state()).isEqualTo(ReviewState.AUTHORIZED);
        assertThat(read().last().orElseThrow().due()).contains(NEXT);
        assertThat(read().mine()).as("a namesake has it").isFalse();
        refused(reviews -> reviews.take(INQUIRY, 3), COLLEAGUE);
    }

    @Test
    void what_is_open_is_not_handed_over_once_more_and_what_was_decided_is() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        refused(reviews -> reviews.handOver(INQUIRY, 1, REQUEST), SPECIALIST);
        as(SPECIALIST, reviews -> reviews.decide(INQUIRY, 1, AUTHORIZED, "Told"));

        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 2, REQUEST));

        assertThat(read().last().orElseThrow().state()).isEqualTo(ReviewState.WAITING);
        assertThat(read().outcome()).isEmpty();
    }

    @Test
    void what_was_never_handed_over_is_not_taken_nor_answered_nor_given_back_nor_undone() {
        refused(reviews -> reviews.take(INQUIRY, 0), SPECIALIST);
        refused(reviews -> reviews.decide(INQUIRY, 0, AUTHORIZED, "Told"), SPECIALIST);
        refused(reviews -> reviews.giveBack(INQUIRY, 0, Private.of("why")), SPECIALIST);
        refused(reviews -> reviews.undo(INQUIRY, 0), SPECIALIST);
    }

    @Test
    void what_is_given_back_says_why_and_is_nobodys() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        as(SPECIALIST, reviews -> reviews.take(INQUIRY, 1));

        as(SPECIALIST, reviews -> reviews.giveBack(INQUIRY, 2, Private.of("The assessment is missing")));

        UtilizationReviews.Step last = read().last().orElseThrow();
        assertThat(last.reason().reveal()).isEqualTo("The assessment is missing");
        assertThat(last.takenBy()).isEmpty();
        assertThat(last.due()).isEmpty();
        refused(reviews -> reviews.take(INQUIRY, 3), SPECIALIST);
        refused(reviews -> reviews.giveBack(INQUIRY, 3, Private.of("again")), SPECIALIST);
    }

    @Test
    void an_undone_step_stays_and_the_one_before_holds() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        as(SPECIALIST, reviews -> reviews.decide(INQUIRY, 1, AUTHORIZED, "Told"));

        as(SPECIALIST, reviews -> reviews.undo(INQUIRY, 2));

        assertThat(read().last().orElseThrow().state()).isEqualTo(ReviewState.WAITING);
        assertThat(read().outcome()).isEmpty();
        assertThat(read().steps()).hasSize(2);
        assertThat(read().steps().get(1).undone().orElseThrow().by()).isEqualTo("Robin Example");
        as(SPECIALIST, reviews -> reviews.take(INQUIRY, 1));
        assertThat(read().seen()).isEqualTo(3);
    }

    /** Two colleagues press Undo on one page: the second must not undo the step before. */
    @Test
    void a_step_is_undone_once() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        as(SPECIALIST, reviews -> reviews.take(INQUIRY, 1));
        as(SPECIALIST, reviews -> reviews.undo(INQUIRY, 2));

        refused(reviews -> reviews.undo(INQUIRY, 2), COLLEAGUE);

        assertThat(read().last().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void whoever_saw_an_earlier_step_does_nothing() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        as(SPECIALIST, reviews -> reviews.take(INQUIRY, 1));

        refused(reviews -> reviews.decide(INQUIRY, 1, AUTHORIZED, "Told"), COLLEAGUE);

        assertThat(intake.disclosed()).isEmpty();
    }

    @Test
    void that_the_plan_was_asked_is_a_disclosure() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        as(SPECIALIST, reviews -> reviews.decide(INQUIRY, 1, AUTHORIZED, "Told"));

        assertThat(intake.disclosed())
                .containsExactly(new Disclosure(
                        "Harbor Behavioral",
                        "what an authorization asks for, under a consent to that which the center keeps",
                        "Told"));
    }

    @Test
    void once_the_consent_ended_only_what_nobody_was_asked_is_written_down() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        assertThat(read().mayAsk()).isTrue();
        intake.revoke(intake.of(INQUIRY, Purpose.PAYMENT).orElseThrow());

        assertThat(read().mayAsk()).isFalse();
        assertThatExceptionOfType(ConsentNotInForce.class)
                .isThrownBy(() -> as(SPECIALIST, reviews -> reviews.decide(INQUIRY, 1, AUTHORIZED, "Told")));
        assertThat(read().steps()).hasSize(1);
        as(SPECIALIST, reviews -> reviews.decide(INQUIRY, 1, withdrawn(), "Told"));
        assertThat(read().last().orElseThrow().state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(intake.disclosed()).isEmpty();
    }

    @Test
    void each_reading_and_each_act_is_written_down() {
        read();
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        as(SPECIALIST, reviews -> reviews.take(INQUIRY, 1));
        as(SPECIALIST, reviews -> reviews.giveBack(INQUIRY, 2, Private.of("why")));
        as(SPECIALIST, reviews -> reviews.undo(INQUIRY, 3));

        assertThat(trail.noted())
                .extracting(AuditedAct::kind, AuditedAct::purpose)
                .containsExactly(
                        tuple(AuditedAct.Kind.READ, "coverage.review"),
                        tuple(AuditedAct.Kind.CHANGED, "coverage.review.handed-over"),
                        tuple(AuditedAct.Kind.CHANGED, "coverage.review.taken"),
                        tuple(AuditedAct.Kind.CHANGED, "coverage.review.given-back"),
                        tuple(AuditedAct.Kind.CHANGED, "coverage.review.undone"));
    }

    @Test
    void at_another_center_it_does_not_exist() {
        Viewer elsewhere = new SomebodyAtWork(Role.ADMISSIONS_LEAD, new CenterId("alabama"));

        assertThatExceptionOfType(UnknownInquiry.class)
                .isThrownBy(() -> as(elsewhere, reviews -> reviews.handOver(INQUIRY, 0, REQUEST)));
        assertThatExceptionOfType(UnknownInquiry.class)
                .isThrownBy(() -> as(elsewhere, reviews -> reviews.read(INQUIRY)));

        assertThat(trail.refused()).hasSize(2);
    }

    @Test
    void whoever_may_not_read_coverage_does_nothing() {
        Viewer administrator = new SomebodyAtWork(Role.CENTER_ADMINISTRATOR, OneCenter.MISSISSIPPI);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> as(administrator, reviews -> reviews.handOver(INQUIRY, 0, REQUEST)));
    }

    @Test
    void it_stands_in_a_copy_and_goes_with_the_coverage() {
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        List<HeldPiece> copy = DATABASE.call(entities -> records(entities).read(INQUIRY, Language.ENGLISH));
        assertThat(copy)
                .filteredOn(piece -> piece.name().equals("review"))
                .singleElement()
                .satisfies(piece -> assertThat(piece.values().get(0).words().reveal())
                        .contains("Heron has the assessment", "RESIDENTIAL"));

        DATABASE.run(entities -> records(entities).forget(INQUIRY, NOON.plusSeconds(60)));

        Object left = DATABASE.call(entities -> entities.createNativeQuery(
                        "select sum(length(told)) + count(due_on) from insurance.review_step")
                .getSingleResult());
        assertThat(((Number) left).longValue()).isZero();
        assertThatExceptionOfType(AlreadyForgotten.class)
                .isThrownBy(() -> as(SPECIALIST, reviews -> reviews.take(INQUIRY, 1)));
    }

    /** A review that goes on longer than coverage is kept would lose its authorization's number. */
    @Test
    void coverage_is_not_over_before_its_last_step_is() {
        clock.pass(Duration.ofDays(80));
        as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
        Instant step = clock.instant();

        assertThat(due(step)).isEmpty();
        assertThat(due(step.plusSeconds(1))).containsExactly(new HeldRecords.Due(INQUIRY, OneCenter.MISSISSIPPI, step));
    }

    @Test
    void the_role_that_serves_writes_and_undoes_in_its_center() {
        Scope office = new Scope.Staff(
                UUID.fromString("00000000-0000-0000-0000-000000000007"),
                new Scope.Places(false, Set.of("mississippi")),
                new Scope.Places(false, Set.of()));

        Scope.within(office, () -> {
            as(SPECIALIST, reviews -> reviews.handOver(INQUIRY, 0, REQUEST));
            as(SPECIALIST, reviews -> reviews.undo(INQUIRY, 1));
            return read();
        });

        assertThat(read().last()).isEmpty();
        assertThat(read().steps()).hasSize(1);
    }

    private static ReviewOutcome withdrawn() {
        return new ReviewOutcome(
                ReviewState.WITHDRAWN,
                "",
                Private.of(""),
                LevelOfCare.RESIDENTIAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Private.of("The person chose another center"));
    }

    private List<HeldRecords.Due> due(Instant before) {
        return DATABASE.call(entities -> records(entities).due(before, Optional.empty(), 10));
    }

    private void refused(Consumer<UtilizationReviews> act, Viewer viewer) {
        assertThatExceptionOfType(ReviewChanged.class).isThrownBy(() -> as(viewer, act));
    }

    private UtilizationReviews.Review read() {
        return DATABASE.call(entities -> reviews(entities, SPECIALIST).read(INQUIRY));
    }

    private void as(Viewer viewer, Consumer<UtilizationReviews> act) {
        DATABASE.run(entities -> act.accept(reviews(entities, viewer)));
    }

    private static CoverageRecords records(EntityManager entities) {
        return new CoverageRecords(new VerificationStore(entities), new ReviewStore(entities), new LabeledSealing());
    }

    private OfficeReviews reviews(EntityManager entities, Viewer viewer) {
        return new OfficeReviews(
                new VerificationStore(entities),
                new RecordsInReach(new VerificationStore(entities), viewer, trail),
                new ReviewStore(entities),
                intake,
                new Colleagues(),
                new LabeledSealing(),
                clock);
    }
}
