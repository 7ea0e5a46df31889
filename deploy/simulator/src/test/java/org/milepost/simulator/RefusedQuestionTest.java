package org.milepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedQuestionTest extends SimulatorHarness {
    private static final String MEMBER = "NM1*IL*1*QUILLBY*AVERY****MI*MP100200301";

    private static Question question() {
        return Question.about(DemoCard.EVERY_LEVEL, "AI");
    }

    // AAA: the question is well formed, and the payer will not or cannot answer it.

    @ParameterizedTest
    @CsvSource({"MEMBER_ID_INVALID,72", "NAME_MISMATCH,73", "NOT_FOUND,75"})
    void a_rejected_member_gets_an_AAA_in_the_subscriber_loop_and_no_benefit(DemoCard card, String reason)
            throws Exception {
        Answer answer = ask(Question.about(card, "30"));

        assertThat(answer.from("HL*3").subList(0, 5))
                .containsExactly(
                        "HL*3*2*22*0",
                        "TRN*2*5C0FFEE0*9MILEPOST1",
                        "NM1*IL*1*QUILLBY*AVERY****MI*" + card.memberId(),
                        "AAA*N**" + reason + "*C",
                        "DMG*D8*19880214*F");
        assertThat(answer.all("EB")).isEmpty();
        assertThat(answer.line("SE")).isEqualTo("SE*" + (answer.lines().size() - 4) + "*0001");
    }

    @Test
    void an_id_that_stands_on_no_card_is_not_found() throws Exception {
        Answer answer = ask(question().with(MEMBER, "NM1*IL*1*QUILLBY*AVERY****MI*MP100200399"));

        assertThat(answer.lines()).contains("AAA*N**75*C");
    }

    @Test
    void a_dependents_wrong_name_is_rejected_in_the_dependent_loop() throws Exception {
        Answer answer = ask(Question.aboutDependent(DemoCard.NAME_MISMATCH, "30"));

        assertThat(answer.from("NM1*03").subList(0, 2)).containsExactly("NM1*03*1*QUILLBY*AVERY", "AAA*N**65*C");
    }

    @Test
    void a_dependents_trace_comes_back_when_the_subscriber_is_rejected() throws Exception {
        Answer answer = ask(Question.aboutDependent(DemoCard.NOT_FOUND, "30"));

        assertThat(answer.lines()).containsSubsequence("HL*3*2*22*1", "AAA*N**75*C", "TRN*2*5C0FFEE1*9MILEPOST1");
    }

    @Test
    void a_payer_unable_to_respond_says_so_in_its_own_loop_and_ends() throws Exception {
        Answer answer = ask(Question.about(DemoCard.UNABLE_TO_RESPOND, "30"));

        assertThat(answer.from("HL*1").subList(0, 5))
                .containsExactly(
                        "HL*1**20*0",
                        "NM1*PR*2*PINEWATER HEALTH PLAN*****PI*MPDEMO1",
                        "PER*IC*PROVIDER SERVICES*TE*6015550181",
                        "AAA*Y**42*R",
                        "SE*7*0001");
    }

    @Test
    void more_than_one_patient_is_refused_for_the_whole_exchange() throws Exception {
        Answer answer = ask(Question.aboutDependent(DemoCard.EVERY_LEVEL, "30")
                .with(
                        "NM1*IL*1*QUILLBY*MARLOW****MI*MP100200301",
                        "NM1*IL*1*QUILLBY*MARLOW****MI*MP100200301",
                        "EQ*30"));

        assertThat(answer.from("HL*1").subList(0, 2)).containsExactly("HL*1**20*0", "AAA*Y**04*N");
        assertThat(answer.all("HL")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"*****PI*MPDEMO9,79", "'',T4"})
    void a_payer_that_does_not_answer_here_is_refused(String identification, String reason) throws Exception {
        String name = "NM1*PR*2*SOME OTHER PLAN" + identification;

        Answer answer = ask(question().with("NM1*PR*2*PINEWATER HEALTH PLAN*****PI*MPDEMO1", name));

        assertThat(answer.from("HL*1").subList(0, 3)).containsExactly("HL*1**20*0", name, "AAA*N**" + reason + "*C");
    }

    @ParameterizedTest
    @CsvSource({"*****XX*123456789", "*****XX*12345678933", "*****SV*1234567893", "''"})
    void a_provider_without_an_NPI_is_refused(String identification) throws Exception {
        Answer answer = ask(question()
                .with(
                        "NM1*1P*2*EXTRA MILE MISSISSIPPI*****XX*1234567893",
                        "NM1*1P*2*EXTRA MILE MISSISSIPPI" + identification));

        assertThat(answer.from("HL*2").subList(0, 3))
                .containsExactly("HL*2*1*21*0", "NM1*1P*2*EXTRA MILE MISSISSIPPI" + identification, "AAA*N**43*C");
        assertThat(answer.all("HL")).hasSize(2);
    }

    @Test
    void what_is_missing_about_a_person_is_asked_for_by_its_own_code() throws Exception {
        assertThat(ask(question().with(MEMBER, "NM1*IL*1*QUILLBY*AVERY")).lines())
                .contains("AAA*N**72*C");
        assertThat(ask(question().with(MEMBER, "NM1*IL*1*QUILLBY*****MI*MP100200301"))
                        .lines())
                .contains("AAA*N**73*C");
        assertThat(ask(question().with(MEMBER, "NM1*IL*1**AVERY****MI*MP100200301"))
                        .lines())
                .contains("AAA*N**73*C");
        assertThat(ask(question().without("DMG*D8*19880214*F")).lines()).contains("AAA*N**58*C");
    }

    @ParameterizedTest
    @CsvSource({"20251121,AAA*N**62*C", "20251122,EB*1*IND*30", "20261130,EB*1*IND*30", "20261201,AAA*N**63*C"})
    void a_day_can_be_asked_about_from_a_year_ago_to_the_end_of_this_month(String day, String expected)
            throws Exception {
        Answer answer = ask(question().with("DTP*291*D8*20261122", "DTP*291*D8*" + day));

        assertThat(answer.line(expected)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20261122,EB*1*IND*30", "20261123,AAA*N**60*C"})
    void nobody_is_asked_about_before_their_birth(String birth, String expected) throws Exception {
        Answer answer = ask(question().with("DMG*D8*19880214*F", "DMG*D8*" + birth));

        assertThat(answer.line(expected)).isNotEmpty();
    }

    @Test
    void without_a_date_the_question_is_about_today() throws Exception {
        Answer answer = ask(question().without("DTP*291*D8*20261122"));

        assertThat(answer.lines()).contains("DTP*291*RD8*20260101-20261231");
    }

    // 999: the group or the 270 in it breaks the guide.

    @Test
    void a_999_is_a_whole_answer_of_its_own() throws Exception {
        Answer answer = ask(question().with("TRN*1*5C0FFEE0*9MILEPOST1", "TRN*1*5C0FFEE0*MILEPOST1"));

        List<String> lines = answer.lines();
        String number = Answer.element(lines.get(0), 13);
        String group = Answer.element(lines.get(1), 6);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "GS*FA*PINEWATER*MILEPOST*20261122*1200*" + group + "*X*005010X231A1",
                        "ST*999*0001*005010X231A1",
                        "AK1*HS*77*005010X279A1",
                        "AK2*270*0001*005010X279A1",
                        "IK3*TRN*8*2000*8",
                        "IK4*3**7",
                        "IK5*R*5",
                        "AK9*R*1*1*0",
                        "SE*8*0001",
                        "GE*1*" + group,
                        "IEA*1*" + number);
    }

    @ParameterizedTest
    @CsvSource({
        // wrong elements
        "BHT*0022*13*A7F3*20261122*1200, BHT*0022*11*A7F3*20261122*1200, IK3*BHT*2**8, IK4*2**7",
        "BHT*0022*13*A7F3*20261122*1200, BHT*0022*13*A7F3*20261131*1200, IK3*BHT*2**8, IK4*4**8",
        "BHT*0022*13*A7F3*20261122*1200, BHT*0022*13*A7F3*20261122*2460, IK3*BHT*2**8, IK4*5**7",
        "BHT*0022*13*A7F3*20261122*1200, BHT*0022*13**20261122*1200, IK3*BHT*2**8, IK4*3**1",
        "HL*1**20*1, HL*2**20*1, IK3*HL*3*2000*8, IK4*1**7",
        "HL*1**20*1, HL*1**20*0, IK3*HL*3*2000*8, IK4*4**7",
        "HL*2*1*21*1, HL*2*2*21*1, IK3*HL*5*2000*8, IK4*2**7",
        "HL*3*2*22*0, HL*3*2*22, IK3*HL*7*2000*8, IK4*4**1",
        "TRN*1*5C0FFEE0*9MILEPOST1, TRN*2*5C0FFEE0*9MILEPOST1, IK3*TRN*8*2000*8, IK4*1**7",
        "NM1*IL*1*QUILLBY*AVERY****MI*MP100200301, NM1*IL*1*QUILLBY*AVERY****MI, IK3*NM1*9*2100*8, IK4*9**1",
        "NM1*IL*1*QUILLBY*AVERY****MI*MP100200301, NM1*IL*1*QUILLBY*AVERY*****MP100200301, IK3*NM1*9*2100*8, IK4*8**1",
        "NM1*IL*1*QUILLBY*AVERY****MI*MP100200301, NM1*IL*2*QUILLBY*AVERY****MI*MP100200301, IK3*NM1*9*2100*8, IK4*2**7",
        "NM1*IL*1*QUILLBY*AVERY****MI*MP100200301, NM1*IL*1*QUÏLLBY*AVERY****MI*MP100200301, IK3*NM1*9**8, IK4*3**6",
        "DMG*D8*19880214*F, DMG*D8*19880230*F, IK3*DMG*10*2100*8, IK4*2**8",
        "DMG*D8*19880214*F, DMG*D8*19880214*X, IK3*DMG*10*2100*8, IK4*3**7",
        "DMG*D8*19880214*F, DMG*D8*19880214*, IK3*DMG*10**8, IK4*3**3",
        "DTP*291*D8*20261122, DTP*292*D8*20261122, IK3*DTP*11*2100*8, IK4*1**7",
        "DTP*291*D8*20261122, DTP*291*RD8*20261122, IK3*DTP*11*2100*8, IK4*3**7",
        "EQ*AI, EQ*AIX, IK3*EQ*12*2110*8, IK4*1**7",
        "EQ*AI, EQ*ai, IK3*EQ*12*2110*8, IK4*1**7"
    })
    void a_wrong_element_is_pointed_at(String line, String wrong, String segment, String element) throws Exception {
        Answer answer = ask(question().with(line, wrong));

        assertThat(answer.from("IK3").subList(0, 3)).containsExactly(segment, element, "IK5*R*5");
    }

    @ParameterizedTest
    @CsvSource({
        "BHT*0022*13*A7F3*20261122*1200, IK3*BHT*2**3",
        "HL*2*1*21*1, IK3*HL*5*2000*3",
        "NM1*IL*1*QUILLBY*AVERY****MI*MP100200301, IK3*NM1*9*2100*3",
        "EQ*AI, IK3*EQ*12*2110*3"
    })
    void a_missing_segment_is_named(String line, String expected) throws Exception {
        Answer answer = ask(question().without(line));

        assertThat(answer.from("IK3").subList(0, 2)).containsExactly(expected, "IK5*R*5");
    }

    @Test
    void strangers_and_segments_out_of_place_are_named() throws Exception {
        assertThat(ask(question().with("EQ*AI", "EQ*AI", "ZZZ*1")).line("IK3")).isEqualTo("IK3*ZZZ*13*2110*1");
        assertThat(ask(question().with("EQ*AI", "EQ*AI", "DMG*D8*19880214")).line("IK3"))
                .isEqualTo("IK3*DMG*13*2110*2");
        assertThat(ask(question().with("EQ*AI", "EQ*AI", "HL*4*3*23*0")).line("IK3"))
                .isEqualTo("IK3*HL*13*2110*2");
        assertThat(ask(question().with("HL*3*2*22*0", "HL*3*2*22*1")).line("IK3"))
                .isEqualTo("IK3*HL*13*2000*3");
    }

    @Test
    void a_segment_repeated_too_often_is_named() throws Exception {
        String trace = "TRN*1*5C0FFEE0*9MILEPOST1";

        assertThat(ask(question().with(trace, trace, trace)).all("TRN")).hasSize(2);
        assertThat(ask(question().with(trace, trace, trace, trace)).line("IK3")).isEqualTo("IK3*TRN*10*2000*5");
    }

    @ParameterizedTest
    @CsvSource({
        "ST*270*0001*005010X279A1, ST*837*0001*005010X279A1, IK5*R*6",
        "ST*270*0001*005010X279A1, ST*270*001*005010X279A1, IK5*R*7",
        "ST*270*0001*005010X279A1, ST*270*0001*005010X279, IK5*R*I6",
        "SE*13*0001, SE*13*0002, IK5*R*3",
        "SE*13*0001, SE*12*0001, IK5*R*4",
        "SE*13*0001, SE*14*0001, IK5*R*4"
    })
    void a_transaction_set_must_close_as_it_opened(String line, String wrong, String expected) throws Exception {
        assertThat(ask(question().with(line, wrong)).line("IK5")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GS*HS*, GS*HB*, AK9*R*1*1*0*1",
        "77*X*005010X279A1, 77*X*004010X092A1, AK9*R*1*1*0*2",
        "GE*1*77~, '', AK9*R*1*1*0*3",
        "GE*1*77~, GE*1*78~, AK9*R*1*1*0*4",
        "GE*1*77~, GE*2*77~, AK9*R*1*1*0*5"
    })
    void a_group_must_close_as_it_opened(String part, String wrong, String expected) throws Exception {
        assertThat(post(question().text().replace(part, wrong)).line("AK9")).isEqualTo(expected);
    }

    @Test
    void a_group_with_two_transaction_sets_is_refused() throws Exception {
        String text = question().text();
        String set = text.substring(text.indexOf("~ST*") + 1, text.indexOf("GE*"));

        Answer answer = post(text.replace(set, set + set).replace("GE*1", "GE*2"));

        assertThat(answer.line("AK9")).isEqualTo("AK9*R*2*2*0*5");
    }

    // TA1: the interchange's own header or trailer is wrong.

    @Test
    void a_TA1_stands_alone_in_its_interchange() throws Exception {
        Answer answer = post(question().text().replace("IEA*1*000000905", "IEA*1*000000906"));

        String number = Answer.element(answer.lines().get(0), 13);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.lines().get(0)).startsWith("ISA*").hasSize(105);
        assertThat(answer.lines().subList(1, 3)).containsExactly("TA1*000000905*261122*1200*R*001", "IEA*0*" + number);
        assertThat(answer.lines()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'ISA*00*          ', 'ISA*00*SECRET    ', 010",
        "*00*          *ZZ, *01*          *ZZ, 012",
        "*ZZ*MILEPOST , *XX*MILEPOST , 005",
        "*ZZ*MILEPOST       *, *ZZ*               *, 006",
        "*ZZ*PINEWATER , *XX*PINEWATER , 007",
        "*ZZ*PINEWATER      *, *ZZ*               *, 008",
        "*261122*1200*^, *261131*1200*^, 014",
        "*261122*1200*^, *261122*2400*^, 015",
        "*00501*, *00401*, 017",
        "*000000905*0*, *00000090A*0*, 018",
        "*000000905*0*, *000000905*2*, 019",
        "*0*T*:, *0*P*:, 020",
        "IEA*1*, IEA*2*, 021",
        "IEA*1*000000905~, '', 023",
        "IEA*1*000000905~, IEA*1*000000905, 023",
        "SE*13*0001~, SE*13*0001~~, 024"
    })
    void a_wrong_header_or_trailer_gets_its_note_code(String part, String wrong, String code) throws Exception {
        String text = question().text();
        assertThat(text).contains(part);

        Answer answer = post(text.replace(part, wrong));

        assertThat(answer.line("TA1")).endsWith("*R*" + code);
    }

    @Test
    void one_interchange_carries_one_group_and_nothing_after_its_end() throws Exception {
        String text = question().text();
        String group = text.substring(text.indexOf("GS*"), text.indexOf("IEA*"));

        assertThat(post(text.replace(group, group + group).replace("IEA*1", "IEA*2"))
                        .line("TA1"))
                .endsWith("*024");
        assertThat(post(text + "GS*HS~").line("TA1")).endsWith("*022");
    }

    // HTTP: what arrived is no question at all.

    @ParameterizedTest
    @CsvSource({"hello", "ISA*00*", "''"})
    void what_is_no_interchange_is_a_bad_request(String body) throws Exception {
        assertThat(post(body).status()).isEqualTo(400);
    }

    @Test
    void an_ISA_of_another_width_or_without_usable_delimiters_is_a_bad_request() throws Exception {
        String text = question().text();

        assertThat(post(text.replace("MILEPOST       *", "MILEPOST        *")).status())
                .isEqualTo(400);
        assertThat(post(text.replace("*0*T*:", "*0*T*^")).status()).isEqualTo(400);
        assertThat(post(text.replace("*0*T*:", "*0*T*A")).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"65536,400", "65537,413"})
    void a_question_has_a_greatest_size(int bytes, int status) throws Exception {
        assertThat(post("x".repeat(bytes)).status()).isEqualTo(status);
    }

    @Test
    void only_X12_posted_to_the_one_address_is_read() throws Exception {
        URI endpoint = simulator().endpoint();
        String text = question().text();

        assertThat(send(HttpRequest.newBuilder(endpoint)).status()).isEqualTo(405);
        assertThat(send(HttpRequest.newBuilder(endpoint.resolve("/eligibilities")))
                        .status())
                .isEqualTo(404);
        assertThat(send(HttpRequest.newBuilder(endpoint).POST(BodyPublishers.ofString(text)))
                        .status())
                .isEqualTo(415);
        assertThat(send(HttpRequest.newBuilder(endpoint)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(text)))
                        .status())
                .isEqualTo(415);
        assertThat(send(HttpRequest.newBuilder(endpoint)
                                .header("Content-Type", "Application/EDI-X12; charset=us-ascii")
                                .POST(BodyPublishers.ofString(text)))
                        .status())
                .isEqualTo(200);
    }
}
