package org.milepost.insurance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.ConnectionTrials.Outcome;
import org.milepost.insurance.ConnectionTrials.Trial;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Status;
import org.milepost.insurance.x12.EligibilityInquiry;
import org.milepost.insurance.x12.Envelope;
import org.milepost.insurance.x12.Person;
import org.milepost.platform.Private;
import org.milepost.simulator.Simulator;
import org.milepost.staff.Grant;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

/** Trials of connections to the payer simulator, and to what is none. */
class HttpTrialsTest {
    private static final ConnectionId ANY = new ConnectionId("00000000-0000-4000-8000-000000000001");

    private static Simulator payer;
    private static HttpServer other;
    private static HttpPayerConnection http;

    private Role role = Role.INSURANCE_SPECIALIST;

    @BeforeAll
    static void a_payer_and_somebody_else() throws IOException {
        payer = Simulator.start("127.0.0.1", 0);
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        answer("/page", 200, "text/html", "<html>Sign in</html>");
        answer("/elsewhere", 302, "text/html", "");
        answer("/broken", 503, "text/plain", "no");
        answer("/nothing", 200, "application/edi-x12", "");
        other.start();
        http = new HttpPayerConnection(
                way -> {
                    throw new IllegalStateException("Nobody is asked here.");
                },
                address -> Optional.empty(),
                Clock.systemUTC(),
                10,
                Duration.ofSeconds(10));
    }

    @AfterAll
    static void stop() {
        http.stop();
        other.stop(0);
        payer.close();
    }

    @ParameterizedTest
    @CsvSource({"X12, /eligibility, '', ''", "CORE, /core, simulator, simulator", "JSON, /raw-x12, '', Key simulator"})
    void a_payer_acknowledges_an_interchange_about_nobody(
            ConnectionKind kind, String path, String userName, String secret) {
        Trial trial = run(line(kind, payer.port(), path, userName, secret));

        assertThat(trial.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(trial.code()).isEqualTo("TA1");
        assertThat(trial.took()).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_payer_that_is_asked_in_fields_refuses_a_question_about_nobody_and_that_is_an_answer() {
        Trial trial = run(line(ConnectionKind.JSON_FIELDS, payer.port(), "/eligibility/v3", "", "Key simulator"));
        Trial stranger = run(line(ConnectionKind.JSON_FIELDS, payer.port(), "/eligibility/v3", "", "Key guessed"));

        assertThat(trial.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(trial.code()).isEqualTo("400");
        assertThat(stranger.outcome()).isEqualTo(Outcome.NOT_LET_IN);
    }

    @Test
    void a_question_in_fields_is_answered_with_the_payer_s_271() throws Exception {
        String question = new EligibilityInquiry(
                        new Envelope("ZZ", "MILEPOST", "ZZ", "SIMULATOR", "9MILEPOST0", false),
                        42,
                        LocalDateTime.of(2026, 11, 22, 9, 7),
                        "REF7",
                        "TRACE9",
                        new EligibilityInquiry.Payer("Pinewater Health Plan", "MPDEMO1"),
                        new EligibilityInquiry.Requester("Example Recovery Mississippi", "1000000012"),
                        "MP100200301",
                        Optional.of(new Person("Ejemplo", "Ana", "", LocalDate.of(1980, 2, 29), null)),
                        Optional.empty(),
                        "30",
                        LocalDate.of(2026, 11, 22))
                .write();

        String answer = http.ask(
                        line(ConnectionKind.JSON_FIELDS, payer.port(), "/eligibility/v3", "", "Key simulator"),
                        question,
                        Duration.ofSeconds(10))
                .toCompletableFuture()
                .get();

        assertThat(CoverageSummary.of(List.of(Answer.of("30", "", Instant.EPOCH, answer)), LocalDate.of(2026, 11, 22))
                        .status())
                .isEqualTo(Status.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({"CORE, /core, simulator, guessed, UnAuthorized", "JSON, /raw-x12, '', Key guessed, 401"})
    void whoever_is_not_let_in_is_told_so(
            ConnectionKind kind, String path, String userName, String secret, String code) {
        Trial trial = run(line(kind, payer.port(), path, userName, secret));

        assertThat(trial.outcome()).isEqualTo(Outcome.NOT_LET_IN);
        assertThat(trial.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CORE, /page, ANOTHER_FORM, ''",
        "JSON, /page, ANOTHER_FORM, ''",
        "X12, /page, ANOTHER_FORM, ''",
        "X12, /nothing, ANOTHER_FORM, ''",
        "CORE, /elsewhere, REDIRECTED, 302",
        "JSON, /broken, STATUS, 503"
    })
    void what_is_no_payer_is_told_from_one(ConnectionKind kind, String path, Outcome outcome, String code) {
        Trial trial = run(line(kind, other.getAddress().getPort(), path, "simulator", "simulator"));

        assertThat(trial.outcome()).isEqualTo(outcome);
        assertThat(trial.code()).isEqualTo(code);
    }

    @Test
    void where_nobody_listens_or_somebody_hangs_up_it_is_told() throws IOException {
        int free;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = closed.getLocalPort();
        }

        assertThat(run(line(ConnectionKind.X12, free, "/", "", "")).outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(run(Line.open(
                                ConnectionKind.X12,
                                URI.create("https://127.0.0.1:" + payer.port() + "/eligibility"),
                                "MILEPOST",
                                "PAYER"))
                        .outcome())
                .isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void whoever_may_not_keep_connections_tries_none() {
        role = Role.ADMISSIONS_LEAD;

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> run(line(ConnectionKind.X12, payer.port(), "/eligibility", "", "")));
    }

    private Trial run(Line line) {
        Way way = ConnectionsForTests.settings("https://payer.example.org", "simulated")
                .to(new PayerId("pinewater"))
                .orElseThrow();
        StaffMember someone = new StaffMember(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "Robin Example",
                "robin@example.org",
                List.of(new Grant(role, Optional.empty())));
        return new HttpTrials(
                        connection -> new Trying.Tried(way, line, 905),
                        http,
                        address -> Optional.empty(),
                        () -> Optional.of(someone),
                        Clock.systemUTC())
                .run(ANY);
    }

    private static Line line(ConnectionKind kind, int port, String path, String userName, String secret) {
        return new Line(
                kind,
                URI.create("http://127.0.0.1:" + port + path),
                "MILEPOST",
                "PAYER",
                userName,
                Private.of(secret),
                Optional.empty());
    }

    private static void answer(String path, int status, String type, String body) {
        other.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Location", "/page");
            byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
