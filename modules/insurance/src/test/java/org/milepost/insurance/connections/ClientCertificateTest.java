package org.milepost.insurance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milepost.insurance.ConnectionKind;
import org.milepost.platform.Private;

/** A certificate from its file to a payer that lets nobody in without one. */
class ClientCertificateTest {
    private static final String PASSWORD = "opens the file";

    @TempDir
    static Path folder;

    private static final ExecutorService WORKERS = Executors.newCachedThreadPool();
    private static ClientCertificate ours;
    private static TrustManager[] trusted;
    private static HttpsServer payer;

    @BeforeAll
    static void a_payer_that_wants_to_see_a_certificate() throws Exception {
        ours = certificate("office", "CN=office");
        ClientCertificate theirs = certificate("payer", "CN=localhost");
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("office", stored("office").getCertificate("office"));
        known.setCertificateEntry("payer", stored("payer").getCertificate("payer"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        trusted = trust.getTrustManagers();
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(theirs.keys(), trusted, null);
        payer = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        payer.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = context.getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        payer.createContext("/", exchange -> {
            String name = ((HttpsExchange) exchange)
                    .getSSLSession()
                    .getPeerPrincipal()
                    .getName();
            exchange.sendResponseHeaders(200, name.length());
            exchange.getResponseBody().write(name.getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        payer.setExecutor(WORKERS);
        payer.start();
    }

    @AfterAll
    static void stop_the_payer() {
        payer.stop(0);
        WORKERS.shutdownNow();
    }

    @Test
    void it_is_shown_to_a_payer_that_wants_to_see_it() throws Exception {
        Line line = line(Optional.of(ours));

        HttpResponse<String> answer = new Clients(WORKERS, trusted)
                .of(line)
                .send(HttpRequest.newBuilder(line.address()).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("CN=office");
    }

    @Test
    void a_payer_whose_own_certificate_nobody_vouches_for_is_told_nothing() {
        Line line = line(Optional.of(ours));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Clients(WORKERS)
                        .of(line)
                        .send(HttpRequest.newBuilder(line.address()).build(), HttpResponse.BodyHandlers.ofString()));
    }

    @Test
    void it_is_opened_by_its_password_alone_and_printed_by_nobody() {
        assertThat(ours.ends()).isPresent();
        assertThat(new ClientCertificate(ours.file(), Private.of("guessed")).ends())
                .isEmpty();
        assertThat(new ClientCertificate(Private.of("not even Base64"), Private.of(PASSWORD)).ends())
                .isEmpty();
        assertThat(ours.toString()).doesNotContain(PASSWORD, ours.file().reveal());
    }

    @Test
    void one_certificate_has_one_client() throws Exception {
        Clients clients = new Clients(WORKERS, trusted);

        assertThat(clients.of(line(Optional.of(ours)))).isSameAs(clients.of(line(Optional.of(ours))));
        assertThat(clients.of(line(Optional.empty()))).isNotSameAs(clients.of(line(Optional.of(ours))));
    }

    private static Line line(Optional<ClientCertificate> certificate) {
        return new Line(
                ConnectionKind.CORE,
                URI.create("https://localhost:" + payer.getAddress().getPort() + "/core"),
                "MILEPOST",
                "PAYER",
                "",
                Private.of(""),
                certificate);
    }

    /** Made by the JDK's own tool: the JDK has no API that makes one. */
    private static ClientCertificate certificate(String alias, String name) throws Exception {
        Path file = folder.resolve(alias + ".p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        alias,
                        "-dname",
                        name,
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(tool.waitFor()).isZero();
        return new ClientCertificate(
                Private.of(Base64.getEncoder().encodeToString(Files.readAllBytes(file))), Private.of(PASSWORD));
    }

    private static KeyStore stored(String alias) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(folder.resolve(alias + ".p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }
}
