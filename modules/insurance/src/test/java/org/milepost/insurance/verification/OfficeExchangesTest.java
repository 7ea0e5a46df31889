package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.Calls;
import org.milepost.insurance.Colleagues;
import org.milepost.insurance.Exchanges;
import org.milepost.insurance.PhoneCall;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.PhoneAnswer;
import org.milepost.insurance.benefits.Status;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Private;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.Viewer;

class OfficeExchangesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(
            ListedPayer.class, Verification.class, Exchange.class, Call.class, ReviewStep.class, KeptPhoto.class);

    private static final InquiryNumber INQUIRY = new InquiryNumber("MP-4F2A-9C7D");
    private static final Instant NOON = Instant.parse("2026-11-22T18:00:00Z");
    private static final Viewer SPECIALIST = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, OneCenter.MISSISSIPPI);

    private final RememberedTrail trail = new RememberedTrail();
    private Verification verification;

    @BeforeEach
    void a_plan_that_was_asked_twice_after_a_correction() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from insurance.verification").executeUpdate();
            new StoredPayers(entities, tags -> {}).publish(AskedPlans.PINEWATER);
            verification = AskedPlans.verification(INQUIRY, OneCenter.MISSISSIPPI, NOON);
            VerificationStore store = new VerificationStore(entities);
            store.add(verification);
            store.add(
                    AskedPlans.answered(verification, "30", 1, NOON, NOON.plusMillis(1200), "AAA*N**72*C~SE*7*0001~"));
            verification.missed();
            verification.correct(AskedPlans.ana(), AskedPlans.DAY, NOON.plusSeconds(60), new LabeledSealing());
            store.add(AskedPlans.answered(
                    verification, "30", 2, NOON.plusSeconds(61), NOON.plusSeconds(62), "EB*1**30~SE*7*0001~"));
            store.add(AskedPlans.exchange(verification, "AI", 3, NOON.plusSeconds(63)));
        });
    }

    @Test
    void every_question_stands_with_its_answer_those_before_a_correction_too() {
        Exchanges.Conversation conversation = read(SPECIALIST);

        assertThat(conversation.turns())
                .extracting(Exchanges.Turn::variation, Exchanges.Turn::serviceType, Exchanges.Turn::payer)
                .containsExactly(
                        tuple(1, "30", "Pinewater Health Plan"),
                        tuple(2, "30", "Pinewater Health Plan"),
                        tuple(2, "AI", "Pinewater Health Plan"));
        assertThat(conversation.turns().get(0).question().reveal())
                .startsWith("ISA*")
                .contains("EJEMPLO*ANA");
        assertThat(conversation.turns().get(0).reply().orElseThrow().text().reveal())
                .contains("AAA*N**72*C");
        assertThat(conversation.turns().get(2).reply()).isEmpty();
    }

    /** The JSON of a clearinghouse has no segments to stand beside their words. */
    @Test
    void an_answer_that_came_in_fields_stands_there_as_a_271_and_as_it_came() {
        String json =
                "{\"benefitsInformation\": [{\"code\": \"1\", \"serviceTypeCodes\": [\"AI\"]}], \"note\": \"not of X12\"}";
        DATABASE.run(entities -> {
            Exchange exchange = AskedPlans.exchange(verification, "AI", 4, NOON.plusSeconds(64));
            Answer answer = Answer.of("AI", "", NOON.plusSeconds(65), json);
            exchange.answered(
                    json,
                    CoverageSummary.of(List.of(answer), AskedPlans.DAY),
                    NOON.plusSeconds(65),
                    verification.seal(new LabeledSealing()));
            new VerificationStore(entities).add(exchange);
        });

        Exchanges.Reply reply = read(SPECIALIST).turns().get(3).reply().orElseThrow();

        assertThat(reply.text().reveal()).startsWith("ISA*").contains("~EB*1**AI~");
        assertThat(reply.fields().orElseThrow().reveal()).isEqualTo(json);
        assertThat(reply.settled()).isTrue();
        assertThat(read(SPECIALIST).turns().get(1).reply().orElseThrow().fields())
                .isEmpty();
    }

    @Test
    void what_was_told_by_phone_stands_there_with_who_wrote_it_down() {
        PhoneCall call = new PhoneCall(
                Private.of("Heron, ext. 12"),
                new PhoneAnswer(
                        NOON, AskedPlans.DAY, "Pinewater", "R-77", Status.ACTIVE, "GOLD", List.of(), List.of()));
        DATABASE.run(entities -> new VerificationStore(entities)
                .add(new Call(
                        UUID.randomUUID(),
                        verification,
                        call,
                        UUID.randomUUID(),
                        NOON.plusSeconds(70),
                        new LabeledSealing())));

        assertThat(read(SPECIALIST).calls())
                .containsExactly(new Calls.Made(call, NOON.plusSeconds(70), "Robin Example"));
    }

    @Test
    void reading_it_is_written_down_with_what_for() {
        read(SPECIALIST);

        assertThat(trail.noted())
                .containsExactly(new AuditedAct(
                        AuditedAct.Kind.READ,
                        "inquiry MP-4F2A-9C7D",
                        Optional.of(OneCenter.MISSISSIPPI),
                        "coverage.exchanges"));
    }

    @Test
    void at_another_center_it_does_not_exist_and_the_try_is_written_down() {
        Viewer elsewhere = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, new CenterId("alabama"));

        assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> read(elsewhere));

        assertThat(trail.noted()).isEmpty();
        assertThat(trail.refused())
                .extracting(AuditedAct::record, AuditedAct::center)
                .containsExactly(tuple("inquiry MP-4F2A-9C7D", Optional.empty()));
    }

    @Test
    void whoever_may_not_read_coverage_anywhere_is_refused() {
        Viewer editor = new SomebodyAtWork(Role.CENTER_EDITOR, OneCenter.MISSISSIPPI);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> read(editor));
    }

    @Test
    void what_is_forgotten_is_told_to_be_and_no_turn_is_left() {
        DATABASE.run(entities -> new CoverageRecords(
                        new VerificationStore(entities), new ReviewStore(entities), new LabeledSealing())
                .forget(INQUIRY, NOON.plusSeconds(90)));

        Exchanges.Conversation conversation = read(SPECIALIST);

        assertThat(conversation.forgottenAt()).contains(NOON.plusSeconds(90));
        assertThat(conversation.turns()).isEqualTo(List.of());
        assertThat(trail.noted()).hasSize(1);
    }

    private Exchanges.Conversation read(Viewer viewer) {
        return DATABASE.call(entities -> new OfficeExchanges(
                        new VerificationStore(entities),
                        new RecordsInReach(new VerificationStore(entities), viewer, trail),
                        new StoredPayers(entities, tags -> {}),
                        new Colleagues(),
                        new LabeledSealing())
                .of(INQUIRY));
    }
}
