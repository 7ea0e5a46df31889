package org.milepost.launcher;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.milepost.simulator.Simulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code milepost serve}: brings everything up in the order in which each part needs the one before, and tells where it is. */
@Command(name = "serve", description = "Serves the network until it is stopped.")
final class Serve implements Callable<Integer> {
    private static final int LAST_PORT = 65_534;
    private static final int LEAST_IN_POOL = 2;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port for visitors; operations answer on 127.0.0.1 at the next one. Default: 8080.")
    private @Nullable String port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Address for visitors; a demo takes none but 127.0.0.1. Default: 127.0.0.1.")
    private @Nullable String address;

    @Option(
            names = "--demo",
            description =
                    "Serve the fictional network Extra Mile Recovery, with a payer simulator, from a home folder of its own.")
    private boolean demo;

    @Option(
            names = "--slow",
            paramLabel = "SECONDS",
            description = "How long the demo's slow payer takes (MP100200308). Default: ${DEFAULT-VALUE}.")
    private long slow = Simulator.SLOWNESS.toSeconds();

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        long begin = System.nanoTime();
        keepThreadsFew();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Distribution distribution = Distribution.current();
        Settings settings = Settings.current(distribution);
        Optional<Database> named = Database.named(settings);
        if (demo && named.isPresent()) {
            throw new CannotContinue("A demo runs on its own embedded database: take DB_URL away, or --demo.");
        }
        Listener visitors = visitors(settings);
        Listener operations = Listener.loopback(visitors.port() + 1);
        visitors.requireFree("visitors");
        operations.requireFree("operations");
        Home held = home.open(demo);
        out.println("Milepost starts on " + held.folder() + " …");
        out.flush();
        System.setProperty("java.io.tmpdir", held.scratch().toString());

        KeyPlace place = KeyPlace.of(settings, held.folder());
        Optional<InstallationKey> key = place.read();
        Database database = named.orElseGet(() -> embedded(held));
        Migrations.run(distribution.modules(), database);
        if (!database.keepsRecordsApart()) {
            out.println("The role " + database.application()
                    + " serves and owns the tables, so the database itself does not keep centers' records apart."
                    + " Let another role own them: DB_OWNER_USER.");
        }
        if (InstallationKey.settle(key, place, database)) {
            out.println("Made the key " + place.file()
                    + ". Keep a copy of it apart from the database: what people wrote can't be read without it.");
        }
        tellApplication(database, place.file(), visitors, operations, settings);
        if (settings.given("insurance.files.folder").isEmpty()) {
            System.setProperty("insurance.files.folder", held.payers().toString());
        }
        if (demo) {
            DemoNetwork.startPayer(Duration.ofSeconds(slow));
        }
        Server.start(distribution.application(), held.scratch(), visitors, operations);
        JsonLines.serving();
        out.println(welcome(distribution, held, visitors, operations, Duration.ofNanos(System.nanoTime() - begin)));
        out.flush();
        return 0;
    }

    /** On two cores or one the JDK's common pool counts as none, and its HTTP client starts a thread for each answer. */
    private static void keepThreadsFew() {
        if (Runtime.getRuntime().availableProcessors() <= LEAST_IN_POOL) {
            System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", Integer.toString(LEAST_IN_POOL));
        }
    }

    private Listener visitors(Settings settings) {
        Listener listener =
                Listener.at(address != null ? address : settings.value("launcher.address"), visitorsPort(settings));
        if (demo && !listener.address().isLoopbackAddress()) {
            throw new CannotContinue("A demo is for this machine only: leave out --address.");
        }
        return listener;
    }

    private int visitorsPort(Settings settings) {
        String number = port != null ? port : settings.value("launcher.port");
        if (number.matches("[1-9][0-9]{0,4}") && Integer.parseInt(number) <= LAST_PORT) {
            return Integer.parseInt(number);
        }
        throw new CannotContinue("The port has to be a number from 1 to %d, not %s; operations take the next one."
                .formatted(LAST_PORT, number));
    }

    private static Database embedded(Home home) {
        EmbeddedDatabase database = EmbeddedDatabase.start(home);
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "embedded database, stop"));
        return database.database();
    }

    private void tellApplication(
            Database database, Path keyFile, Listener visitors, Listener operations, Settings settings) {
        System.setProperty("db.url", database.url());
        System.setProperty("db.user", database.application().name());
        System.setProperty("db.password", database.application().password());
        System.setProperty("platform.key.file", keyFile.toString());
        System.setProperty("platform.demo", Boolean.toString(demo));
        System.setProperty("platform.operations.port", Integer.toString(operations.port()));
        if (settings.given("platform.address").isEmpty()) {
            System.setProperty("platform.address", visitors.url());
        }
    }

    private String welcome(
            Distribution distribution, Home held, Listener visitors, Listener operations, Duration taken) {
        StringBuilder text = new StringBuilder();
        text.append("\nMilepost is ready after %d seconds. Stop it with Ctrl-C.\n".formatted(taken.toSeconds()));
        text.append("\n  Address      ").append(visitors.url());
        text.append("\n  Operations   ")
                .append(operations.url())
                .append("/health, /metrics, /openapi (this machine only)");
        text.append("\n  Data folder  ").append(held.folder()).append('\n');
        if (demo) {
            text.append(DemoNetwork.describe(distribution));
        }
        return text.toString();
    }
}
