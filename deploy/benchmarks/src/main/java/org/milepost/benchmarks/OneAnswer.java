package org.milepost.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.milepost.insurance.EligibilityFiles;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Status;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long one answer with 58 lines of benefits takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OneAnswer {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int LINES = 58;

    private final String text = AnswerBatch.fiftyEightLines();
    private final byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);

    /** Fast is easy for a reader that doesn't read. */
    @Setup
    public void check() {
        CoverageSummary summary = summary();
        long lines = summary.facts().stream().map(Fact::source).distinct().count();
        if (lines != LINES
                || summary.status() != Status.ACTIVE
                || !summary.findings().isEmpty()) {
            throw new IllegalStateException("The answer is not read as it should be: " + summary.findings());
        }
    }

    /** From the text of an answer to all that the visitor's page tells of it: status, plans, levels of care, amounts, whom to call. */
    @Benchmark
    public CoverageSummary summary() {
        return CoverageSummary.of(List.of(Answer.of("30", "TRACE58", Instant.EPOCH, text)), DAY);
    }

    /** From the bytes of a file to the line of JSON that {@code milepost eligibility read --json} prints. */
    @Benchmark
    public CharSequence json() throws IOException {
        StringBuilder out = new StringBuilder();
        EligibilityFiles.writingTo(out, EligibilityFiles.Form.JSON, false, Optional.of(DAY))
                .read("-", new ByteArrayInputStream(bytes));
        return out;
    }
}
