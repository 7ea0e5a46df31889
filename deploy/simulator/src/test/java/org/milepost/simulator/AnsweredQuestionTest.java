package org.milepost.simulator;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.milepost.simulator.Answer.element;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnsweredQuestionTest extends SimulatorHarness {

    @Test
    void a_271_begins_and_ends_as_the_guide_says() throws Exception {
        Answer answer = ask(Question.about(DemoCard.EVERY_LEVEL, "AI"));

        List<String> lines = answer.lines();
        String number = element(lines.get(0), 13);
        String groupNumber = element(lines.get(1), 6);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/edi-x12");
        assertThat(lines.get(0))
                .hasSize(105)
                .isEqualTo("ISA*00*          *00*          *ZZ*PINEWATER      *ZZ*MILEPOST       *261122*1200*^*00501*"
                        + number + "*0*T*:");
        assertThat(lines.get(1)).isEqualTo("GS*HB*PINEWATER*MILEPOST*20261122*1200*" + groupNumber + "*X*005010X279A1");
        assertThat(lines.get(2)).isEqualTo("ST*271*0001*005010X279A1");
        assertThat(lines.get(lines.size() - 3)).isEqualTo("SE*" + (lines.size() - 4) + "*0001");
        assertThat(lines.get(lines.size() - 2)).isEqualTo("GE*1*" + groupNumber);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("IEA*1*" + number);
    }

    @Test
    void reference_trace_provider_and_person_come_back_as_they_were_sent() throws Exception {
        Answer answer = ask(Question.about(DemoCard.EVERY_LEVEL, "30"));

        assertThat(answer.lines().subList(3, 18))
                .containsExactly(
                        "BHT*0022*11*A7F3*20261122*1200",
                        "HL*1**20*1",
                        "NM1*PR*2*PINEWATER HEALTH PLAN*****PI*MPDEMO1",
                        "PER*IC*PROVIDER SERVICES*TE*6015550181",
                        "HL*2*1*21*1",
                        "NM1*1P*2*EXTRA MILE MISSISSIPPI*****XX*1234567893",
                        "HL*3*2*22*0",
                        "TRN*2*5C0FFEE0*9MILEPOST1",
                        "NM1*IL*1*QUILLBY*AVERY****MI*MP100200301",
                        "REF*18*PW1500*PINEWATER PPO 1500",
                        "REF*6P*G4410200*EXAMPLE EMPLOYER GROUP",
                        "DMG*D8*19880214*F",
                        "DTP*346*D8*20260101",
                        "EB*1*IND*30*PR*PINEWATER PPO 1500",
                        "DTP*291*RD8*20260101-20261231");
    }

    @Test
    void a_dependent_is_answered_below_the_subscriber() throws Exception {
        Answer answer = ask(Question.aboutDependent(DemoCard.EVERY_LEVEL, "30"));

        assertThat(answer.from("HL*3").subList(0, 11))
                .containsExactly(
                        "HL*3*2*22*1",
                        "NM1*IL*1*QUILLBY*MARLOW****MI*MP100200301",
                        "HL*4*3*23*0",
                        "TRN*2*5C0FFEE1*9MILEPOST1",
                        "NM1*03*1*QUILLBY*AVERY",
                        "REF*18*PW1500*PINEWATER PPO 1500",
                        "REF*6P*G4410200*EXAMPLE EMPLOYER GROUP",
                        "DMG*D8*20020214*F",
                        "INS*N*19",
                        "DTP*346*D8*20260101",
                        "EB*1*IND*30*PR*PINEWATER PPO 1500");
    }

    @Test
    void a_dependent_asked_about_as_the_subscriber_is_moved_below_a_parent() throws Exception {
        Answer answer = ask(Question.about(DemoCard.DEPENDENT, "30"));

        assertThat(answer.from("HL*3").subList(0, 5))
                .containsExactly(
                        "HL*3*2*22*1",
                        "NM1*IL*1*QUILLBY*PARENT****MI*MP100200312",
                        "HL*4*3*23*0",
                        "TRN*2*5C0FFEE0*9MILEPOST1",
                        "NM1*03*1*QUILLBY*AVERY");
        assertThat(answer.lines()).contains("DMG*D8*19880214*F", "INS*N*19", "EB*1*IND*30*PR*PINEWATER PPO 1500");
    }

    @Test
    void a_subscriber_left_unnamed_is_named_like_the_dependent() throws Exception {
        Question question = Question.aboutDependent(DemoCard.EVERY_LEVEL, "30")
                .with("NM1*IL*1*QUILLBY*MARLOW****MI*MP100200301", "NM1*IL*1******MI*MP100200301");

        assertThat(ask(question).line("NM1*IL")).isEqualTo("NM1*IL*1*QUILLBY*****MI*MP100200301");
    }

    @Test
    void answers_use_the_delimiters_of_the_question() throws Exception {
        String question = Question.about(DemoCard.EVERY_LEVEL, "30")
                .with("NM1*IL*1*QUILLBY*AVERY****MI*MP100200301", "NM1*IL*1*QUILL^BY*AVERY****MI*MP100200301")
                .text()
                .replace('*', '|')
                .replace("|^|00501", "|!|00501")
                .replace('~', '\n');

        Answer answer = post(question);

        assertThat(answer.text())
                .contains("\nNM1|IL|1|QUILL^BY|AVERY||||MI|MP100200301\n")
                .contains("\nEB|1|IND|1!33!47!48!50!86!88!98!MH!UC|PR|PINEWATER PPO 1500\n")
                .doesNotContain("~", "*");
    }

    @Test
    void line_breaks_between_segments_do_no_harm() throws Exception {
        String question = Question.about(DemoCard.EVERY_LEVEL, "30").text().replace("~", "~\r\n");

        assertThat(post(question).lines()).contains("EB*1*IND*30*PR*PINEWATER PPO 1500");
    }

    @Test
    void every_level_of_care_has_its_place_of_service_its_share_and_its_rules() throws Exception {
        Answer answer = ask(Question.about(DemoCard.EVERY_LEVEL, "AI"));

        assertThat(Set.copyOf(answer.all("III")))
                .containsExactlyInAnyOrder(
                        "III*ZZ*21", "III*ZZ*55", "III*ZZ*52", "III*ZZ*57", "III*ZZ*11", "III*ZZ*58");
        assertThat(answer.lines())
                .contains("EB*C*IND*30*PR**23*1500*****Y", "EB*C*IND*30*PR**29*420*****Y")
                .contains("EB*C*FAM*30*PR**29*7650*****N", "EB*G*FAM*30*PR**29*9120.1*****Y")
                .contains("HSD*DY*60***23", "HSD*DY*48***29", "MSG*UP TO 20 DAYS EACH CALENDAR YEAR")
                .containsSubsequence("EB*A*IND*AI*PR**36**.2***Y*Y", "MSG*RESIDENTIAL TREATMENT", "III*ZZ*55");
    }

    @Test
    void levels_together_name_no_place_of_service() throws Exception {
        for (String serviceType : List.of("AI", "CI", "CJ")) {
            Answer answer = ask(Question.about(DemoCard.LEVELS_TOGETHER, serviceType));

            assertThat(answer.line("EB*1*IND*" + serviceType)).contains("PINEWATER PPO 2500");
            assertThat(answer.all("III")).isEmpty();
        }
    }

    @Test
    void several_service_types_in_one_question_are_answered_together() throws Exception {
        Answer answer = ask(Question.about(DemoCard.LEVELS_TOGETHER, "30^CI").with("EQ*30^CI", "EQ*30^CI", "EQ*CJ"));

        assertThat(answer.all("EB").stream().map(line -> element(line, 3)).collect(toSet()))
                .contains("30", "CI", "CJ", "1^33^47^48^50^86^88^98^MH^UC")
                .doesNotContain("AI");
        assertThat(answer.all("EB")).doesNotHaveDuplicates();
    }

    @Test
    void a_service_type_that_the_payer_does_not_know_is_answered_like_30() throws Exception {
        Answer baseline = ask(Question.about(DemoCard.EVERY_LEVEL, "30"));

        Answer unknown = ask(Question.about(DemoCard.EVERY_LEVEL, "A7"));

        assertThat(unknown.all("EB")).isEqualTo(baseline.all("EB")).isNotEmpty();
    }

    @Test
    void the_silent_payer_answers_AI_like_30() throws Exception {
        Answer baseline = ask(Question.about(DemoCard.SILENT, "30"));

        Answer substanceUse = ask(Question.about(DemoCard.SILENT, "AI"));

        assertThat(substanceUse.all("EB")).isEqualTo(baseline.all("EB")).contains("EB*1*IND*30*PR*PINEWATER BASIC PPO");
    }

    @Test
    void an_inactive_plan_says_so_and_when_it_ended() throws Exception {
        Answer answer = ask(Question.about(DemoCard.INACTIVE, "AI"));

        assertThat(answer.all("EB")).containsExactly("EB*6*IND*30*PR*PINEWATER PPO 1500");
        assertThat(answer.lines()).contains("DTP*347*D8*20251231");
    }

    @Test
    void a_pending_plan_says_so() throws Exception {
        assertThat(ask(Question.about(DemoCard.PENDING, "30")).all("EB"))
                .containsExactly("EB*5*IND*30*PR*PINEWATER PPO 1500");
    }

    @Test
    void a_carve_out_names_the_second_payer() throws Exception {
        Answer answer = ask(Question.about(DemoCard.CARVE_OUT, "AI"));

        assertThat(answer.from("EB*U").subList(0, 6))
                .containsExactly(
                        "EB*U*IND*AI",
                        "MSG*BEHAVIORAL HEALTH BENEFITS ARE MANAGED BY STILLBROOK BEHAVIORAL HEALTH",
                        "LS*2120",
                        "NM1*PR*2*STILLBROOK BEHAVIORAL HEALTH*****PI*MPDEMO2",
                        "PER*IC*MEMBER SERVICES*TE*6015550182",
                        "LE*2120");
    }

    @Test
    void the_second_payer_answers_the_carve_out_in_full_and_knows_nobody_else() throws Exception {
        String pinewater = "NM1*PR*2*PINEWATER HEALTH PLAN*****PI*MPDEMO1";
        String stillbrook = "NM1*PR*2*STILLBROOK BEHAVIORAL HEALTH*****PI*MPDEMO2";

        Answer member = ask(Question.about(DemoCard.CARVE_OUT, "CI").with(pinewater, stillbrook));
        Answer stranger = ask(Question.about(DemoCard.EVERY_LEVEL, "CI").with(pinewater, stillbrook));

        assertThat(member.lines())
                .contains(stillbrook, "PER*IC*PROVIDER SERVICES*TE*6015550182")
                .containsSubsequence("EB*A*IND*CI*PR**36**.1***Y*Y", "III*ZZ*55");
        assertThat(stranger.lines()).contains("AAA*N**75*C");
    }

    @Test
    void figures_that_disagree_stand_side_by_side() throws Exception {
        Answer inpatient = ask(Question.about(DemoCard.AMOUNTS_DISAGREE, "CI"));
        Answer outpatient = ask(Question.about(DemoCard.AMOUNTS_DISAGREE, "CJ"));

        assertThat(inpatient.lines())
                .contains("EB*C*IND*30*PR**29*700*****Y", "EB*C*IND*30*PR**29*950*****Y")
                .containsSubsequence(
                        "EB*1*IND*CI*PR*PINEWATER PPO 2000******Y*Y",
                        "III*ZZ*55",
                        "EB*I*IND*CI*PR*PINEWATER PPO 2000******Y*Y",
                        "III*ZZ*55");
        assertThat(outpatient.lines())
                .containsSubsequence(
                        "EB*B*IND*CJ*PR**27*25****N*Y",
                        "MSG*VISITS 1 TO 20",
                        "EB*B*IND*CJ*PR**27*50****N*Y",
                        "MSG*VISIT 21 AND AFTER");
    }

    @Test
    void residential_care_can_be_excluded_where_outpatient_care_is_covered() throws Exception {
        Answer inpatient = ask(Question.about(DemoCard.RESIDENTIAL_EXCLUDED, "CI"));
        Answer outpatient = ask(Question.about(DemoCard.RESIDENTIAL_EXCLUDED, "CJ"));

        assertThat(inpatient.from("EB*I").subList(0, 3))
                .containsExactly(
                        "EB*I*IND*CI*PR*PINEWATER PPO VALUE",
                        "MSG*RESIDENTIAL TREATMENT IS NOT A COVERED BENEFIT OF THIS PLAN",
                        "III*ZZ*55");
        assertThat(outpatient.lines()).contains("EB*1*IND*CJ*PR*PINEWATER PPO VALUE******N*W");
    }

    @Test
    void substance_use_care_can_be_covered_out_of_network_only() throws Exception {
        Answer answer = ask(Question.about(DemoCard.OUT_OF_NETWORK_ONLY, "AI"));

        assertThat(answer.lines())
                .contains(
                        "EB*1*IND*AI*PR*PINEWATER OPEN ACCESS******Y*N",
                        "EB*A*IND*AI*PR****.4***Y*N",
                        "EB*I*IND*AI*PR*PINEWATER OPEN ACCESS*******Y");
    }

    @Test
    void the_slow_payer_answers_in_full_after_its_time() throws Exception {
        long asked = System.nanoTime();

        Answer answer = ask(Question.about(DemoCard.SLOW, "30"));

        assertThat(System.nanoTime() - asked).isGreaterThanOrEqualTo(SLOWNESS.toNanos());
        assertThat(answer.lines()).contains("EB*1*IND*30*PR*PINEWATER PPO 1500");
    }

    @Test
    void answers_that_wait_hold_up_nobody_else() throws Exception {
        try (Simulator patient = Simulator.start("127.0.0.1", 0, Duration.ofHours(1), NOON)) {
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(patient.endpoint()).header("Content-Type", "application/edi-x12");
            HttpRequest slow = request.POST(BodyPublishers.ofString(
                            Question.about(DemoCard.SLOW, "30").text()))
                    .build();
            HttpRequest quick = request.POST(BodyPublishers.ofString(
                            Question.about(DemoCard.NOT_FOUND, "30").text()))
                    .build();
            List<CompletableFuture<?>> waiting = new ArrayList<>();
            for (int i = 0; i < 260; i++) {
                waiting.add(client.sendAsync(slow, BodyHandlers.discarding()));
            }

            HttpResponse<String> other = client.send(quick, BodyHandlers.ofString());

            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(waiting).noneMatch(CompletableFuture::isDone);
        }
    }

    @Test
    void a_payer_with_too_many_questions_begun_hangs_up_on_the_next() throws Exception {
        List<Socket> begun = new ArrayList<>();
        try (Simulator busy = Simulator.start("127.0.0.1", 0, SLOWNESS, NOON)) {
            for (int i = 0; i < 8 + 256; i++) {
                begun.add(begin(busy));
            }

            Socket next = begin(busy);

            begun.add(next);
            assertThat(isHungUp(next)).isTrue();
        } finally {
            for (Socket socket : begun) {
                socket.close();
            }
        }
    }

    /** Sends all of a request but its body. */
    private static Socket begin(Simulator simulator) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), simulator.port());
        socket.setSoTimeout(5_000);
        String head = """
                POST /eligibility HTTP/1.1
                Host: localhost
                Content-Type: application/edi-x12
                Content-Length: 100

                """;
        socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean isHungUp(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Test
    void the_payer_that_is_down_hangs_up() {
        assertThatThrownBy(() -> ask(Question.about(DemoCard.DOWN, "30"))).isInstanceOf(IOException.class);
    }

    @Test
    void control_numbers_are_not_used_twice() throws Exception {
        Set<String> numbers = new HashSet<>();
        for (Answer answer : together(200, () -> ask(Question.about(DemoCard.EVERY_LEVEL, "30")))) {
            numbers.add(element(answer.line("ISA"), 13));
        }

        assertThat(numbers).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUILLBY", "AVERY", "19880214", "MP1002003", "5C0FFEE0"})
    void nothing_about_a_person_reaches_a_log(String secret) throws Exception {
        List<String> logged = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + Arrays.toString(entry.getParameters()) + entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.setLevel(Level.ALL);
        root.addHandler(listener);
        try {
            ask(Question.about(DemoCard.EVERY_LEVEL, "AI"));
            ask(Question.about(DemoCard.NAME_MISMATCH, "AI"));
            ask(Question.about(DemoCard.EVERY_LEVEL, "AI").with("DMG*D8*19880214*F", "DMG*D8*19880214*QUILLBY"));
            post(Question.about(DemoCard.EVERY_LEVEL, "AI").text().replace("IEA*1*000000905", "IEA*1*000000906"));
            post("AVERY QUILLBY 19880214 MP100200301");
        } finally {
            root.removeHandler(listener);
            root.setLevel(before);
        }

        assertThat(logged).isNotEmpty().noneMatch(line -> line.contains(secret));
    }

    private static List<Answer> together(int times, Callable<Answer> question) throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(32);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : askers.invokeAll(Collections.nCopies(times, question))) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            askers.shutdownNow();
        }
    }
}
