package org.milepost.insurance.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Rejection;
import org.milepost.insurance.x12.EligibilityInquiry;
import org.milepost.insurance.x12.Envelope;
import org.milepost.insurance.x12.Interchange;
import org.milepost.insurance.x12.Person;
import org.milepost.insurance.x12.Transaction;
import org.milepost.simulator.DemoCard;
import org.milepost.simulator.Simulator;

/** Whatever the simulated payer answers means the same where a clearinghouse tells it in fields. */
class AnswersOfTheSimulatorInFieldsTest {
    private static final Envelope ENVELOPE = new Envelope("ZZ", "MILEPOST", "ZZ", "SIMULATOR", "9MILEPOST0", false);
    private static final Person PERSON = new Person("Example", "Robin", "", LocalDate.of(1980, 3, 1), null);

    private static Simulator payer;

    @BeforeAll
    static void open() throws IOException {
        payer = Simulator.start("127.0.0.1", 0, Duration.ZERO, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        payer.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOWN")
    void an_answer_in_fields_means_what_the_271_does(DemoCard card) throws Exception {
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (String asked : List.of("30", "AI", "CI", "CJ", "MH")) {
            String answer = ask(card.memberId(), asked, today);
            List<Transaction> told = Interchange.read(answer).all("271");
            assertThat(told).hasSize(1);
            String fields = FieldsOf271.of(told.get(0)).toString();

            CoverageSummary ofX12 = CoverageSummary.of(List.of(Answer.of(asked, "", now, answer)), today);
            CoverageSummary ofFields = CoverageSummary.of(List.of(Answer.of(asked, "", now, fields)), today);

            assertThat(ofFields.status()).isEqualTo(ofX12.status());
            assertThat(ofFields.facts())
                    .extracting(Fact::key)
                    .isEqualTo(ofX12.facts().stream().map(Fact::key).toList());
            assertThat(words(ofFields)).isEqualTo(words(ofX12));
            assertThat(reasons(ofFields)).isEqualTo(reasons(ofX12));
        }
    }

    private static List<Coverage.Word> words(CoverageSummary summary) {
        return summary.levels().stream()
                .flatMap(level ->
                        Stream.of(level.inNetwork().word(), level.outOfNetwork().word()))
                .toList();
    }

    private static List<String> reasons(CoverageSummary summary) {
        return summary.rejections().stream()
                .map(Rejection::reason)
                .map(reason -> reason.code())
                .toList();
    }

    private static String ask(String card, String serviceType, LocalDate day) throws Exception {
        String question = new EligibilityInquiry(
                        ENVELOPE,
                        42,
                        LocalDateTime.now(ZoneOffset.UTC),
                        "REF7",
                        "TRACE9",
                        new EligibilityInquiry.Payer("Pinewater", "MPDEMO1"),
                        new EligibilityInquiry.Requester("Example Recovery", "1000000012"),
                        card,
                        Optional.of(PERSON),
                        Optional.empty(),
                        serviceType,
                        day)
                .write();
        URI address = payer.endpoint();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/edi-x12")
                                .POST(HttpRequest.BodyPublishers.ofString(question))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
