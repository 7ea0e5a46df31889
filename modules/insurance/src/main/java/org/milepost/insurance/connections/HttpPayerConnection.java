package org.milepost.insurance.connections;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.insurance.ConnectionKind;

/**
 * Sends questions over HTTP, in whatever wrapping. Payers answer within 60 seconds or not at all (CAQH CORE 153), from the first byte sent
 * to the last one received; what was asked and answered stands in no message of a failure. However many questions are out, the threads are
 * few. No redirect is followed: what a payer is told goes to the address that was set up, or nowhere.
 */
@ApplicationScoped
class HttpPayerConnection implements PayerConnection, LineCalls {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int TALKING = 4;
    private static final int HEARING = 8;

    private final Lines lines;
    private final Destinations destinations;
    private final Map<ConnectionKind, Wrapping> wrappings;
    private final int mostAtOnce;
    private final Duration longest;
    private final AtomicInteger out = new AtomicInteger();
    private final ExecutorService talking = threads("payer-talk-", TALKING);
    private final ExecutorService hearing = threads("payer-answer-", HEARING);
    private final Clients clients = new Clients(talking);

    @Inject
    HttpPayerConnection(
            Lines lines,
            Destinations destinations,
            Clock clock,
            @ConfigProperty(name = "insurance.exchanges.at-once") int mostAtOnce) {
        this(lines, destinations, clock, mostAtOnce, LONGEST);
    }

    HttpPayerConnection(Lines lines, Destinations destinations, Clock clock, int mostAtOnce, Duration longest) {
        this.lines = lines;
        this.destinations = destinations;
        this.wrappings = Map.of(
                ConnectionKind.X12,
                new PlainX12(),
                ConnectionKind.CORE,
                new CoreMime(clock),
                ConnectionKind.JSON,
                JsonX12.whole(),
                ConnectionKind.JSON_FIELDS,
                JsonX12.inFields());
        this.mostAtOnce = mostAtOnce;
        this.longest = longest;
    }

    @PreDestroy
    void stop() {
        hearing.shutdownNow();
        talking.shutdownNow();
    }

    @Override
    public boolean isBusy() {
        return out.get() >= mostAtOnce;
    }

    @Override
    public CompletionStage<String> ask(Way way, String question) {
        Line line = lines.of(way);
        // Again at each question: a name may lead elsewhere by now.
        if (way.connection().isPresent()
                && destinations.fault(line.address().toString()).isPresent()) {
            return CompletableFuture.failedFuture(NoAnswer.because(NoAnswer.Reason.UNREACHABLE));
        }
        return ask(line, question, longest);
    }

    @Override
    public CompletionStage<String> ask(Line line, String question, Duration atMost) {
        Wrapping wrapping = wrappings.get(line.kind());
        if (wrapping == null) {
            throw new IllegalStateException(
                    "Nothing is sent over HTTP by a connection of the kind " + line.kind() + ".");
        }
        HttpClient client;
        HttpRequest request;
        try {
            client = clients.of(line);
            request = wrapping.wrap(line, question).build();
        } catch (NoAnswer unusable) {
            return CompletableFuture.failedFuture(unusable);
        }
        CompletableFuture<AnswerBody> begun = new CompletableFuture<>();
        CompletableFuture<HttpResponse<String>> exchange = client.sendAsync(request, head -> {
            AnswerBody body = new AnswerBody(head.statusCode());
            begun.complete(body);
            return body;
        });
        out.incrementAndGet();
        // The client's own time limit ends with the headers of the answer, so a limit for the whole stands around it.
        return exchange.copy()
                .orTimeout(atMost.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, failure) -> {
                    out.decrementAndGet();
                    if (failure != null) {
                        exchange.cancel(true);
                        var unused = begun.thenAccept(body -> body.hangUp(NoAnswer.because(NoAnswer.Reason.TOO_SLOW)));
                    }
                })
                .thenApplyAsync(answer -> unwrap(wrapping, answer), hearing);
    }

    private static String unwrap(Wrapping wrapping, HttpResponse<String> answer) {
        try {
            return wrapping.unwrap(answer.headers().firstValue("Content-Type").orElse(""), answer.body());
        } catch (NoAnswer unusable) {
            throw new CompletionException(unusable);
        }
    }

    private static ExecutorService threads(String name, int count) {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, name + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(HttpPayerConnection.class.getClassLoader());
            return thread;
        });
    }
}
