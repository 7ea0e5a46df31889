package org.milepost.simulator;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A running simulator at noon of November 22, 2026, whose slow payer takes 300 ms, and a client that asks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SimulatorHarness {
    static final Duration SLOWNESS = Duration.ofMillis(300);
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final HttpClient client = HttpClient.newHttpClient();
    private Simulator simulator;

    @BeforeAll
    void start() throws IOException {
        simulator = Simulator.start("127.0.0.1", 0, SLOWNESS, NOON);
    }

    @AfterAll
    void stop() {
        simulator.close();
    }

    Answer ask(Question question) throws IOException, InterruptedException {
        return post(question.text());
    }

    Answer post(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(simulator.endpoint())
                .header("Content-Type", "application/edi-x12")
                .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
    }

    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    Simulator simulator() {
        return simulator;
    }
}
