package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.CardPhoto;
import org.milepost.insurance.CardSide;
import org.milepost.insurance.Colleagues;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.NothingToCorrect;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Payers;
import org.milepost.insurance.PlanHolder;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.SetAsideFiles;
import org.milepost.insurance.Standing;
import org.milepost.insurance.Standing.Handover;
import org.milepost.insurance.Standing.State;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.RejectReason;
import org.milepost.insurance.benefits.Status;
import org.milepost.insurance.connections.ConnectionsForTests;
import org.milepost.insurance.connections.FileFolder;
import org.milepost.insurance.connections.FileFolders;
import org.milepost.insurance.connections.FilesInMemory;
import org.milepost.insurance.connections.PayerConnection;
import org.milepost.insurance.connections.Way;
import org.milepost.insurance.connections.Ways;
import org.milepost.intake.Agreement;
import org.milepost.intake.ConsentMissing;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.ForWhom;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.PersonSought;
import org.milepost.intake.Purpose;
import org.milepost.intake.Subject;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Job;
import org.milepost.platform.Jobs;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.PrivateBytes;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.simulator.Simulator;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** A verification from the form to the summary, with a payer that answers over HTTP. */
class AskingTest {
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
    private static final PayerId PINEWATER = new PayerId("pinewater");

    private static final String NOBODYS =
            "ISA*00*          *00*          *ZZ*PAYER          *ZZ*MILEPOST       *261127*0700*^*00501*000000077*0*T*:~"
                    + "GS*HB*PAYER*MILEPOST*20261127*0700*77*X*005010X279A1~"
                    + "ST*271*0001~TRN*2*nobodys*9PAYER0000~SE*3*0001~GE*1*77~IEA*1*000000077~";
    private static final ConnectionId FILES = new ConnectionId("00000000-0000-4000-8000-00000000f11e");

    /** A payer that hangs up. */
    private static final OnePayer DEAD = question -> CompletableFuture.failedFuture(new IOException("nobody there"));

    private static final Way WAY = ConnectionsForTests.settings("http://127.0.0.1", "simulated")
            .to(PINEWATER)
            .orElseThrow();

    private static Simulator payer;
    private static ConnectionsForTests.HttpPayers http;

    private final MovingClock clock = new MovingClock(NOON);
    private final FilesInMemory aside = new FilesInMemory();
    private final SignedInquiries intake = new SignedInquiries();
    private final List<String> jobs = new ArrayList<>();
    private final WrittenDown trail = new WrittenDown();
    private String address = payer.endpoint().toString();
    private String notice = "Agreement of March 3, section 4";
    private @Nullable Ways ways;

    @TempDir
    Path folder;

    @BeforeAll
    static void start_a_payer() throws IOException {
        payer = Simulator.start("127.0.0.1", 0, Duration.ofMillis(50), Clock.fixed(NOON, java.time.ZoneOffset.UTC));
        http = ConnectionsForTests.http(payer.endpoint());
    }

    @AfterAll
    static void stop_the_payer() {
        http.stop().run();
        payer.close();
    }

    @BeforeEach
    void three_payers() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from insurance.verification").executeUpdate();
            entities.createNativeQuery("delete from insurance.payer_circuit").executeUpdate();
            payers(entities).publish(new Payer(PINEWATER, "Pinewater Health Plan", "MPDEMO1"));
            payers(entities).publish(new Payer(new PayerId("stillbrook"), "Stillbrook Behavioral Health", "MPDEMO2"));
        });
    }

    @Test
    void five_questions_bring_a_summary() {
        VerificationId id = open(card("MP100200301"));

        Optional<Instant> again = run(id);

        Standing standing = standing(id);
        assertThat(again).isEmpty();
        assertThat(standing.state()).isEqualTo(State.ANSWERED);
        assertThat(standing.sent()).isEqualTo(5);
        assertThat(summary(id).status()).isEqualTo(Status.ACTIVE);
        assertThat(summary(id).of(LevelOfCare.RESIDENTIAL).inNetwork().word()).isEqualTo(Coverage.Word.COVERED);
    }

    @Test
    void each_run_of_the_job_says_whose_record_it_reads_and_what_for() {
        VerificationId id = open(card("MP100200301"));

        run(id);

        assertThat(trail.acts)
                .containsExactly(new AuditedAct(
                        AuditedAct.Kind.READ,
                        "inquiry " + standing(id).inquiry(),
                        Optional.of(OneCenter.MISSISSIPPI),
                        "eligibility"));
    }

    @Test
    void each_question_is_a_disclosure_under_the_consent() {
        run(open(card("MP100200301")));

        assertThat(intake.disclosed()).hasSize(5).allSatisfy(disclosure -> {
            assertThat(disclosure.recipient()).isEqualTo("Pinewater Health Plan");
            assertThat(disclosure.notice()).isEqualTo("Agreement of March 3, section 4");
            assertThat(disclosure.what()).doesNotContain("MP100200301", "Ejemplo");
        });
    }

    @Test
    void without_consent_nothing_is_stored_and_nothing_sent() {
        NewInquiry unsigned = inquiry(false);

        assertThatExceptionOfType(ConsentMissing.class)
                .isThrownBy(() -> DATABASE.call(
                        entities -> verifications(entities).open(unsigned, card("MP100200301"), List.of())));

        assertThat(jobs).isEmpty();
        assertThat(rows("verification")).isZero();
    }

    @Test
    void a_consent_taken_back_before_the_send_stops_it() {
        VerificationId id = open(card("MP100200301"));
        intake.revoke(intake.of(standing(id).inquiry(), Purpose.PAYMENT).orElseThrow());

        run(id);

        assertThat(standing(id).handover()).contains(Handover.CONSENT_ENDED);
        assertThat(rows("exchange")).isZero();
    }

    @Test
    void a_photo_of_the_card_is_kept_where_a_person_has_to_go_on_as_well() {
        CardPhoto front = new CardPhoto(CardSide.FRONT, PrivateBytes.of(new byte[] {1, 2, 3}));

        VerificationId asked = open(card("MP100200301"), List.of(front));
        VerificationId sixteen = open(member("MP100200301", LocalDate.of(2008, 11, 23)), List.of(front));

        assertThat(standing(asked).state()).isEqualTo(State.ASKING);
        assertThat(standing(sixteen).handover()).contains(Handover.MINOR);
        assertThat(count("select count(distinct verification) from insurance.card_photo"))
                .isEqualTo(2);
    }

    @Test
    void nobody_is_asked_about_a_minor() {
        VerificationId sixteen = open(member("MP100200301", LocalDate.of(2008, 11, 23)));
        VerificationId eighteen = open(member("MP100200301", LocalDate.of(2008, 11, 22)));

        assertThat(standing(sixteen).handover()).contains(Handover.MINOR);
        assertThat(standing(eighteen).state()).isEqualTo(State.ASKING);
        assertThat(jobs).containsExactly(eighteen + "/1");
    }

    @Test
    void nobody_is_asked_while_it_is_not_recorded_how_the_notice_reaches_the_payer() {
        notice = "";

        VerificationId id = open(card("MP100200301"));

        assertThat(standing(id).handover()).contains(Handover.NO_CONNECTION);
        assertThat(jobs).isEmpty();
    }

    @Test
    void a_member_id_that_is_refused_is_corrected_under_the_same_consent() {
        VerificationId id = open(card("MP100200304"));
        run(id);
        assertThat(standing(id).state()).isEqualTo(State.CORRECTION);
        assertThat(summary(id).corrections()).containsExactly(RejectReason.Correction.MEMBER_ID);

        correct(id, card("MP100200301"));
        run(id);

        assertThat(standing(id).state()).isEqualTo(State.ANSWERED);
        assertThat(summary(id).rejections()).isEmpty();
    }

    @Test
    void why_a_payer_refused_stands_as_a_code_that_goes_when_coverage_is_forgotten() {
        VerificationId id = open(card("MP100200304"));

        run(id);

        assertThat(count("select count(*) from insurance.exchange_rejection where code = '72' and loop = '2100C'"))
                .isEqualTo(1);
        forget(id);
        assertThat(rows("exchange_rejection")).isZero();
    }

    @Test
    void after_three_variations_a_person_goes_on() {
        VerificationId id = open(card("MP100200304"));
        run(id);
        correct(id, card("MP100200305"));
        run(id);
        assertThat(standing(id).state()).isEqualTo(State.CORRECTION);

        correct(id, card("MP100200306"));
        run(id);

        assertThat(standing(id).handover()).contains(Handover.NOT_FOUND);
        assertThatExceptionOfType(NothingToCorrect.class).isThrownBy(() -> correct(id, card("MP100200301")));
    }

    @Test
    void a_payer_that_hangs_up_is_asked_four_times_and_then_a_person_goes_on() {
        VerificationId id = open(card("MP100200309"));

        assertThat(run(id)).contains(NOON.plusSeconds(90));
        clock.pass(Duration.ofSeconds(90));
        assertThat(run(id)).isPresent();
        clock.pass(Duration.ofMinutes(5));
        assertThat(run(id)).isPresent();
        assertThat(standing(id).state()).isEqualTo(State.ASKING);
        clock.pass(Duration.ofMinutes(20));
        assertThat(run(id)).isEmpty();

        assertThat(standing(id).handover()).contains(Handover.NO_ANSWER);
        assertThat(rows("exchange")).isEqualTo(4);
    }

    @Test
    void a_payer_that_cannot_answer_now_is_asked_later() {
        VerificationId id = open(card("MP100200307"));

        assertThat(run(id)).contains(NOON.plusSeconds(90));

        assertThat(standing(id).summary()).isEmpty();
        assertThat(rows("exchange")).isEqualTo(1);
    }

    @Test
    void the_company_that_behavioral_care_is_carved_out_to_is_asked_as_well() {
        VerificationId id = open(card("MP100200311"));

        run(id);

        assertThat(standing(id).state()).isEqualTo(State.ANSWERED);
        assertThat(standing(id).sent()).isEqualTo(10);
        assertThat(summary(id).of(LevelOfCare.OUTPATIENT).inNetwork().word()).isEqualTo(Coverage.Word.COVERED);
    }

    @Test
    void a_node_that_dies_in_the_middle_leaves_what_was_answered_and_only_the_rest_is_asked_again() {
        VerificationId id = open(card("MP100200301"));
        OnePayer dying = new OnePayer() {
            private int asked;

            @Override
            public CompletionStage<String> ask(String question) {
                return ++asked > 3 ? new CompletableFuture<>() : connection().ask(question);
            }
        };
        assertThat(run(id, dying)).contains(NOON.plusSeconds(90));
        assertThat(standing(id).sent()).isEqualTo(5);
        assertThat(standing(id).answered()).isEqualTo(3);

        clock.pass(Duration.ofSeconds(89));
        assertThat(run(id)).contains(NOON.plusSeconds(90));
        clock.pass(Duration.ofSeconds(1));
        assertThat(run(id)).isEmpty();

        assertThat(standing(id).state()).isEqualTo(State.ANSWERED);
        assertThat(times("30")).isEqualTo(1);
        assertThat(times("MH")).isEqualTo(2);
        assertThat(rows("exchange")).isEqualTo(7);
    }

    @Test
    void nothing_waits_while_the_payer_thinks_and_what_it_says_in_the_end_is_kept() {
        VerificationId id = open(card("MP100200301"));
        List<Runnable> answers = new ArrayList<>();
        OnePayer thinking = thinking(answers);

        assertThat(run(id, thinking)).contains(NOON.plusSeconds(90));
        assertThat(standing(id).sent()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(5));
        answers.remove(0).run();
        assertThat(standing(id).sent()).isEqualTo(5);
        while (!answers.isEmpty()) {
            assertThat(standing(id).state()).isEqualTo(State.ASKING);
            answers.remove(0).run();
        }

        assertThat(standing(id).state()).isEqualTo(State.ANSWERED);
        assertThat(run(id)).isEmpty();
        assertThat(rows("exchange")).isEqualTo(5);
    }

    /**
     * With 1,000 plans asked at once on a busy machine answers came in time and lay for two minutes before they were kept; 170 questions
     * were sent again meanwhile, each a second disclosure.
     */
    @Test
    void an_answer_that_has_yet_to_be_kept_is_not_asked_for_again() {
        VerificationId id = open(card("MP100200301"));
        List<Runnable> answers = new ArrayList<>();
        OnePayer thinking = thinking(answers);
        EligibilityJob job = new EligibilityJob(new CommittedRounds(), thinking, new InHand(), clock);
        job.run(id.toString());

        clock.pass(Duration.ofSeconds(90));
        assertThat(job.run(id.toString())).contains(NOON.plusSeconds(95));
        answers.remove(0).run();
        clock.pass(Duration.ofSeconds(90));
        answers.remove(0).run();
        assertThat(job.run(id.toString())).contains(NOON.plusSeconds(185));
        answers.forEach(Runnable::run);

        assertThat(standing(id).state()).isEqualTo(State.ANSWERED);
        assertThat(rows("exchange")).isEqualTo(5);
        assertThat(intake.disclosed()).hasSize(5);
        assertThat(job.run(id.toString())).isEmpty();
    }

    @Test
    void a_question_that_two_nodes_want_to_send_leaves_once() {
        VerificationId id = open(card("MP100200301"));
        Rounds rounds = new CommittedRounds();

        assertThat(rounds.release(id, PINEWATER, "30")).isPresent();
        assertThat(rounds.release(id, PINEWATER, "30")).isEmpty();

        assertThat(intake.disclosed()).hasSize(1);
    }

    @Test
    void a_correction_is_asked_about_at_once_though_the_first_row_still_waits() {
        VerificationId id = open(card("MP100200304"));
        run(id);

        correct(id, card("MP100200301"));

        assertThat(jobs).containsExactly(id + "/1", id + "/2");
    }

    @Test
    void on_a_node_that_bears_no_more_nothing_is_sent_and_the_row_comes_back() {
        VerificationId id = open(card("MP100200301"));
        OnePayer busy = new OnePayer() {
            @Override
            public CompletionStage<String> ask(String question) {
                throw new IllegalStateException("asked too much");
            }

            @Override
            public boolean isBusy() {
                return true;
            }
        };

        assertThat(run(id, busy)).contains(NOON.plusSeconds(5));

        assertThat(rows("exchange")).isZero();
        assertThat(intake.disclosed()).isEmpty();
    }

    @Test
    void an_answer_that_can_not_be_kept_is_not_the_end_of_the_question() {
        VerificationId id = open(card("MP100200301"));
        Rounds broken = new CommittedRounds() {
            @Override
            public void answered(UUID exchange, String text) {
                throw new IllegalStateException("the database is away");
            }
        };

        Optional<Instant> again = new EligibilityJob(broken, connection(), new InHand(), clock).run(id.toString());

        assertThat(again).contains(NOON.plusSeconds(90));
        clock.pass(Duration.ofSeconds(90));
        assertThat(run(id)).isEmpty();
        assertThat(standing(id).state()).isEqualTo(State.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html><html><body><h1>Scheduled maintenance</h1></body></html>",
                "<?xml version=\"1.0\"?><fault><code>500</code></fault>",
                "{\"message\":\"Internal server error\"}",
                "ISA*",
            })
    void what_is_no_answer_of_a_payer_is_kept_and_a_person_goes_on(String text) {
        VerificationId id = open(card("MP100200301"));

        assertThat(run(id, (OnePayer) question -> CompletableFuture.completedFuture(text)))
                .isEmpty();

        assertThat(standing(id).handover()).contains(Handover.NO_ANSWER);
        assertThat(rows("exchange")).isEqualTo(1);
    }

    @Test
    void a_payer_that_failed_five_times_in_a_row_is_left_alone_until_one_question_tries_it() {
        for (int n = 0; n < 5; n++) {
            run(open(card("MP100200301")), DEAD);
        }
        VerificationId sixth = open(card("MP100200301"));
        VerificationId seventh = open(card("MP100200301"));

        assertThat(run(sixth, DEAD)).contains(NOON.plusSeconds(60));
        assertThat(intake.disclosed()).hasSize(5);
        clock.pass(Duration.ofMinutes(1));
        assertThat(run(sixth, DEAD)).contains(NOON.plusSeconds(150));
        assertThat(intake.disclosed()).hasSize(6);
        assertThat(run(seventh)).contains(NOON.plusSeconds(180));
        clock.pass(Duration.ofMinutes(2));
        assertThat(run(seventh)).isEmpty();
        assertThat(run(sixth)).isEmpty();

        assertThat(standing(seventh).state()).isEqualTo(State.ANSWERED);
        assertThat(standing(sixth).state()).isEqualTo(State.ANSWERED);
        assertThat(rows("payer_circuit")).isZero();
    }

    @Test
    void while_one_question_tries_a_payer_the_others_wait() {
        pausedUntil(NOON);
        VerificationId first = open(card("MP100200301"));
        VerificationId second = open(card("MP100200301"));

        assertThat(run(first, (OnePayer) question -> new CompletableFuture<>())).contains(NOON.plusSeconds(90));
        assertThat(run(second)).contains(NOON.plusSeconds(90));

        assertThat(standing(first).sent()).isEqualTo(1);
        assertThat(standing(second).sent()).isZero();
    }

    @Test
    void whoever_has_waited_an_hour_for_a_paused_payer_is_helped_by_a_person() {
        VerificationId id = open(card("MP100200301"));
        clock.pass(Duration.ofMinutes(59));
        pausedUntil(NOON.plus(Duration.ofMinutes(60)));
        assertThat(run(id)).contains(NOON.plus(Duration.ofMinutes(60)));

        clock.pass(Duration.ofMinutes(1));
        pausedUntil(NOON.plus(Duration.ofMinutes(80)));
        assertThat(run(id)).isEmpty();

        assertThat(standing(id).handover()).contains(Handover.NO_ANSWER);
        assertThat(intake.disclosed()).isEmpty();
    }

    @Test
    void the_console_is_told_which_payers_are_paused() {
        assertThat(pauses()).isEmpty();

        pausedUntil(NOON.plusSeconds(60));

        assertThat(pauses()).containsExactly(Map.entry(PINEWATER, NOON.plusSeconds(60)));
    }

    @Test
    void a_dependent_is_asked_about_under_the_holders_number() {
        VerificationId id = open(new PlanMember(
                Optional.of(PINEWATER),
                Private.of("MP100200312"),
                Private.of("Ana"),
                Private.of("Ejemplo"),
                Private.of(""),
                LocalDate.of(2001, 5, 4),
                PlanHolder.PARENT));

        run(id);

        assertThat(standing(id).state()).isEqualTo(State.ANSWERED);
        assertThat(summary(id).status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void the_rows_hold_no_word_of_the_person_or_the_payer() {
        run(open(card("MP100200301")));

        Object rows = DATABASE.call(entities -> entities.createNativeQuery("""
                        select string_agg(v::text || e::text || encode(v.member_id || v.last_name || v.birth_date
                                   || e.question || e.answer, 'escape'), ' ')
                        from insurance.verification v join insurance.exchange e on e.verification = v.id
                        """).getSingleResult());

        assertThat(rows.toString())
                .contains("pinewater")
                .doesNotContain("MP100200301", "Ejemplo", "EJEMPLO", "1980", "ISA*", "PPO");
    }

    @Test
    void coverage_that_is_forgotten_keeps_no_key_and_no_word_and_is_shown_as_such() {
        VerificationId id = open(card("MP100200301"));
        run(id);
        assertThat(due(NOON.plusMillis(1))).containsExactly(standing(id).inquiry());

        forget(id);

        Standing standing = standing(id);
        assertThat(standing.state()).isEqualTo(State.FORGOTTEN);
        assertThat(standing.forgottenAt()).contains(NOON);
        assertThat(standing.member()).isEmpty();
        assertThat(standing.payer()).isEmpty();
        assertThat(standing.summary()).isEmpty();
        assertThat(due(NOON.plusMillis(1))).isEmpty();
        assertThat(count("""
                        select sum(length(v.key) + length(v.member_id) + length(v.first_name) + length(v.last_name)
                            + length(v.suffix) + length(v.birth_date) + length(v.holder) + length(e.question)
                            + coalesce(length(e.answer), 0))
                        from insurance.verification v join insurance.exchange e on e.verification = v.id
                        """)).isZero();
    }

    @Test
    void what_was_given_asked_and_answered_is_told_to_the_person_until_it_is_forgotten() {
        VerificationId id = open(card("MP100200301"));
        run(id);

        List<HeldPiece> pieces = held(id);

        assertThat(pieces)
                .extracting(HeldPiece::name)
                .containsExactly("coverage", "exchange", "exchange", "exchange", "exchange", "exchange");
        assertThat(pieces.get(0).values())
                .contains(
                        HeldPiece.Value.of("memberId", "Member ID", "MP100200301"),
                        HeldPiece.Value.of("holder", "Whose plan", "The plan is mine"));
        assertThat(pieces.get(1).values()).anySatisfy(value -> {
            assertThat(value.name()).isEqualTo("question");
            assertThat(value.words().reveal()).startsWith("ISA*").contains("MP100200301");
        });
        assertThat(pieces.get(1).values()).anySatisfy(value -> {
            assertThat(value.name()).isEqualTo("answer");
            assertThat(value.words().reveal()).startsWith("ISA*").contains("271");
        });

        forget(id);
        assertThat(held(id)).isEmpty();
    }

    private List<HeldPiece> held(VerificationId id) {
        InquiryNumber inquiry = standing(id).inquiry();
        return DATABASE.call(entities -> records(entities).read(inquiry, Language.ENGLISH));
    }

    @Test
    void nothing_of_what_is_forgotten_is_sent_any_more() {
        VerificationId id = open(card("MP100200301"));

        forget(id);

        assertThat(run(id)).isEmpty();
        assertThat(intake.disclosed()).isEmpty();
        assertThat(rows("exchange")).isZero();
        assertThatExceptionOfType(ConsentNotInForce.class)
                .isThrownBy(() -> new CommittedRounds().release(id, PINEWATER, "30"));
        assertThatExceptionOfType(NothingToCorrect.class).isThrownBy(() -> correct(id, card("MP100200301")));
    }

    @Test
    void an_answer_that_comes_after_forgetting_is_not_kept() {
        VerificationId id = open(card("MP100200301"));
        Rounds rounds = new CommittedRounds();
        Rounds.Question question = rounds.release(id, PINEWATER, "30").orElseThrow();

        forget(id);
        rounds.answered(question.exchange(), "ISA*");
        rounds.failed(question.exchange());
        rounds.consentEnded(id);

        assertThat(count("select count(*) from insurance.exchange where answer is not null or length(question) > 0"))
                .isZero();
        assertThat(standing(id).state()).isEqualTo(State.FORGOTTEN);
    }

    @Test
    void the_same_name_and_birth_date_lead_from_one_verification_to_another() {
        VerificationId one = open(card("MP100200301"));
        VerificationId other = open(card("MP100200399"));
        open(member("MP100200301", LocalDate.of(1980, 3, 1)));
        InquiryNumber inquiry = standing(one).inquiry();

        List<InquiryNumber> same = DATABASE.call(entities -> records(entities).ofTheSamePerson(inquiry));
        List<InquiryNumber> sought = DATABASE.call(entities -> records(entities)
                .of(new PersonSought(Private.of("ANA"), Private.of("ejemplo"), LocalDate.of(1980, 2, 29))));
        forget(other);
        List<InquiryNumber> left = DATABASE.call(entities -> records(entities).ofTheSamePerson(inquiry));

        assertThat(same).containsExactly(standing(other).inquiry());
        assertThat(sought).containsExactlyInAnyOrder(inquiry, standing(other).inquiry());
        assertThat(left).isEmpty();
    }

    @Test
    void where_files_stand_in_what_was_tried_in_vain_goes_as_a_file_and_its_answer_is_brought() throws Exception {
        ways = ConnectionsForTests.withFiles(address, FILES);
        VerificationId id = open(card("MP100200301"));
        askInVain(id);
        assertThat(intake.disclosed()).hasSize(4);
        assertThat(fileJob().run("everything")).isPresent();
        assertThat(intake.disclosed())
                .hasSize(5)
                .last()
                .satisfies(disclosure -> assertThat(disclosure.notice()).isEqualTo("Agreement about files"));
        assertThat(waiting()).hasSize(1);
        assertThat(standing(id).state()).isEqualTo(State.ASKING);

        bring(answers());
        fileJob().run("everything");
        fileJob().run("everything");
        assertThat(waiting()).hasSize(4);
        bring(answers());
        fileJob().run("everything");

        assertThat(standing(id).state()).isEqualTo(State.ANSWERED);
        assertThat(summary(id).of(LevelOfCare.RESIDENTIAL).inNetwork().word()).isEqualTo(Coverage.Word.COVERED);
        assertThat(waiting()).isEmpty();
        assertThat(folder.resolve(FILES + "/incoming")).isEmptyDirectory();
        assertThat(folder.resolve(FILES + "/set-aside")).isEmptyDirectory();
    }

    @Test
    void without_files_that_stand_in_a_person_goes_on_and_with_them_after_a_day_and_a_half_of_silence() {
        ways = ConnectionsForTests.withFiles(address, FILES);
        VerificationId id = open(card("MP100200301"));
        askInVain(id);
        fileJob().run("everything");

        clock.pass(Duration.ofHours(36).minusSeconds(1));
        assertThat(run(id)).isPresent();
        assertThat(standing(id).state()).isEqualTo(State.ASKING);
        clock.pass(Duration.ofSeconds(1));
        assertThat(run(id)).isEmpty();
        fileJob().run("everything");

        assertThat(standing(id).handover()).contains(Handover.NO_ANSWER);
        assertThat(waiting()).isEmpty();
    }

    /** Leave was given and the machine died before the file had its name: it goes then, once, and is told once. */
    @Test
    void whoever_dies_between_leave_and_the_new_name_leaves_a_file_that_still_goes() throws Exception {
        ways = ConnectionsForTests.withFiles(address, FILES);
        VerificationId id = open(card("MP100200301"));
        askInVain(id);
        Filing filing = new CommittedFiling();
        Filing.Unfiled question = filing.unfiled(1).get(0);
        FileFolder there = new FileFolder(folder.resolve(FILES.toString()));
        there.write(question.exchange(), question.text());
        assertThat(filing.letGo(question.exchange())).isTrue();
        assertThat(waiting()).isEmpty();

        fileJob().run("everything");

        assertThat(waiting()).containsExactly(question.exchange());
        assertThat(intake.disclosed()).hasSize(5);
    }

    @Test
    void a_consent_taken_back_before_a_file_is_let_go_stops_it() {
        ways = ConnectionsForTests.withFiles(address, FILES);
        VerificationId id = open(card("MP100200301"));
        askInVain(id);
        intake.revoke(intake.of(standing(id).inquiry(), Purpose.PAYMENT).orElseThrow());

        fileJob().run("everything");

        assertThat(waiting()).isEmpty();
        assertThat(standing(id).handover()).contains(Handover.CONSENT_ENDED);
    }

    @Test
    void what_is_forgotten_is_taken_back_and_its_answer_is_nobodys_any_more() throws Exception {
        ways = ConnectionsForTests.withFiles(address, FILES);
        VerificationId id = open(card("MP100200301"));
        askInVain(id);
        fileJob().run("everything");
        String answers = answers();

        forget(id);
        fileJob().run("everything");
        assertThat(waiting()).isEmpty();
        bring(answers);
        fileJob().run("everything");

        assertThat(count("select count(*) from insurance.exchange where answer is not null"))
                .isZero();
    }

    @Test
    void a_file_that_is_no_answer_to_a_question_of_ours_is_set_aside() throws Exception {
        ways = ConnectionsForTests.withFiles(address, FILES);
        fileJob().run("everything");

        bring("<html>Sign in</html>");
        fileJob().run("everything");

        assertThat(folder.resolve(FILES + "/incoming")).isEmptyDirectory();
        assertThat(aside.reasons()).containsExactly(SetAsideFiles.Reason.NOT_X12);
    }

    /** What is nobody's in a file keeps nobody from their answer, and what was kept is not kept twice. */
    @Test
    void what_is_known_in_a_file_that_is_set_aside_reaches_its_person_at_once() throws Exception {
        ways = ConnectionsForTests.withFiles(address, FILES);
        VerificationId id = open(card("MP100200301"));
        askInVain(id);
        fileJob().run("everything");

        bring(NOBODYS + answers());
        fileJob().run("everything");
        aside.decide(SetAsideFiles.State.AGAIN);
        fileJob().run("everything");

        assertThat(count("select count(*) from insurance.exchange where answer is not null"))
                .isEqualTo(1);
        assertThat(aside.reasons()).containsExactly(SetAsideFiles.Reason.NOT_ASKED);
        assertThat(folder.resolve(FILES + "/set-aside")).isDirectoryContaining(file -> true);
    }

    /** Four tries that nobody answers, and what comes of looking once more. */
    private void askInVain(VerificationId id) {
        for (Duration pause : List.of(Duration.ofSeconds(90), Duration.ofMinutes(5), Duration.ofMinutes(20))) {
            run(id, DEAD);
            DATABASE.run(entities -> entities.createNativeQuery("delete from insurance.payer_circuit")
                    .executeUpdate());
            clock.pass(pause);
        }
        run(id, DEAD);
        DATABASE.run(entities -> entities.createNativeQuery("delete from insurance.payer_circuit")
                .executeUpdate());
    }

    /** What the payer says to all that waits, in one file, as whoever takes the questions brings it. */
    private String answers() throws IOException {
        StringBuilder answers = new StringBuilder();
        for (UUID question : waiting()) {
            String text = Files.readString(folder.resolve(FILES + "/outgoing/" + question + ".x12"));
            answers.append(connection().ask(text).toCompletableFuture().join());
        }
        return answers.toString();
    }

    private void bring(String text) throws IOException {
        Path file = Files.writeString(folder.resolve(FILES + "/incoming/answers.x12"), text);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(60)));
    }

    private List<UUID> waiting() {
        try {
            return new FileFolder(folder.resolve(FILES.toString())).waiting();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** A payer whose answers come when each of {@code answers} is run. */
    private OnePayer thinking(List<Runnable> answers) {
        return question -> {
            CompletableFuture<String> answer = new CompletableFuture<>();
            answers.add(() -> answer.complete(
                    connection().ask(question).toCompletableFuture().join()));
            return answer;
        };
    }

    private FileJob fileJob() {
        Rounds rounds = new CommittedRounds();
        Filing filing = new CommittedFiling();
        return new FileJob(
                filing,
                new Receiving(
                        new FiledAnswers(filing, rounds, new EligibilityJob(rounds, DEAD, new InHand(), clock)),
                        aside,
                        clock),
                new FileFolders(Optional.of(folder.toString())),
                ways(),
                clock);
    }

    private static void pausedUntil(Instant until) {
        DATABASE.run(entities ->
                entities.createNativeQuery("""
                        insert into insurance.payer_circuit (payer, failures, pauses, paused_until)
                        values ('pinewater', 5, 1, :until)
                        on conflict (payer) do update set paused_until = excluded.paused_until
                        """).setParameter("until", until).executeUpdate());
    }

    private static Map<PayerId, Instant> pauses() {
        return DATABASE.call(entities -> new StoredPauses(new Circuits(entities)).all());
    }

    private void forget(VerificationId id) {
        InquiryNumber inquiry = standing(id).inquiry();
        DATABASE.run(entities -> records(entities).forget(inquiry, NOON));
    }

    private static CoverageRecords records(EntityManager entities) {
        return new CoverageRecords(new VerificationStore(entities), new ReviewStore(entities), new LabeledSealing());
    }

    private static List<InquiryNumber> due(Instant before) {
        return DATABASE.call(entities -> records(entities).due(before, Optional.empty(), 10).stream()
                .map(HeldRecords.Due::inquiry)
                .toList());
    }

    private VerificationId open(PlanMember member) {
        return open(member, List.of());
    }

    private VerificationId open(PlanMember member, List<CardPhoto> photos) {
        return DATABASE.call(entities ->
                verifications(entities).open(inquiry(true), member, photos).id());
    }

    private void correct(VerificationId id, PlanMember member) {
        DATABASE.run(entities -> verifications(entities).correct(id, member));
    }

    private Standing standing(VerificationId id) {
        return DATABASE.call(entities -> verifications(entities).find(id).orElseThrow());
    }

    private CoverageSummary summary(VerificationId id) {
        return standing(id).summary().orElseThrow();
    }

    private Optional<Instant> run(VerificationId id) {
        return run(id, connection());
    }

    private Optional<Instant> run(VerificationId id, PayerConnection connection) {
        return new EligibilityJob(new CommittedRounds(), connection, new InHand(), clock).run(id.toString());
    }

    /** The payer over HTTP; a test goes on when it has answered. */
    private static OnePayer connection() {
        return question -> {
            CompletableFuture<String> answer =
                    http.connection().ask(WAY, question).toCompletableFuture();
            var unused = answer.handle((text, failure) -> "").join();
            return answer;
        };
    }

    private static long rows(String table) {
        return count("select count(*) from insurance." + table);
    }

    private static long times(String serviceType) {
        return count("select count(*) from insurance.exchange where service_type = '" + serviceType + "'");
    }

    private static long count(String query) {
        return DATABASE.call(
                entities -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
    }

    private static PlanMember card(String memberId) {
        return member(memberId, LocalDate.of(1980, 2, 29));
    }

    private static PlanMember member(String memberId, LocalDate birthDate) {
        return new PlanMember(
                Optional.of(PINEWATER),
                Private.of(memberId),
                Private.of("Ana"),
                Private.of("Ejemplo"),
                Private.of(""),
                birthDate,
                PlanHolder.SELF);
    }

    private static NewInquiry inquiry(boolean agreed) {
        return new NewInquiry(
                Subject.INSURANCE,
                Optional.of(OneCenter.MISSISSIPPI),
                Optional.empty(),
                new NewInquiry.Person(Private.of("Ana Ejemplo"), Private.of("601-555-0142"), Private.of(""), false),
                Private.of(""),
                ForWhom.MYSELF,
                false,
                Language.ENGLISH,
                new Agreement(SignedInquiries.TEXT, agreed, Private.of("Ana Ejemplo")));
    }

    private StoredVerifications verifications(EntityManager entities) {
        Jobs queue = new Jobs() {
            @Override
            public void ask(Class<? extends Job> job, String subject, Instant when) {
                jobs.add(subject);
            }
        };
        return new StoredVerifications(
                new VerificationStore(entities),
                intake,
                payers(entities),
                new Asking(new VerificationStore(entities), new OneCenter(), ways(), queue, clock),
                new LabeledSealing(),
                trail,
                new Colleagues(),
                clock);
    }

    private StoredRounds rounds(EntityManager entities) {
        return new StoredRounds(
                new VerificationStore(entities),
                payers(entities),
                new OneCenter(),
                intake,
                trail,
                new LabeledSealing(),
                ways(),
                new Circuits(entities),
                clock);
    }

    private Ways ways() {
        return ways == null ? ConnectionsForTests.settings(address, notice) : ways;
    }

    private StoredFiling filing(EntityManager entities) {
        return new StoredFiling(
                new VerificationStore(entities), payers(entities), intake, ways(), new LabeledSealing(), clock);
    }

    private static Payers payers(EntityManager entities) {
        return new StoredPayers(entities, tags -> {});
    }

    /** Each step in a transaction of its own, as in the server. */
    private class CommittedRounds implements Rounds {
        @Override
        public void begin(VerificationId id) {
            DATABASE.run(entities -> rounds(entities).begin(id));
        }

        @Override
        public Step next(VerificationId id) {
            return DATABASE.call(entities -> rounds(entities).next(id));
        }

        @Override
        public Optional<Question> release(VerificationId id, PayerId payer, String serviceType) {
            return DATABASE.call(entities -> rounds(entities).release(id, payer, serviceType));
        }

        @Override
        public void answered(UUID exchange, String text) {
            DATABASE.run(entities -> rounds(entities).answered(exchange, text));
        }

        @Override
        public void failed(UUID exchange) {
            DATABASE.run(entities -> rounds(entities).failed(exchange));
        }

        @Override
        public void consentEnded(VerificationId id) {
            DATABASE.run(entities -> rounds(entities).consentEnded(id));
        }
    }

    /** Likewise. */
    private class CommittedFiling implements Filing {
        @Override
        public List<Unfiled> unfiled(int most) {
            return DATABASE.call(entities -> filing(entities).unfiled(most));
        }

        @Override
        public boolean letGo(UUID exchange) {
            return DATABASE.call(entities -> filing(entities).letGo(exchange));
        }

        @Override
        public void consentEnded(UUID exchange) {
            DATABASE.run(entities -> filing(entities).consentEnded(exchange));
        }

        @Override
        public boolean isLetGo(UUID exchange) {
            return DATABASE.call(entities -> filing(entities).isLetGo(exchange));
        }

        @Override
        public boolean isOut(UUID exchange) {
            return DATABASE.call(entities -> filing(entities).isOut(exchange));
        }

        @Override
        public boolean isWanted(UUID exchange) {
            return DATABASE.call(entities -> filing(entities).isWanted(exchange));
        }

        @Override
        public Optional<Asked> byTrace(ConnectionId connection, String trace) {
            return DATABASE.call(entities -> filing(entities).byTrace(connection, trace));
        }

        @Override
        public Optional<Asked> byControlNumber(ConnectionId connection, String number) {
            return DATABASE.call(entities -> filing(entities).byControlNumber(connection, number));
        }
    }

    /** A connection that is never busy, unless it says so. */
    private interface OnePayer extends PayerConnection {
        CompletionStage<String> ask(String question);

        @Override
        default CompletionStage<String> ask(Way way, String question) {
            return ask(question);
        }

        @Override
        default boolean isBusy() {
            return false;
        }
    }

    /** What was written down. */
    private static final class WrittenDown implements AuditTrail {
        private final List<AuditedAct> acts = new ArrayList<>();

        @Override
        public void note(AuditedAct act) {
            acts.add(act);
        }

        @Override
        public void refused(AuditedAct act) {
            throw new UnsupportedOperationException("A job is not refused.");
        }
    }
}
