package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.Calls;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PhoneCall;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.insurance.Standing;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.benefits.PhoneAnswer;
import org.milepost.insurance.benefits.Status;
import org.milepost.intake.AlreadyForgotten;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.Disclosure;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.intake.UnknownInquiry;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Private;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.Viewer;

class OfficeCallsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(
            ListedPayer.class, Verification.class, Exchange.class, Call.class, ReviewStep.class, KeptPhoto.class);

    private static final InquiryNumber INQUIRY = new InquiryNumber("MP-4F2A-9C7D");
    private static final Instant NOON = Instant.parse("2026-11-22T18:00:00Z");
    private static final Viewer SPECIALIST = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, OneCenter.MISSISSIPPI);
    private static final PhoneCall CALL = new PhoneCall(
            Private.of("Heron, ext. 12"),
            new PhoneAnswer(
                    NOON.minusSeconds(600),
                    LocalDate.of(2026, 11, 22),
                    "Pinewater Health Plan",
                    "R-77",
                    Status.ACTIVE,
                    "GOLD PLAN",
                    List.of(new PhoneAnswer.OfLevel(
                            LevelOfCare.RESIDENTIAL, NetworkTier.IN, Coverage.Word.COVERED, Authorization.REQUIRED)),
                    List.of(new PhoneAnswer.Amount(
                            Information.DEDUCTIBLE, Period.REMAINING, NetworkTier.IN, new BigDecimal("250.5")))));

    private final RememberedTrail trail = new RememberedTrail();
    private final SignedInquiries intake = new SignedInquiries();

    @BeforeEach
    void a_plan_that_waits_for_a_person() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from insurance.verification").executeUpdate();
            new StoredPayers(entities, tags -> {})
                    .publish(new Payer(AskedPlans.PINEWATER.id(), "Pinewater Health Plan", "MPDEMO1"));
            Verification verification = AskedPlans.verification(INQUIRY, OneCenter.MISSISSIPPI, NOON);
            verification.handOver(Standing.Handover.NO_ANSWER);
            new VerificationStore(entities).add(verification);
        });
    }

    @Test
    void what_was_told_comes_back_as_it_was_written_and_answers_what_waited() {
        note(SPECIALIST);

        DATABASE.run(entities -> {
            VerificationStore store = new VerificationStore(entities);
            Verification verification = store.find(INQUIRY).orElseThrow();
            Call call = store.calls(verification).get(0);
            assertThat(verification.state()).isEqualTo(Standing.State.ANSWERED);
            assertThat(verification.handover()).isEmpty();
            assertThat(call.call(verification.seal(new LabeledSealing()))).isEqualTo(CALL);
            assertThat(call.notedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void the_row_holds_no_word_of_it() {
        note(SPECIALIST);

        Object row = DATABASE.call(entities -> entities.createNativeQuery(
                        "select c::text || encode(c.told, 'escape') from insurance.phone_call c")
                .getSingleResult());

        assertThat(row.toString()).contains("mississippi").doesNotContain("Heron", "R-77", "GOLD", "RESIDENTIAL");
    }

    @Test
    void that_the_plan_was_asked_is_a_disclosure_under_the_consent() {
        note(SPECIALIST);

        assertThat(intake.disclosed())
                .containsExactly(new Disclosure(
                        "Pinewater Health Plan",
                        "name, birth date and member ID, by phone, to ask what the plan covers",
                        "Told on the phone"));
    }

    @Test
    void without_a_consent_in_force_nothing_is_kept() {
        intake.revoke(intake.of(INQUIRY, Purpose.PAYMENT).orElseThrow());

        assertThatExceptionOfType(ConsentNotInForce.class).isThrownBy(() -> note(SPECIALIST));

        assertThat(calls()).isZero();
    }

    @Test
    void looking_and_writing_are_written_down() {
        Calls.Subject subject =
                DATABASE.call(entities -> calls(entities, SPECIALIST).about(INQUIRY));
        note(SPECIALIST);

        assertThat(subject.payer()).contains("Pinewater Health Plan");
        assertThat(trail.noted()).containsExactly(act(AuditedAct.Kind.READ), act(AuditedAct.Kind.CHANGED));
    }

    @Test
    void at_another_center_it_does_not_exist() {
        Viewer elsewhere = new SomebodyAtWork(Role.ADMISSIONS_LEAD, new CenterId("alabama"));

        assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> note(elsewhere));

        assertThat(trail.refused()).hasSize(1);
        assertThat(calls()).isZero();
    }

    @Test
    void whoever_may_not_read_coverage_writes_none() {
        Viewer administrator = new SomebodyAtWork(Role.CENTER_ADMINISTRATOR, OneCenter.MISSISSIPPI);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> note(administrator));
    }

    @Test
    void it_is_forgotten_with_the_coverage_and_nothing_is_added_to_what_is_forgotten() {
        note(SPECIALIST);

        DATABASE.run(entities -> new CoverageRecords(
                        new VerificationStore(entities), new ReviewStore(entities), new LabeledSealing())
                .forget(INQUIRY, NOON.plusSeconds(60)));

        Object left = DATABASE.call(
                entities -> entities.createNativeQuery("select sum(length(told)) from insurance.phone_call")
                        .getSingleResult());
        assertThat(((Number) left).longValue()).isZero();
        assertThatExceptionOfType(AlreadyForgotten.class).isThrownBy(() -> note(SPECIALIST));
    }

    private void note(Viewer viewer) {
        DATABASE.run(entities -> calls(entities, viewer).note(INQUIRY, CALL, "Told on the phone"));
    }

    private OfficeCalls calls(EntityManager entities, Viewer viewer) {
        return new OfficeCalls(
                new VerificationStore(entities),
                new RecordsInReach(new VerificationStore(entities), viewer, trail),
                new StoredPayers(entities, tags -> {}),
                intake,
                new LabeledSealing(),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static AuditedAct act(AuditedAct.Kind kind) {
        return new AuditedAct(kind, "inquiry MP-4F2A-9C7D", Optional.of(OneCenter.MISSISSIPPI), "coverage.call");
    }

    private static long calls() {
        return DATABASE.call(
                entities -> ((Number) entities.createNativeQuery("select count(*) from insurance.phone_call")
                                .getSingleResult())
                        .longValue());
    }
}
