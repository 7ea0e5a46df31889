package org.milepost.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A run of the built distribution's {@code bin/milepost}, as an operator starts it. */
final class Launched {
    private static final Path SCRIPT = Path.of("target/milepost/bin/milepost").toAbsolutePath();

    /** Long enough for a machine that builds something else beside. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Process process;
    private final Path out;
    private final Path err;

    private Launched(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts {@code milepost} with {@code arguments} in no other environment than this. */
    static Launched start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("milepost", ".out");
        Path err = Files.createTempFile("milepost", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DB_") || name.equals("JAVA_OPTS"));
        builder.environment().putAll(environment);
        return new Launched(builder.start(), out, err);
    }

    /** Runs {@code milepost} with {@code arguments} to its end. */
    static Launched run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    /** Runs {@code milepost} with {@code arguments} in {@code environment} to its end. */
    static Launched run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Launched launched = start(environment, arguments);
        if (!launched.process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            launched.process.destroyForcibly();
            throw new AssertionError("milepost didn't end: " + launched.out() + launched.err());
        }
        return launched;
    }

    /** Waits until visitors are served. */
    Launched awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!out().contains("Milepost is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("milepost didn't become ready: " + out() + err());
            }
            Thread.sleep(200);
        }
        return this;
    }

    /** Ends the process as a crash does: at once, with nothing cleared away. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the process to end, as an operator or a service manager does, and waits for it. */
    Duration stop() throws InterruptedException {
        long begin = System.nanoTime();
        process.destroy();
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("milepost didn't stop");
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The process and those it started. */
    List<ProcessHandle> processes() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        return all;
    }

    int exitCode() {
        return process.exitValue();
    }

    String out() throws IOException {
        return Files.readString(out);
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    /** A free port whose next one is free as well. */
    static int freePorts() throws IOException {
        while (true) {
            try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    ServerSocket next = new ServerSocket(one.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return next.getLocalPort() - 1;
            } catch (BindException e) {
                // The next one is taken: try another pair.
            }
        }
    }
}
