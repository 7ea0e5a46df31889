package org.milepost.benchmarks;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.milepost.insurance.EligibilityFiles;
import org.milepost.insurance.benefits.PatientAnswer;
import org.milepost.insurance.x12.Received;
import org.milepost.insurance.x12.TransactionReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast a file of many answers is read, beside a parser that takes it apart into elements and does nothing with them, and beside
 * nothing but splitting. Each runs as {@code milepost eligibility} does, with its heap and its collector.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC"})
public class Batch {
    private static final int TRANSACTIONS = 2_000;

    /** What it is made of. */
    @Param({"fifty-eight-lines", "corpus"})
    public String answers = "";

    private byte[] file = {};

    /** What was read. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Read {
        /** Transactions in a second. */
        public long transactions;

        /** Bytes in a second. */
        public long bytes;
    }

    /** Makes the file, and looks whether all of it is read: fast is easy for a reader that stops early. */
    @Setup
    public void make() throws IOException, EDIStreamException {
        AnswerBatch batch = answers.equals("corpus")
                ? AnswerBatch.ofAll(Path.of(System.getProperty("corpus")))
                : AnswerBatch.ofFiftyEightLines();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        batch.write(TRANSACTIONS, out);
        file = out.toByteArray();
        long patients = read().lines().count();
        if (patients < TRANSACTIONS) {
            throw new IllegalStateException("Only " + patients + " answers were read.");
        }
    }

    private String read() throws IOException {
        StringBuilder read = new StringBuilder();
        EligibilityFiles.writingTo(read, EligibilityFiles.Form.JSON, false, Optional.empty())
                .read("-", new ByteArrayInputStream(file));
        return read.toString();
    }

    /** The whole reading, to a line of JSON for each patient. */
    @Benchmark
    public void json(Read read) throws IOException {
        EligibilityFiles.writingTo(Writer.nullWriter(), EligibilityFiles.Form.JSON, false, Optional.empty())
                .read("-", new ByteArrayInputStream(file));
        count(read);
    }

    /** The whole reading, to the summary of each patient. */
    @Benchmark
    public void summaries(Read read, Blackhole taken) throws IOException {
        TransactionReader reader = new TransactionReader(new ByteArrayInputStream(file));
        for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
            taken.consume(PatientAnswer.all(next.get(), null));
        }
        count(read);
    }

    /** StAEDI, as it comes. */
    @Benchmark
    public void staedi(Read read, Blackhole taken) throws EDIStreamException, IOException {
        parse(true, taken);
        count(read);
    }

    /** StAEDI, with nothing checked. */
    @Benchmark
    public void staediUnchecked(Read read, Blackhole taken) throws EDIStreamException, IOException {
        parse(false, taken);
        count(read);
    }

    private void parse(boolean checked, Blackhole taken) throws EDIStreamException, IOException {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, checked);
        try (EDIStreamReader reader = factory.createEDIStreamReader(new ByteArrayInputStream(file))) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                taken.consume(event);
            }
        }
    }

    /** The text split at its terminators and separators. */
    @Benchmark
    public void split(Read read, Blackhole taken) {
        for (String segment : new String(file, StandardCharsets.ISO_8859_1).split("~", -1)) {
            taken.consume(segment.split("\\*", -1));
        }
        count(read);
    }

    private void count(Read read) {
        read.transactions += TRANSACTIONS;
        read.bytes += file.length;
    }
}
