package org.milepost.insurance.verification;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends a 270 as the body of a POST. Payers answer within 60 seconds or not at all (CAQH CORE 153), from the first byte sent to the last
 * one received; what was asked and answered stands in no message of a failure. However many questions are out, the threads are few.
 */
@ApplicationScoped
class HttpPayerConnection implements PayerConnection {
    private static final String MEDIA_TYPE = "application/edi-x12";
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int TALKING = 4;
    private static final int HEARING = 8;

    private final Optional<URI> address;
    private final int mostAtOnce;
    private final Duration longest;
    private final AtomicInteger out = new AtomicInteger();
    private final ExecutorService talking = threads("payer-talk-", TALKING);
    private final ExecutorService hearing = threads("payer-answer-", HEARING);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .executor(talking)
            .build();

    @Inject
    HttpPayerConnection(
            @ConfigProperty(name = "insurance.connection.url") Optional<String> address,
            @ConfigProperty(name = "insurance.exchanges.at-once") int mostAtOnce) {
        this(address, mostAtOnce, LONGEST);
    }

    HttpPayerConnection(Optional<String> address, int mostAtOnce, Duration longest) {
        this.address = address.map(URI::create);
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
    public CompletionStage<String> ask(String question) {
        HttpRequest request = HttpRequest.newBuilder(address.orElseThrow())
                .header("Content-Type", MEDIA_TYPE)
                .header("Accept", MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(question, StandardCharsets.US_ASCII))
                .build();
        CompletableFuture<AnswerBody> begun = new CompletableFuture<>();
        CompletableFuture<HttpResponse<String>> exchange = client.sendAsync(request, head -> {
            AnswerBody body = new AnswerBody(head.statusCode());
            begun.complete(body);
            return body;
        });
        out.incrementAndGet();
        // The client's own time limit ends with the headers of the answer, so a limit for the whole stands around it.
        return exchange.thenApply(HttpResponse::body)
                .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((text, failure) -> {
                    out.decrementAndGet();
                    if (failure != null) {
                        exchange.cancel(true);
                        var unused = begun.thenAccept(body -> body.hangUp("The time is over."));
                    }
                })
                .whenCompleteAsync((text, failure) -> {}, hearing);
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
