package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.Calls;
import org.milepost.insurance.Exchanges;
import org.milepost.insurance.PhoneCall;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.benefits.PhoneAnswer;
import org.milepost.insurance.benefits.Status;
import org.milepost.insurance.fields.AnswerFields;
import org.milepost.intake.InquiryNumber;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Texts;
import org.milepost.staff.CenterId;

class ExchangesPagesTest {
    private static final Instant SENT = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant RECEIVED = Instant.parse("2026-11-22T18:00:01.250Z");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
    private static final String HEAD = "ST*271*0001~HL*1**20*1~NM1*PR*2*MERIDIAN~HL*2*1*22*0~NM1*IL*1*TESTWELL*RUTH~";

    @Test
    void each_line_of_an_answer_stands_beside_its_words_and_what_rests_on_it() {
        ExchangesPage.Turn turn = page(turn(1, "30", HEAD + "EB*1**30~EB*C*IND*30***23*1500*****Y~SE*8*0001~"))
                .turns()
                .get(0);

        assertThat(turn.title()).isEqualTo("1. About the plan as a whole");
        assertThat(turn.took()).isEqualTo("answered after 1.3 seconds");
        assertThat(turn.question()).hasSize(3);
        ExchangesPage.Line deductible = turn.answer().get(6);
        assertThat(deductible.number()).isEqualTo("7");
        assertThat(deductible.says())
                .isEqualTo("Deductible, one person, the plan as a whole, $1,500 each calendar year, in network.");
        assertThat(deductible.facts())
                .containsExactly(
                        "One fact: the plan as a whole.", "Decides or tells: Deductible, one person, in network.");
    }

    @Test
    void an_answer_in_fields_stands_there_as_a_271_and_as_json_line_by_line() {
        String json = "{\"benefitsInformation\":[{\"code\":\"1\",\"serviceTypeCodes\":[\"30\"]}]}";
        Exchanges.Turn asked = turn(1, "30", AnswerFields.x12(json).orElseThrow());
        Exchanges.Reply reply = asked.reply().orElseThrow();

        ExchangesPage.Turn turn = page(new Exchanges.Turn(
                        asked.variation(),
                        asked.payer(),
                        asked.serviceType(),
                        asked.sent(),
                        asked.sentAt(),
                        asked.question(),
                        Optional.of(new Exchanges.Reply(
                                reply.text(), Optional.of(Private.of(json)), reply.answer(), reply.settled()))))
                .turns()
                .get(0);

        assertThat(turn.answer())
                .extracting(ExchangesPage.Line::text)
                .startsWith("ST*271*0001*005010X279A1")
                .contains("EB*1**30");
        assertThat(turn.fields().lines().toList())
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.length() < json.length());
    }

    /** Each "why we say so" leads to a line: the ids are made in two places and have to be the same. */
    @Test
    void the_lines_behind_a_summary_lead_to_lines_of_the_page() {
        Exchanges.Turn plan = turn(1, "30", HEAD + "EB*1**30~SE*7*0001~");
        Exchanges.Turn substance = turn(1, "AI", HEAD + "EB*1**AI*********Y~III*ZZ*55~SE*8*0001~");
        CoverageSummary summary = CoverageSummary.of(
                List.of(
                        plan.reply().orElseThrow().answer(),
                        substance.reply().orElseThrow().answer()),
                DATE);
        CoverageView view = new CoverageWords(Texts.of(Verifications.class, Language.ENGLISH), true).say(summary);

        List<String> ids = page(plan, substance).turns().stream()
                .flatMap(turn -> turn.answer().stream())
                .map(ExchangesPage.Line::anchor)
                .toList();

        List<CoverageView.Line> behind = view.levels().get(1).lines();
        assertThat(behind).isNotEmpty();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsAll(behind.stream().map(CoverageView.Line::anchor).toList())
                .containsAll(
                        view.lines().stream().map(CoverageView.Line::anchor).toList());
    }

    @Test
    void what_another_answer_says_as_well_is_told_to_be_counted_there() {
        ExchangesPage page =
                page(turn(1, "30", HEAD + "EB*1**30~SE*7*0001~"), turn(1, "AI", HEAD + "EB*1**30~SE*7*0001~"));

        assertThat(page.turns().get(1).answer().get(5).facts())
                .contains("Another line says the same and is counted in its place.");
    }

    @Test
    void the_lines_that_nobody_understood_stand_together_and_each_is_told_once_why() {
        ExchangesPage page = page(turn(1, "30", "hello " + HEAD + "EB*ZZ**30~ZZZ*1~EB*1**30*QQ~SE*9*0001~"));

        assertThat(page.unclear())
                .extracting(ExchangesPage.Line::text)
                .containsExactly("hello", "EB*ZZ**30", "ZZZ*1", "EB*1**30*QQ");
        assertThat(page.unclear().get(1).odd()).containsExactly("An answer has a code that we do not know. (EB01)");
        assertThat(page.unclear().get(2).odd()).hasSize(1);
        assertThat(page.unclear().get(3).odd()).containsExactly("In no table of ours: EB04.");
    }

    @Test
    void a_question_without_an_answer_and_one_that_was_corrected_say_so() {
        Exchanges.Turn first = turn(1, "30", HEAD + "AAA*N**72*C~SE*7*0001~");
        Exchanges.Turn second = new Exchanges.Turn(
                2, "Meridian", "30", true, SENT, Private.of("ST*270*1~EQ*30~SE*3*1~"), Optional.empty());

        ExchangesPage page = page(first, second);

        assertThat(page.turns().get(0).notes())
                .contains("An earlier question: the person corrected their data, or the plan was asked again, since.");
        assertThat(page.turns().get(1).took()).isEqualTo("no answer");
        assertThat(page.turns().get(1).answer()).isEmpty();
    }

    @Test
    void a_question_that_was_not_sent_says_when_the_plan_had_answered_it() {
        Exchanges.Turn asked = turn(1, "30", HEAD + "EB*1*IND*30~SE*7*0001~");
        Exchanges.Turn taken = new Exchanges.Turn(
                1, asked.payer(), "30", false, SENT.plusSeconds(3600), asked.question(), asked.reply());

        assertThat(page(taken).turns().get(0).question()).isEmpty();
        assertThat(page(taken).turns().get(0).took())
                .isEqualTo("not sent: the plan had answered the same question, Nov 22, 2026, 6:00:01 PM Z");
    }

    @Test
    void a_call_stands_in_its_place_in_time_with_all_that_was_told() {
        PhoneAnswer told = new PhoneAnswer(
                SENT.minusSeconds(600),
                DATE,
                "Meridian",
                "R-77",
                Status.ACTIVE,
                "GOLD",
                List.of(
                        new PhoneAnswer.OfLevel(
                                LevelOfCare.OUTPATIENT,
                                NetworkTier.OUT,
                                Coverage.Word.NOT_COVERED,
                                Authorization.NOT_TOLD),
                        new PhoneAnswer.OfLevel(
                                LevelOfCare.RESIDENTIAL,
                                NetworkTier.IN,
                                Coverage.Word.COVERED,
                                Authorization.REQUIRED)),
                List.of(
                        new PhoneAnswer.Amount(
                                Information.DEDUCTIBLE, Period.REMAINING, NetworkTier.IN, new BigDecimal("250.5")),
                        new PhoneAnswer.Amount(
                                Information.COINSURANCE, Period.NOT_TOLD, NetworkTier.OUT, new BigDecimal("0.4"))));
        Calls.Made made = new Calls.Made(new PhoneCall(Private.of("Heron, ext. 12"), told), RECEIVED, "Robin Example");

        List<ExchangesPage.Part> parts = new ExchangesPages(new NoCenters())
                .page(new Exchanges.Conversation(
                        new InquiryNumber("MP-4F2A-9C7D"),
                        new CenterId("mississippi"),
                        DATE,
                        Optional.empty(),
                        List.of(turn(1, "30", HEAD + "EB*1**30~SE*7*0001~")),
                        List.of(made)))
                .parts();

        assertThat(parts).hasSize(2);
        assertThat(parts.get(1)).isInstanceOf(ExchangesPage.Turn.class);
        assertThat(parts.get(0))
                .isEqualTo(new ExchangesPage.Call(
                        "call1",
                        "Meridian",
                        "Nov 22, 2026, 5:50 PM Z",
                        "Heron, ext. 12",
                        "R-77",
                        "Robin Example",
                        List.of(
                                new CoverageView.Item("Is the plan in force?", "Active"),
                                new CoverageView.Item("What it is called", "GOLD"),
                                new CoverageView.Item(
                                        "Residential treatment, in network", "Covered. Authorization: needed"),
                                new CoverageView.Item("Outpatient, out of network", "Not covered"),
                                new CoverageView.Item("Of the deductible remaining, in network", "$250.50"),
                                new CoverageView.Item("Co-insurance, out of network", "40%"))));
    }

    private static ExchangesPage page(Exchanges.Turn... turns) {
        return new ExchangesPages(new NoCenters())
                .page(new Exchanges.Conversation(
                        new InquiryNumber("MP-4F2A-9C7D"),
                        new CenterId("mississippi"),
                        DATE,
                        Optional.empty(),
                        List.of(turns),
                        List.of()));
    }

    private static Exchanges.Turn turn(int variation, String serviceType, String answer) {
        return new Exchanges.Turn(
                variation,
                "Meridian",
                serviceType,
                true,
                SENT,
                Private.of("ST*270*0001~EQ*" + serviceType + "~SE*3*0001~"),
                Optional.of(new Exchanges.Reply(
                        Private.of(answer), Optional.empty(), Answer.of(serviceType, "", RECEIVED, answer), true)));
    }
}
