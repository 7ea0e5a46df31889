package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.Colleagues;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.Renewals;
import org.milepost.insurance.Standing;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.benefits.Finding;
import org.milepost.insurance.benefits.Status;
import org.milepost.insurance.connections.ConnectionsForTests;
import org.milepost.intake.Agreement;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.ForWhom;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.Purpose;
import org.milepost.intake.Subject;
import org.milepost.platform.Job;
import org.milepost.platform.Jobs;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;

/** Ana asks twice on one day, with two inquiries. */
class AnsweredTodayTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(
            ListedPayer.class,
            Verification.class,
            Exchange.class,
            Call.class,
            PayerCircuit.class,
            Renewal.class,
            ReviewStep.class,
            KeptPhoto.class);

    private static final Instant NOON = Instant.parse("2026-11-22T18:00:00Z");
    private static final Pattern TRACE = Pattern.compile("TRN\\*1\\*([^*~]+)");

    private final MovingClock clock = new MovingClock(NOON);
    private final SignedInquiries intake = new SignedInquiries();
    private final RememberedTrail trail = new RememberedTrail();

    @BeforeEach
    void nothing_asked() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from insurance.verification").executeUpdate();
            new StoredPayers(entities, tags -> {}).publish(AskedPlans.PINEWATER);
        });
    }

    @Test
    void the_second_question_is_not_sent_and_the_first_answer_serves() {
        VerificationId first = open(AskedPlans.ana());
        answer(ask(first).orElseThrow(), "EB*1*IND*30~");
        clock.pass(Duration.ofHours(2));
        VerificationId second = open(AskedPlans.ana());

        Optional<Rounds.Question> again = ask(second);

        Standing standing = standing(second);
        assertThat(again).isEmpty();
        assertThat(standing.sent()).isZero();
        assertThat(standing.summary().orElseThrow().status()).isEqualTo(Status.ACTIVE);
        assertThat(standing.summary().orElseThrow().findings())
                .extracting(Finding::kind)
                .doesNotContain(Finding.Kind.TRACE_DIFFERS);
        assertThat(intake.disclosed()).hasSize(1);
        assertThat(trail.noted())
                .contains(new AuditedAct(
                        AuditedAct.Kind.READ,
                        "inquiry " + standing(first).inquiry(),
                        Optional.of(OneCenter.MISSISSIPPI),
                        "eligibility"));
    }

    @Test
    void another_person_another_day_and_another_question_are_asked() {
        answer(ask(open(AskedPlans.ana())).orElseThrow(), "EB*1*IND*30~");

        VerificationId brother = open(named("Ben"));
        VerificationId sameDay = open(AskedPlans.ana());
        clock.pass(Duration.ofDays(1));
        VerificationId nextDay = open(AskedPlans.ana());

        assertThat(ask(brother)).isPresent();
        assertThat(ask(nextDay)).isPresent();
        assertThat(ask(sameDay)).isEmpty();
        assertThat(release(sameDay, "AI")).isPresent();
    }

    @Test
    void what_the_payer_refused_is_asked_again() {
        answer(ask(open(AskedPlans.ana())).orElseThrow(), "AAA*N**42*R~");

        assertThat(ask(open(AskedPlans.ana()))).isPresent();
    }

    @Test
    void a_person_with_a_reason_has_it_asked_and_the_first_of_the_month_does_not() {
        VerificationId id = open(AskedPlans.ana());
        answer(ask(id).orElseThrow(), "EB*1*IND*30~");

        askAgain(id, Renewals.Reason.MONTHLY, Optional.empty());
        Optional<Rounds.Question> byItself = ask(id);
        askAgain(id, Renewals.Reason.BEFORE_ADMISSION, Optional.of(UUID.randomUUID()));
        Optional<Rounds.Question> byAPerson = ask(id);

        assertThat(byItself).isEmpty();
        assertThat(byAPerson).isPresent();
    }

    @Test
    void an_answer_is_read_for_nobody_whose_consent_was_taken_back() {
        answer(ask(open(AskedPlans.ana())).orElseThrow(), "EB*1*IND*30~");
        VerificationId second = open(AskedPlans.ana());
        intake.revoke(intake.of(standing(second).inquiry(), Purpose.PAYMENT).orElseThrow());

        assertThatExceptionOfType(ConsentNotInForce.class).isThrownBy(() -> ask(second));

        assertThat(standing(second).summary()).isEmpty();
    }

    @Test
    void what_was_forgotten_serves_nobody() {
        VerificationId first = open(AskedPlans.ana());
        answer(ask(first).orElseThrow(), "EB*1*IND*30~");
        DATABASE.run(entities -> new CoverageRecords(
                        new VerificationStore(entities), new ReviewStore(entities), new LabeledSealing())
                .forget(standing(first).inquiry(), NOON));

        assertThat(ask(open(AskedPlans.ana()))).isPresent();
    }

    private Optional<Rounds.Question> ask(VerificationId id) {
        return release(id, "30");
    }

    private Optional<Rounds.Question> release(VerificationId id, String serviceType) {
        return inRounds(rounds -> rounds.release(id, AskedPlans.PINEWATER.id(), serviceType));
    }

    private void answer(Rounds.Question question, String lines) {
        Matcher trace = TRACE.matcher(question.text());
        assertThat(trace.find()).isTrue();
        inRounds(rounds -> {
            rounds.answered(
                    question.exchange(),
                    "ST*271*0001~HL*1**20*1~NM1*PR*2*PINEWATER~HL*2*1*22*0~TRN*2*" + trace.group(1)
                            + "*9MILEPOST0~NM1*IL*1*EJEMPLO*ANA****MI*MP100200301~" + lines + "SE*8*0001~");
            return true;
        });
    }

    private void askAgain(VerificationId id, Renewals.Reason reason, Optional<UUID> by) {
        clock.pass(Duration.ofMinutes(1));
        DATABASE.run(entities -> {
            VerificationStore store = new VerificationStore(entities);
            Verification verification = store.find(id).orElseThrow();
            verification.answered();
            asking(store).again(verification, reason, by);
        });
    }

    private VerificationId open(PlanMember member) {
        return DATABASE.call(entities ->
                verifications(entities).open(inquiry(), member, List.of()).id());
    }

    private Standing standing(VerificationId id) {
        return DATABASE.call(entities -> verifications(entities).find(id).orElseThrow());
    }

    private <T> T inRounds(Function<StoredRounds, T> what) {
        return DATABASE.call(entities -> what.apply(new StoredRounds(
                new VerificationStore(entities),
                new StoredPayers(entities, tags -> {}),
                new OneCenter(),
                intake,
                trail,
                new LabeledSealing(),
                ConnectionsForTests.settings("https://payer.example.org", "simulated"),
                new Circuits(entities),
                clock)));
    }

    private StoredVerifications verifications(EntityManager entities) {
        return new StoredVerifications(
                new VerificationStore(entities),
                intake,
                new StoredPayers(entities, tags -> {}),
                asking(new VerificationStore(entities)),
                new LabeledSealing(),
                trail,
                new Colleagues(),
                clock);
    }

    private Asking asking(VerificationStore store) {
        return new Asking(
                store,
                new OneCenter(),
                ConnectionsForTests.settings("https://payer.example.org", "simulated"),
                new NoJobs(),
                clock);
    }

    private static final class NoJobs implements Jobs {
        @Override
        public void ask(Class<? extends Job> job, String subject, Instant when) {
            // The test asks by itself.
        }
    }

    private static PlanMember named(String firstName) {
        PlanMember ana = AskedPlans.ana();
        return new PlanMember(
                Optional.of(new PayerId("pinewater")),
                ana.memberId(),
                Private.of(firstName),
                ana.lastName(),
                ana.suffix(),
                ana.birthDate(),
                ana.holder());
    }

    private static NewInquiry inquiry() {
        return new NewInquiry(
                Subject.INSURANCE,
                Optional.of(OneCenter.MISSISSIPPI),
                Optional.empty(),
                new NewInquiry.Person(Private.of("Ana Ejemplo"), Private.of("601-555-0142"), Private.of(""), false),
                Private.of(""),
                ForWhom.MYSELF,
                false,
                Language.ENGLISH,
                new Agreement(SignedInquiries.TEXT, true, Private.of("Ana Ejemplo")));
    }
}
