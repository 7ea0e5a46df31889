package org.milepost.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro with the application, on two listeners and no other port: one for visitors, one for operations. */
final class Server {
    private static final Logger LOG = Logger.getLogger(Server.class.getName());

    /** The server sets the level of this one itself. Held here, for java.util.logging forgets loggers. */
    private static final Logger WEB_CONTAINER = Logger.getLogger("jakarta.enterprise.web");

    private static final String CONFIG = "configs.config.server-config.";
    private static final String HTTP = "network-config.protocols.protocol.http-listener.http.";
    private static final String VISITORS_LISTENER = "network-config.network-listeners.network-listener.http-listener.";
    private static final Duration READY_LIMIT = Duration.ofSeconds(60);

    /** What the server is told before it starts, beside its listeners. */
    private static final List<String> TUNING = List.of(
            // Sessions, caches and jobs of all nodes meet in PostgreSQL: no data grid, and no port of its own.
            "hazelcast-config-specific-configuration.enabled=false",
            // A connection is kept as long as its visitor uses it.
            HTTP + "max-connections=-1",
            // Answers say nothing about what gave them; frame-ancestors is said by the application.
            HTTP + "server-header=false",
            HTTP + "xframe-options=false",
            HTTP + "comet-support-enabled=false",
            HTTP + "websockets-support-enabled=false",
            // A form of ours is small: what is larger is refused before it is read.
            HTTP + "max-form-post-size-bytes=262144",
            "network-config.transports.transport.tcp.acceptor-threads=2",
            // The thread that hears of a request answers it, and another listens on in its place.
            "network-config.transports.transport.tcp.io-strategy=org.glassfish.grizzly.strategies.LeaderFollowerNIOStrategy",
            "thread-pools.thread-pool.http-thread-pool.min-thread-pool-size=8",
            "thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=64");

    private Server() {}

    /**
     * Starts the server and returns once the application is ready.
     *
     * @param scratch a folder for the server's working files
     * @throws CannotContinue if the application doesn't deploy or doesn't become ready
     */
    static void start(Path application, Path scratch, Listener visitors, Listener operations) {
        WEB_CONTAINER.setFilter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
        // The server prints a line of its own there; what it has to say goes to the log.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            // Classes load a good deal faster from the server's jars than from jars within its jar.
            PayaraMicro.setUpackedJarDir(scratch.resolve("jars").toFile());
            PayaraMicroRuntime runtime = PayaraMicro.getInstance()
                    .setRootDir(scratch.resolve("domain").toFile())
                    .setPrintLogo(false)
                    .setHttpPort(visitors.port())
                    .setNoCluster(true)
                    .setNoHazelcast(true)
                    .setPreBootHandler(commands -> prepare(commands, visitors, operations))
                    .addDeploymentFile(application.toFile())
                    .bootStrap();
            if (runtime.getDeployedApplicationNames().isEmpty()) {
                throw new CannotContinue("The application couldn't be deployed; the log lines above say why.");
            }
        } catch (BootstrapException e) {
            LOG.log(Level.SEVERE, "The server didn't start", e);
            throw new CannotContinue("The server couldn't be started; the log lines above say why.", e);
        }
        awaitReady(operations);
    }

    private static void prepare(AdminCommandRunner commands, Listener visitors, Listener operations) {
        TUNING.forEach(setting -> run(commands, "set", CONFIG + setting));
        run(
                commands,
                "set",
                CONFIG + VISITORS_LISTENER + "address=" + visitors.address().getHostAddress());
        run(
                commands,
                "create-network-listener",
                "--address=" + operations.address().getHostAddress(),
                "--listenerport=" + operations.port(),
                "--protocol=http-listener",
                "--threadpool=http-thread-pool",
                "operations");
    }

    private static void run(AdminCommandRunner commands, String command, String... arguments) {
        ClusterCommandResult result = commands.run(command, arguments);
        if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
            throw new IllegalStateException(
                    command + " " + String.join(" ", arguments) + ": " + result.getOutput(), result.getFailureCause());
        }
    }

    private static void awaitReady(Listener operations) {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://%s:%d/health/ready"
                        .formatted(operations.address().getHostAddress(), operations.port())))
                .timeout(READY_LIMIT)
                .build();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long end = System.nanoTime() + READY_LIMIT.toNanos();
        try {
            while (System.nanoTime() < end) {
                if (client.send(question, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
                Thread.sleep(200);
            }
        } catch (IOException e) {
            throw new CannotContinue("The application doesn't answer whether it is ready.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotContinue("The application didn't become ready within " + READY_LIMIT.toSeconds()
                + " seconds; the log lines above say why.");
    }
}
