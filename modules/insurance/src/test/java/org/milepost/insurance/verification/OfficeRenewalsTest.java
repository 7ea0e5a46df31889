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
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.Colleagues;
import org.milepost.insurance.NotToBeAskedAgain;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.Renewals;
import org.milepost.insurance.Renewals.Reason;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.insurance.Standing.Handover;
import org.milepost.insurance.Standing.State;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.benefits.Status;
import org.milepost.insurance.connections.ConnectionsForTests;
import org.milepost.intake.AlreadyForgotten;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Jobs;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.Role;
import org.milepost.staff.Viewer;

/** A plan that answered in November is asked again. */
class OfficeRenewalsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(
            ListedPayer.class, Verification.class, Exchange.class, Call.class, KeptPhoto.class, Renewal.class);

    private static final InquiryNumber INQUIRY = new InquiryNumber("MP-4F2A-9C7D");
    private static final Instant NOVEMBER = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");
    private static final Viewer SPECIALIST = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, OneCenter.MISSISSIPPI);

    private final RememberedTrail trail = new RememberedTrail();
    private String payerAt = "https://payer.example.org";
    private final List<String> asked = new ArrayList<>();
    private Instant now = NOVEMBER.plusSeconds(3600);

    @BeforeEach
    void a_plan_that_answered() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from insurance.verification").executeUpdate();
            new StoredPayers(entities, tags -> {}).publish(AskedPlans.PINEWATER);
            VerificationStore store = new VerificationStore(entities);
            Verification verification = AskedPlans.verification(INQUIRY, OneCenter.MISSISSIPPI, NOVEMBER);
            verification.answered();
            store.add(verification);
            entities.flush();
            store.add(AskedPlans.answered(
                    verification, "30", store.nextControlNumber(), NOVEMBER, NOVEMBER.plusSeconds(2), "EB*1*IND*30~"));
        });
    }

    @Test
    void it_is_asked_again_with_the_same_data_and_what_was_known_before_is_kept() {
        asSpecialist(renewals -> {
            renewals.askAgain(INQUIRY, Reason.BEFORE_ADMISSION);
            return true;
        });

        Renewals.Standing standing =
                asSpecialist(renewals -> renewals.of(INQUIRY)).orElseThrow();
        assertThat(verification().state()).isEqualTo(State.ASKING);
        assertThat(verification().askedAt()).isEqualTo(now);
        assertThat(verification().serviceDate()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(asked).containsExactly(verification().id() + "/2");
        assertThat(standing.possible()).isFalse();
        assertThat(standing.last().orElseThrow().reason()).isEqualTo(Reason.BEFORE_ADMISSION);
        assertThat(standing.last().orElseThrow().before().orElseThrow().askedAt())
                .isEqualTo(NOVEMBER);
        assertThat(standing.last()
                        .orElseThrow()
                        .before()
                        .orElseThrow()
                        .summary()
                        .status())
                .isEqualTo(Status.ACTIVE);
        assertThat(trail.noted()).containsExactly(act("coverage.again.before_admission"));
    }

    @Test
    void while_it_is_asked_it_is_not_asked_once_more() {
        asSpecialist(renewals -> {
            renewals.askAgain(INQUIRY, Reason.PLAN_CHANGED);
            return true;
        });

        assertThatExceptionOfType(NotToBeAskedAgain.class)
                .isThrownBy(() -> asSpecialist(renewals -> {
                    renewals.askAgain(INQUIRY, Reason.PLAN_CHANGED);
                    return true;
                }));
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_plan_that_no_machine_asks_by_now_goes_to_the_office_at_once() {
        payerAt = "";

        asSpecialist(renewals -> {
            renewals.askAgain(INQUIRY, Reason.PLAN_CHANGED);
            return true;
        });

        assertThat(asked).isEmpty();
        assertThat(verification().state()).isEqualTo(State.OFFICE);
        assertThat(verification().handover()).contains(Handover.NO_CONNECTION);
    }

    @Test
    void a_minors_plan_is_never_asked_by_machine() {
        change(verification -> verification.handOver(Handover.MINOR));

        assertThatExceptionOfType(NotToBeAskedAgain.class)
                .isThrownBy(() -> asSpecialist(renewals -> {
                    renewals.askAgain(INQUIRY, Reason.PERSON_ASKED);
                    return true;
                }));
    }

    @Test
    void whom_the_payer_does_not_find_any_more_the_office_looks_after_and_no_visitor_is_waited_for() {
        asSpecialist(renewals -> {
            renewals.askAgain(INQUIRY, Reason.BEFORE_ADMISSION);
            return true;
        });

        change(Verification::missed);

        assertThat(verification().state()).isEqualTo(State.OFFICE);
        assertThat(verification().handover()).contains(Handover.NOT_FOUND);
    }

    @Test
    void each_month_it_is_due_once_from_the_first_on() {
        asSpecialist(renewals -> {
            renewals.everyMonth(INQUIRY, true);
            return true;
        });
        assertThat(due()).isEmpty();

        now = DECEMBER;
        assertThat(due()).containsExactly(verification().id());
        DATABASE.run(entities -> renewing(entities).askAgain(verification().id()));

        assertThat(due()).isEmpty();
        assertThat(asked).hasSize(1);
        assertThat(asSpecialist(renewals -> renewals.of(INQUIRY))
                        .orElseThrow()
                        .last()
                        .orElseThrow()
                        .by())
                .isEmpty();
        assertThat(trail.noted()).containsExactly(act("coverage.monthly"), act("coverage.again.monthly"));
    }

    @Test
    void without_a_consent_it_is_no_longer_asked_each_month() {
        asSpecialist(renewals -> {
            renewals.everyMonth(INQUIRY, true);
            return true;
        });

        change(verification -> verification.handOver(Handover.CONSENT_ENDED));

        now = DECEMBER;
        assertThat(due()).isEmpty();
        assertThat(verification().isMonthly()).isFalse();
    }

    @Test
    void at_another_center_it_does_not_exist_and_the_try_is_written_down() {
        Viewer elsewhere = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, new CenterId("alabama"));

        assertThatExceptionOfType(UnknownInquiry.class)
                .isThrownBy(() -> as(elsewhere, renewals -> {
                    renewals.askAgain(INQUIRY, Reason.PLAN_CHANGED);
                    return true;
                }));

        assertThatExceptionOfType(UnknownInquiry.class)
                .isThrownBy(() -> as(elsewhere, renewals -> {
                    renewals.requireKnown(INQUIRY);
                    return true;
                }));

        assertThat(trail.refused()).hasSize(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void what_is_forgotten_is_not_asked_again() {
        change(verification -> verification.forget(now));

        assertThatExceptionOfType(AlreadyForgotten.class)
                .isThrownBy(() -> asSpecialist(renewals -> {
                    renewals.askAgain(INQUIRY, Reason.PLAN_CHANGED);
                    return true;
                }));
        Optional<Renewals.Standing> standing = asSpecialist(renewals -> renewals.of(INQUIRY));
        assertThat(standing).isEmpty();
    }

    private <T> T asSpecialist(Function<Renewals, T> work) {
        return as(SPECIALIST, work);
    }

    private <T> T as(Viewer viewer, Function<Renewals, T> work) {
        return DATABASE.call(entities -> work.apply(new OfficeRenewals(
                new VerificationStore(entities),
                new RecordsInReach(new VerificationStore(entities), viewer, trail),
                asking(entities),
                new Colleagues(),
                new LabeledSealing())));
    }

    private Asking asking(EntityManager entities) {
        Jobs jobs = (job, subject, when) -> asked.add(subject);
        return new Asking(
                new VerificationStore(entities),
                new OneCenter(),
                ConnectionsForTests.settings(payerAt, "simulated"),
                jobs,
                clock());
    }

    private StoredRenewing renewing(EntityManager entities) {
        return new StoredRenewing(new VerificationStore(entities), asking(entities), trail, clock());
    }

    private List<VerificationId> due() {
        return DATABASE.call(entities -> renewing(entities).due(10));
    }

    private Verification verification() {
        return DATABASE.call(
                entities -> new VerificationStore(entities).find(INQUIRY).orElseThrow());
    }

    private static void change(Consumer<Verification> change) {
        DATABASE.run(entities ->
                change.accept(new VerificationStore(entities).find(INQUIRY).orElseThrow()));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static AuditedAct act(String purpose) {
        return new AuditedAct(
                AuditedAct.Kind.CHANGED, "inquiry MP-4F2A-9C7D", Optional.of(OneCenter.MISSISSIPPI), purpose);
    }
}
