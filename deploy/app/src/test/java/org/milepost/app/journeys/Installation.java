package org.milepost.app.journeys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.milepost.simulator.Simulator;
import org.milepost.staff.TotpSecret;

/**
 * A demo network from top to bottom: database, key, payer, identity provider, and the WAR on the server. Arquillian deploys it once for all journeys; left
 * to its own JUnit extension it would start a server for each class.
 */
final class Installation implements AutoCloseable {
    /** As whom staff's identity provider speaks. */
    static final String ISSUER = "staff";

    private static final String APPLICATION = "milepost";
    private static final Pattern TOKEN = Pattern.compile("link-to-hand-over\">([A-Za-z0-9_-]{43})<");
    static final Path FOLDER = Path.of("target", "journeys").toAbsolutePath();

    private final EmbeddedPostgres postgres;
    private final Simulator payer;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MockOAuth2Server provider = new MockOAuth2Server();
    private final int port = freePort();
    private final int operationsPort = freePort();
    private final Map<String, Visitor> signedIn = new HashMap<>();
    private final Map<String, Long> lastStep = new HashMap<>();
    private final TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();

    /** What Arquillian deploys. */
    static final class RealWar {
        @Deployment(testable = false)
        public static WebArchive war() {
            return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
        }
    }

    /** Brings everything up, in the order in which each part needs the one before. */
    Installation() throws Exception {
        Files.createDirectories(FOLDER);
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("unix_socket_directories", "")
                .start();
        migrate();
        payer = Simulator.start("127.0.0.1", 0);
        mail.start();
        provider.start();
        tellArquillian();
        arquillian.beforeSuite();
        arquillian.beforeClass(RealWar.class, LifecycleMethodExecutor.NO_OP);
    }

    /** Where visitors are served; by the name of this machine, since browsers make no passkey for a number. */
    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Where operators are answered. */
    URI operations() {
        return URI.create("http://127.0.0.1:" + operationsPort);
    }

    /** Where staff may sign in instead. */
    MockOAuth2Server identityProvider() {
        return provider;
    }

    /** The database, as its owner. */
    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    /** Every mail that was sent so far, as it traveled. */
    List<String> mails() {
        return Stream.of(mail.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    /** Somebody of the demo's staff, signed in; the same browser each time. */
    synchronized Visitor signIn(String email) {
        return signedIn.computeIfAbsent(email, this::freshlySignedIn);
    }

    /** Somebody of the demo's staff, signed in once more, in a browser of its own. */
    Visitor freshlySignedIn(String email) {
        DemoAccount account = DemoAccount.of(email);
        Visitor member = new Visitor(address());
        HttpResponse<String> answer =
                member.post("/console/sign-in", Map.of("email", email, "password", account.password()));
        if (account.needsCode()) {
            answer = member.post("/console/sign-in/code", Map.of("code", code(email)));
        }
        if (answer.statusCode() != 303 || Visitor.target(answer).contains("sign-in")) {
            throw new IllegalStateException(email + " can't sign in: " + answer.statusCode());
        }
        return member;
    }

    /** A fresh API token of somebody of the demo's staff, made as they make it. */
    String token(String email) {
        String page = signIn(email)
                .post(
                        "/console/account/tokens",
                        Map.of(
                                "act", "make",
                                "name", "A program",
                                "proof", DemoAccount.of(email).password()))
                .body();
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException(email + " can't make a token.");
        }
        return token.group(1);
    }

    /** A code of the account's authenticator app that was not used yet; waits where all that are accepted now were. */
    synchronized String code(String email) {
        long now = TotpSecret.step(Instant.now());
        // Not the step before, which may be over by the time the code is typed.
        long step = Math.max(now, lastStep.getOrDefault(email, 0L) + 1);
        while (step > TotpSecret.step(Instant.now()) + 1) {
            pause();
        }
        lastStep.put(email, step);
        return DemoAccount.of(email).secret().code(step);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Takes the database away for good. */
    void stopDatabase() throws IOException {
        postgres.close();
    }

    @Override
    public void close() {
        try {
            arquillian.afterClass(RealWar.class, LifecycleMethodExecutor.NO_OP);
            arquillian.afterSuite();
            arquillian.shutdown();
            postgres.close();
        } catch (Exception e) {
            throw new IllegalStateException("The installation didn't stop", e);
        } finally {
            mail.stop();
            provider.shutdown();
            payer.close();
        }
    }

    /** The application works as a role that owns no table, as in production. */
    private void migrate() throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + APPLICATION + " login");
            for (String right : List.of(
                    "usage on schemas",
                    "select, insert, update, delete on tables",
                    "usage, select on sequences",
                    "execute on functions")) {
                statement.execute("alter default privileges grant " + right + " to " + APPLICATION);
            }
        }
        Flyway.configure().dataSource(database()).load().migrate();
    }

    private void tellArquillian() throws IOException, GeneralSecurityException {
        Map<String, String> settings = new TreeMap<>();
        settings.put("db.url", postgres.getJdbcUrl(APPLICATION, "postgres"));
        settings.put("db.user", APPLICATION);
        settings.put("db.password", "none-asked-for");
        settings.put("platform.key.file", key().toString());
        settings.put("platform.address", address().toString());
        settings.put("platform.operations.port", Integer.toString(operationsPort));
        settings.put("platform.demo", "true");
        settings.put("platform.mail.host", "127.0.0.1");
        settings.put("platform.mail.port", Integer.toString(mail.getSmtp().getPort()));
        settings.put("platform.mail.encrypted", "false");
        settings.put("insurance.connection.url", payer.endpoint().toString());
        settings.put("insurance.connection.notice", "simulated");
        settings.put("insurance.files.folder", FOLDER.resolve("payers").toString());
        // All journeys come from one address.
        settings.put("insurance.verifications.per-address-and-hour", "100");
        settings.put("insurance.verifications.per-member-and-day", "100");
        settings.put("staff.oidc.issuer", provider.issuerUrl(ISSUER).toString());
        settings.put("staff.oidc.name", "Example ID");
        settings.put("staff.oidc.client.id", APPLICATION);
        settings.put("staff.oidc.client.secret", "shared-with-the-provider");
        settings.put("staff.oidc.second-factor.amr", "mfa");

        System.setProperty(
                "payara.microJar",
                Path.of("target", "payara-micro.jar").toAbsolutePath().toString());
        System.setProperty("payara.randomHttpPort", "false");
        System.setProperty("payara.autoBindHttp", "false");
        System.setProperty("payara.consoleOutput", "false");
        // The server starts sooner when its classes are not optimized for a long life.
        System.setProperty(
                "payara.cmdOptions",
                options(Stream.concat(
                        Stream.of("-Xmx640m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                        settings.entrySet().stream()
                                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue()))));
        System.setProperty(
                "payara.extraMicroOptions",
                options(Stream.of(
                        "--port",
                        Integer.toString(port),
                        "--nohazelcast",
                        "--logtofile",
                        FOLDER.resolve("server.log").toString(),
                        "--prebootcommandfile",
                        listeners().toString())));
    }

    private static String options(Stream<String> options) {
        return options.map(option -> option.replace(" ", "\\ ")).collect(Collectors.joining(" "));
    }

    /** Like the launcher's: one listener for visitors, one for operators, both of this machine only, and no other port. */
    private Path listeners() throws IOException {
        String configuration = "set configs.config.server-config.";
        return Files.write(
                FOLDER.resolve("listeners.txt"),
                List.of(
                        configuration + "hazelcast-config-specific-configuration.enabled=false",
                        configuration
                                + "network-config.network-listeners.network-listener.http-listener.address=127.0.0.1",
                        "create-network-listener --address=127.0.0.1 --listenerport=" + operationsPort
                                + " --protocol=http-listener --threadpool=http-thread-pool operations"));
    }

    private static Path key() throws IOException, GeneralSecurityException {
        AeadConfig.register();
        KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        return Files.writeString(
                FOLDER.resolve("milepost.key"),
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        key, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
