package org.milepost.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milepost.launcher.Database.Role;

/**
 * The PostgreSQL that the launcher runs itself where no other is named. It keeps each acknowledged commit through a crash or a power
 * cut, and lets nobody in without a password.
 */
final class EmbeddedDatabase {
    /** Crash recovery after heavy writing takes its time. */
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "milepost_owner";
    private static final String APPLICATION = "milepost";

    /** The line of postmaster.pid that names the port, from 0. */
    private static final int PORT_LINE = 3;

    /** PostgreSQL's ways to end, from patient to hard. */
    private enum Ending {
        WHEN_SESSIONS_END("-TERM", 5),
        END_SESSIONS("-INT", 20),
        LEAVE_THE_REST_TO_RECOVERY("-QUIT", 10);

        private final String signal;
        private final int seconds;

        Ending(String signal, int seconds) {
            this.signal = signal;
            this.seconds = seconds;
        }
    }

    private final Home home;
    private final Database database;

    private EmbeddedDatabase(Home home, Database database) {
        this.home = home;
        this.database = database;
    }

    /**
     * Starts the database of {@code home}, making it where there is none yet.
     *
     * @throws CannotContinue if it doesn't start, or not with its promises about durability
     */
    static EmbeddedDatabase start(Home home) {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new CannotContinue(
                    "The embedded PostgreSQL runs on Linux on x86-64 only: name a database with DB_URL, DB_USER, DB_PASSWORD.");
        }
        try {
            discardUnfinished(home);
            stopOrphan(home);
            boolean first = Files.notExists(home.database());
            Properties passwords = first ? prepare(home) : passwords(home);
            int port = freePort();
            run(home, port, passwords, first);
            Home.ownerOnlyFolder(home.databasePrograms());
            Files.setPosixFilePermissions(home.databasePrograms(), PosixFilePermissions.fromString("rwx------"));
            String server = "jdbc:postgresql://127.0.0.1:" + port + "/";
            try (Connection connection = DriverManager.getConnection(
                            server + SUPERUSER, SUPERUSER, passwords.getProperty(SUPERUSER));
                    Statement statement = connection.createStatement()) {
                if (first) {
                    makeRoles(statement, passwords);
                    finish(home);
                }
                for (String promise : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                    requireOn(statement, promise);
                }
            }
            return new EmbeddedDatabase(home, at(server, passwords));
        } catch (IOException | SQLException | IllegalStateException | ExceptionInInitializerError e) {
            throw new CannotContinue(
                    "The embedded PostgreSQL didn't start; " + log(home) + " and the files beside it say why.", e);
        }
    }

    /** The database of {@code home} while another process serves from it; empty where it isn't running or was left behind by a kill. */
    static Optional<Database> running(Home home) {
        try {
            if (!home.isHeld() || holder(home) == null) {
                return Optional.empty();
            }
            String port = Files.readAllLines(pidFile(home)).get(PORT_LINE);
            return Optional.of(at("jdbc:postgresql://127.0.0.1:" + port.strip() + "/", passwords(home)));
        } catch (IOException e) {
            throw new CannotContinue("The running database of " + home.folder() + " can't be found.", e);
        }
    }

    private static Database at(String server, Properties passwords) {
        return new Database(
                server + "milepost",
                new Role(APPLICATION, passwords.getProperty(APPLICATION)),
                new Role(OWNER, passwords.getProperty(OWNER)));
    }

    Database database() {
        return database;
    }

    /** Lets sessions end by themselves, as the server's do when it stops, then ends what is left. */
    void stop() {
        try {
            ProcessHandle holder = holder(home);
            if (holder != null && isPostgresOf(home, holder)) {
                end(holder);
            }
        } catch (IOException e) {
            throw new CannotContinue("The embedded PostgreSQL didn't stop.", e);
        }
    }

    private static void run(Home home, int port, Properties passwords, boolean first) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data(home))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(home.databasePrograms().toFile())
                .setPort(port)
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log(home).toFile()))
                .setConnectConfig("password", passwords.getProperty(SUPERUSER))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // Options of initdb as well: it would trust everybody on the machine.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "100")
                // The library is made for tests and turns these off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // What a person typed must not reach a log through an error's text.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "../log")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on");
        if (first) {
            builder.setLocaleConfig("pwfile", superuserPasswordFile(home).toString());
        }
        // Not closed through the library, which would cut sessions off: see stop().
        builder.start();
    }

    private static void makeRoles(Statement statement, Properties passwords) throws SQLException {
        for (String role : List.of(OWNER, APPLICATION)) {
            // The password is ours, of letters and digits: nothing in it needs quoting.
            statement.execute("create role %s login password '%s'".formatted(role, passwords.getProperty(role)));
        }
        statement.execute("create database milepost owner " + OWNER);
        statement.execute("revoke all on database milepost from public");
        statement.execute("grant connect on database milepost to " + APPLICATION);
    }

    private static Properties prepare(Home home) throws IOException {
        Files.writeString(
                home.databaseUnfinished(), "The database is being made; until this file is gone it holds nothing.\n");
        Home.sync(home.folder());
        Home.ownerOnlyFolder(home.database());
        Properties passwords = new Properties();
        for (String role : List.of(SUPERUSER, OWNER, APPLICATION)) {
            passwords.setProperty(role, randomPassword());
        }
        StringWriter text = new StringWriter();
        passwords.store(text, "The passwords of the embedded database's roles");
        Home.writeOwnerOnly(passwordFile(home), text.toString());
        Home.writeOwnerOnly(superuserPasswordFile(home), passwords.getProperty(SUPERUSER));
        return passwords;
    }

    private static void finish(Home home) throws IOException {
        Files.delete(superuserPasswordFile(home));
        Files.delete(home.databaseUnfinished());
        Home.sync(home.folder());
    }

    private static void discardUnfinished(Home home) throws IOException {
        if (Files.exists(home.databaseUnfinished())) {
            stopOrphan(home);
            Home.delete(home.database());
            Files.delete(home.databaseUnfinished());
        }
        if (Files.isDirectory(home.databasePrograms()) && !unpacked(home.databasePrograms())) {
            Home.delete(home.databasePrograms());
        }
    }

    /** Whether the library finished unpacking; it leaves half-written programs as they are. */
    private static boolean unpacked(Path programs) throws IOException {
        try (Stream<Path> versions = Files.list(programs)) {
            return versions.allMatch(version -> Files.exists(version.resolve(".exists")));
        }
    }

    /** Stops the PostgreSQL that a launcher left behind when it was killed. */
    private static void stopOrphan(Home home) throws IOException {
        ProcessHandle holder = holder(home);
        if (holder == null) {
            return;
        }
        if (isPostgresOf(home, holder)) {
            end(holder);
        } else {
            // Another process has this number by now; PostgreSQL would take it for itself and refuse to start.
            Files.deleteIfExists(pidFile(home));
        }
    }

    private static void end(ProcessHandle postmaster) throws IOException {
        for (Ending ending : Ending.values()) {
            new ProcessBuilder("sh", "-c", "kill " + ending.signal + " " + postmaster.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                postmaster.onExit().get(ending.seconds, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                // The next way is the harder one.
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        throw new IOException("PostgreSQL with process number " + postmaster.pid() + " doesn't end");
    }

    /** The process that the database names as its own, if it is alive. */
    private static @Nullable ProcessHandle holder(Home home) throws IOException {
        if (Files.notExists(pidFile(home))) {
            return null;
        }
        return Files.readAllLines(pidFile(home)).stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .orElse(null);
    }

    private static boolean isPostgresOf(Home home, ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data(home).toString()))
                .isPresent();
    }

    private static void requireOn(Statement statement, String promise) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + promise)) {
            if (!row.next() || !row.getString(1).equals("on")) {
                throw new CannotContinue("The embedded PostgreSQL runs with " + promise
                        + " off and could lose inquiries: it won't be used.");
            }
        }
    }

    private static Properties passwords(Home home) throws IOException {
        Properties passwords = new Properties();
        passwords.load(new StringReader(Files.readString(passwordFile(home))));
        return passwords;
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path data(Home home) {
        return home.database().resolve("data");
    }

    private static Path pidFile(Home home) {
        return data(home).resolve("postmaster.pid");
    }

    private static Path log(Home home) {
        return home.database().resolve("start.log");
    }

    private static Path passwordFile(Home home) {
        return home.database().resolve("passwords.properties");
    }

    private static Path superuserPasswordFile(Home home) {
        return home.database().resolve("superuser-password");
    }
}
