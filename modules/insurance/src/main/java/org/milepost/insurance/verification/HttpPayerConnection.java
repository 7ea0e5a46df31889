package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * Sends a 270 as the body of a POST. Payers answer within 60 seconds or not at all (CAQH CORE 153); what was asked and answered stands
 * in no message of a failure.
 */
@ApplicationScoped
class HttpPayerConnection implements PayerConnection {
    private static final String MEDIA_TYPE = "application/edi-x12";
    private static final int OK = 200;
    private static final int MOST_BYTES = 1024 * 1024;
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final Optional<URI> address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();

    @Inject
    HttpPayerConnection(@ConfigProperty(name = "insurance.connection.url") Optional<String> address) {
        this.address = address.map(URI::create);
    }

    @Override
    @Asynchronous
    @Bulkhead(value = 16, waitingTaskQueue = 256)
    @Timeout(value = 60, unit = ChronoUnit.SECONDS)
    public CompletionStage<String> ask(String question) {
        HttpRequest request = HttpRequest.newBuilder(address.orElseThrow())
                .header("Content-Type", MEDIA_TYPE)
                .header("Accept", MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(question, StandardCharsets.US_ASCII))
                .build();
        try {
            return CompletableFuture.completedFuture(send(request));
        } catch (IOException failure) {
            return CompletableFuture.failedFuture(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedFuture(stopped);
        }
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != OK) {
                throw new IOException("The connection answered with status " + response.statusCode() + ".");
            }
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("The answer is larger than " + MOST_BYTES + " bytes.");
            }
            // One character for each byte, so that what is kept is what came.
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
