package org.milepost.insurance.connections;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** The clients that ask: one for all connections without a certificate, and one for each certificate. */
final class Clients {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final Executor talking;
    private final TrustManager @Nullable [] trusted;
    private final HttpClient usual;
    private final ConcurrentHashMap<ClientCertificate, HttpClient> showing = new ConcurrentHashMap<>();

    Clients(Executor talking) {
        this(talking, null);
    }

    /** @param trusted who decides whether a payer is who it says; absent for what the JDK trusts */
    Clients(Executor talking, TrustManager @Nullable [] trusted) {
        this.talking = talking;
        this.trusted = trusted;
        this.usual = client(Optional.empty());
    }

    HttpClient of(Line line) throws NoAnswer {
        if (line.certificate().isEmpty()) {
            return usual;
        }
        ClientCertificate certificate = line.certificate().get();
        HttpClient known = showing.get(certificate);
        if (known != null) {
            return known;
        }
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(certificate.keys(), trusted, null);
            HttpClient made = client(Optional.of(context));
            HttpClient other = showing.putIfAbsent(certificate, made);
            return other == null ? made : other;
        } catch (GeneralSecurityException | IOException unusable) {
            throw NoAnswer.because(NoAnswer.Reason.NOT_SECURE);
        }
    }

    private HttpClient client(Optional<SSLContext> context) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECTING)
                .executor(talking);
        context.ifPresent(builder::sslContext);
        return builder.build();
    }
}
