package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milepost.insurance.Colleagues;
import org.milepost.insurance.ConsentNotOfInquiry;
import org.milepost.insurance.CoverageRequests;
import org.milepost.insurance.NotAskedAsWanted;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Payers;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.insurance.Standing;
import org.milepost.insurance.Standing.Handover;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.connections.ConnectionsForTests;
import org.milepost.intake.AlreadyForgotten;
import org.milepost.intake.ConsentId;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Jobs;
import org.milepost.platform.Private;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.Viewer;

class OfficeRequestsTest {
    @RegisterExtension
    static final TestDatabase DATABASE =
            TestDatabase.of(ListedPayer.class, Verification.class, Exchange.class, Call.class, KeptPhoto.class);

    private static final InquiryNumber INQUIRY = new InquiryNumber("MP-4F2A-9C7D");
    private static final Instant NOON = Instant.parse("2026-11-22T18:00:00Z");
    private static final Viewer SPECIALIST = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, OneCenter.MISSISSIPPI);

    private final RememberedTrail trail = new RememberedTrail();
    private final SignedInquiries intake = new SignedInquiries();
    private final List<String> jobs = new ArrayList<>();

    @BeforeEach
    void a_plan_that_nobody_answered() {
        given(Handover.NO_ANSWER);
    }

    @Test
    void where_asking_led_nowhere_it_is_asked_again_once() {
        CoverageRequests.Asked asked = ask(Optional.empty());
        CoverageRequests.Asked twice = ask(Optional.empty());

        assertThat(asked.anew()).isTrue();
        assertThat(twice).isEqualTo(new CoverageRequests.Asked(asked.id(), false));
        assertThat(jobs).containsExactly(asked.id() + "/2");
        assertThat(standing(asked.id()).state()).isEqualTo(Standing.State.ASKING);
        assertThat(standing(asked.id()).handover()).isEmpty();
    }

    @Test
    void what_the_office_knows_by_now_takes_the_place_of_what_the_person_gave() {
        given(Handover.PAYER_UNKNOWN);

        VerificationId id = ask(Optional.of(member("MP100200309"))).id();

        assertThat(standing(id).member().orElseThrow().memberId().reveal()).isEqualTo("MP100200309");
    }

    @Test
    void what_was_answered_is_not_asked_again_and_other_data_are_refused() {
        DATABASE.run(entities -> verification(entities).answered());

        assertThat(ask(Optional.empty()).anew()).isFalse();
        assertThat(ask(Optional.of(AskedPlans.ana())).anew()).isFalse();
        assertThatExceptionOfType(NotAskedAsWanted.class).isThrownBy(() -> ask(Optional.of(member("MP100200309"))));
        assertThat(jobs).isEmpty();
    }

    @Test
    void what_the_payer_refused_is_not_asked_again_with_the_same_data() {
        given(Handover.REFUSED);

        assertThatExceptionOfType(NotAskedAsWanted.class).isThrownBy(() -> ask(Optional.empty()));
        assertThatExceptionOfType(NotAskedAsWanted.class).isThrownBy(() -> ask(Optional.of(AskedPlans.ana())));

        assertThat(ask(Optional.of(member("MP100200309"))).anew()).isTrue();
    }

    @Test
    void it_is_asked_three_times_at_most() {
        ask(Optional.empty());
        handOver(Handover.NO_ANSWER);
        ask(Optional.empty());
        handOver(Handover.NO_ANSWER);

        assertThatExceptionOfType(NotAskedAsWanted.class).isThrownBy(() -> ask(Optional.empty()));
        assertThat(jobs).hasSize(2);
    }

    @Test
    void about_somebody_under_18_a_person_asks() {
        given(Handover.MINOR);

        assertThatExceptionOfType(NotAskedAsWanted.class).isThrownBy(() -> ask(Optional.empty()));
        assertThat(jobs).isEmpty();
    }

    @Test
    void a_payer_that_is_in_no_list_is_not_asked() {
        PlanMember elsewhere = new PlanMember(
                Optional.of(new PayerId("nobody-knows")),
                Private.of("MP100200309"),
                Private.of("Ana"),
                Private.of("Ejemplo"),
                Private.of(""),
                LocalDate.of(1980, 2, 29),
                AskedPlans.ana().holder());

        assertThatExceptionOfType(NotAskedAsWanted.class).isThrownBy(() -> ask(Optional.of(elsewhere)));
    }

    @Test
    void it_asks_about_today_where_the_center_is() {
        assertThatExceptionOfType(NotAskedAsWanted.class)
                .isThrownBy(() -> ask(SPECIALIST, consent(), Optional.of(LocalDate.of(2026, 11, 23))));

        assertThat(ask(SPECIALIST, consent(), Optional.of(LocalDate.of(2026, 11, 22)))
                        .anew())
                .isTrue();
    }

    @Test
    void without_the_inquirys_own_consent_nobody_is_asked() {
        ConsentId another = new ConsentId(UUID.fromString("00000000-0000-4000-8000-0000000000c1"));

        assertThatExceptionOfType(ConsentNotOfInquiry.class)
                .isThrownBy(() -> ask(SPECIALIST, another, Optional.empty()));

        assertThat(jobs).isEmpty();
        assertThat(trail.refused()).containsExactly(act(AuditedAct.Kind.CHANGED, Optional.of(OneCenter.MISSISSIPPI)));
    }

    @Test
    void a_consent_that_was_taken_back_lets_nobody_be_asked() {
        intake.revoke(consent());

        assertThatExceptionOfType(ConsentNotInForce.class).isThrownBy(() -> ask(Optional.empty()));

        assertThat(jobs).isEmpty();
        assertThat(standing(id()).state()).isEqualTo(Standing.State.OFFICE);
    }

    @Test
    void another_centers_plan_does_not_exist() {
        Viewer elsewhere = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, new CenterId("alabama"));

        assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> ask(elsewhere, consent(), Optional.empty()));
        assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> read(elsewhere, id()));

        assertThat(trail.refused())
                .containsExactly(
                        act(AuditedAct.Kind.CHANGED, Optional.empty()),
                        new AuditedAct(
                                AuditedAct.Kind.READ, "verification " + id(), Optional.empty(), "coverage.fhir"));
        assertThat(jobs).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"NETWORK_MARKETER", "CENTER_ADMINISTRATOR", "AUDITOR"})
    void a_role_without_coverage_neither_asks_nor_reads(Role role) {
        Viewer without = new SomebodyAtWork(role, OneCenter.MISSISSIPPI);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ask(without, consent(), Optional.empty()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> read(without, id()));
    }

    @Test
    void asking_and_reading_are_written_down() {
        ask(Optional.empty());
        read(SPECIALIST, id());

        assertThat(trail.noted())
                .containsExactly(
                        act(AuditedAct.Kind.CHANGED, Optional.of(OneCenter.MISSISSIPPI)),
                        act(AuditedAct.Kind.READ, Optional.of(OneCenter.MISSISSIPPI)));
    }

    @Test
    void what_was_erased_is_neither_asked_nor_told() {
        DATABASE.run(entities -> verification(entities).forget(NOON));

        assertThatExceptionOfType(AlreadyForgotten.class).isThrownBy(() -> ask(Optional.empty()));
        assertThatExceptionOfType(AlreadyForgotten.class).isThrownBy(() -> read(SPECIALIST, id()));
    }

    private void given(Handover handover) {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from insurance.verification").executeUpdate();
            payers(entities).publish(new Payer(AskedPlans.PINEWATER.id(), "Pinewater Health Plan", "MPDEMO1"));
            Verification verification = AskedPlans.verification(INQUIRY, OneCenter.MISSISSIPPI, NOON);
            verification.handOver(handover);
            new VerificationStore(entities).add(verification);
        });
    }

    private static void handOver(Handover handover) {
        DATABASE.run(entities -> verification(entities).handOver(handover));
    }

    private static Verification verification(EntityManager entities) {
        return new VerificationStore(entities).find(INQUIRY).orElseThrow();
    }

    private static VerificationId id() {
        return DATABASE.call(entities -> verification(entities).id());
    }

    private ConsentId consent() {
        return intake.of(INQUIRY, Purpose.PAYMENT).orElseThrow();
    }

    private CoverageRequests.Asked ask(Optional<PlanMember> member) {
        return DATABASE.call(
                entities -> requests(entities, SPECIALIST).ask(INQUIRY, consent(), member, Optional.empty()));
    }

    private CoverageRequests.Asked ask(Viewer viewer, ConsentId consent, Optional<LocalDate> day) {
        return DATABASE.call(entities -> requests(entities, viewer).ask(INQUIRY, consent, Optional.empty(), day));
    }

    private Standing read(Viewer viewer, VerificationId id) {
        return DATABASE.call(entities -> requests(entities, viewer).read(id));
    }

    private Standing standing(VerificationId id) {
        return DATABASE.call(entities -> verifications(entities).find(id).orElseThrow());
    }

    private OfficeRequests requests(EntityManager entities, Viewer viewer) {
        return new OfficeRequests(
                new RecordsInReach(new VerificationStore(entities), viewer, trail),
                asking(entities),
                verifications(entities),
                payers(entities),
                intake,
                trail,
                new LabeledSealing());
    }

    private StoredVerifications verifications(EntityManager entities) {
        return new StoredVerifications(
                new VerificationStore(entities),
                intake,
                payers(entities),
                asking(entities),
                new LabeledSealing(),
                trail,
                new Colleagues(),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Asking asking(EntityManager entities) {
        Jobs queue = (job, subject, when) -> jobs.add(subject);
        return new Asking(
                new VerificationStore(entities),
                new OneCenter(),
                ConnectionsForTests.settings("https://payers.example.org", "Agreement of March 3, section 4"),
                queue,
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static Payers payers(EntityManager entities) {
        return new StoredPayers(entities, tags -> {});
    }

    private static PlanMember member(String memberId) {
        return new PlanMember(
                Optional.of(AskedPlans.PINEWATER.id()),
                Private.of(memberId),
                Private.of("Ana"),
                Private.of("Ejemplo"),
                Private.of(""),
                LocalDate.of(1980, 2, 29),
                AskedPlans.ana().holder());
    }

    private static AuditedAct act(AuditedAct.Kind kind, Optional<CenterId> center) {
        return new AuditedAct(kind, "inquiry MP-4F2A-9C7D", center, "coverage.fhir");
    }
}
