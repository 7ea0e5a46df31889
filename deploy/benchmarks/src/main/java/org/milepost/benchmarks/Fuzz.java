package org.milepost.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.insurance.EligibilityFiles;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.testing.Damage;

/**
 * Reads damaged answers, each from a seed of its own, until one can't be read in good time or all have been: in turn as JSON, as plain
 * English, and as the page of a visitor reads them.
 */
final class Fuzz {
    private static final long SLOWEST = Duration.ofSeconds(1).toNanos();
    private static final int REPORTED = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<byte[]> answers;
    private final Thread reading = Thread.currentThread();
    private volatile long seed;
    private volatile long startedAt;

    private Fuzz(List<byte[]> answers) {
        this.answers = answers;
    }

    /**
     * Reads until the end or the first fault.
     *
     * @param args the folder of whole answers, how many times they are read, and the first seed
     */
    public static void main(String[] args) throws IOException {
        new Fuzz(answers(Path.of(args[0]))).run(Long.parseLong(args[1]), Long.parseLong(args[2]));
    }

    private static List<byte[]> answers(Path folder) throws IOException {
        List<byte[]> answers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".271"))
                    .sorted()
                    .toList()) {
                answers.add(Files.readAllBytes(file));
            }
        }
        return answers;
    }

    private void run(long times, long firstSeed) throws IOException {
        watch();
        long begun = System.nanoTime();
        long slowest = 0;
        long slowestSeed = firstSeed;
        for (long n = 1; n <= times; n++) {
            startedAt = threads.getCurrentThreadCpuTime();
            seed = firstSeed + n - 1;
            read(seed);
            long took = threads.getCurrentThreadCpuTime() - startedAt;
            if (took > slowest) {
                slowest = took;
                slowestSeed = seed;
            }
            if (took > SLOWEST) {
                throw new IllegalStateException("Seed " + seed + " took longer than a second.");
            }
            if (n % REPORTED == 0 || n == times) {
                System.out.printf(
                        "%,d read in %,d s; slowest %.1f ms, seed %d; heap in use %.1f MB%n",
                        n,
                        Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                        slowest / 1e6,
                        slowestSeed,
                        heapInUse() / 1e6);
            }
        }
    }

    private void read(long seed) throws IOException {
        byte[] damaged = new Damage(answers, seed).any();
        try {
            switch ((int) Math.floorMod(seed, 3L)) {
                case 0 -> write(damaged, EligibilityFiles.Form.JSON);
                case 1 -> write(damaged, EligibilityFiles.Form.TEXT);
                default -> summarize(damaged);
            }
        } catch (Throwable fault) {
            System.out.println("Seed " + seed + " can't be read.");
            throw fault;
        }
    }

    private static void write(byte[] damaged, EligibilityFiles.Form form) throws IOException {
        EligibilityFiles.writingTo(Writer.nullWriter(), form, true, Optional.empty())
                .read("damaged", new ByteArrayInputStream(damaged));
    }

    private static void summarize(byte[] damaged) {
        String text = new String(damaged, StandardCharsets.ISO_8859_1);
        CoverageSummary.of(List.of(Answer.of("AI", "TRACE01", Instant.EPOCH, text)), DAY);
    }

    /** What never comes back says nothing by itself. Time is the thread's own: others on the machine don't count. */
    private void watch() {
        Thread watching = new Thread(() -> {
            for (long before = -1, now = seed; ; before = now, now = seed) {
                if (before == now && threads.getThreadCpuTime(reading.getId()) - startedAt > SLOWEST) {
                    System.out.println("Seed " + now + " takes longer than a second.");
                    Runtime.getRuntime().halt(1);
                }
                pause();
            }
        });
        watching.setDaemon(true);
        watching.start();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
