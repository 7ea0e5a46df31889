package org.milepost.launcher;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code milepost eligibility read}: what payers' answers say. */
@Command(
        name = "read",
        description = {
            "Tells what payers' answers (X12 271) say, each statement with the segments it comes from.",
            "People's names and ids and the payers' own words are shown with --reveal only."
        })
final class ReadEligibility implements Callable<Integer> {
    @Option(names = "--json", description = "One object of JSON for each patient, one on a line.")
    private boolean json;

    @Option(names = "--reveal", description = "Show people's names and ids and the payers' own words as well.")
    private boolean reveal;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day that was asked about. Default: the day of the answer.")
    private @Nullable LocalDate date;

    @Parameters(paramLabel = "FILE", description = "Files to read. Default, and -: standard input.")
    private List<String> files = List.of("-");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        boolean all = EligibilityDesk.read(
                files, json, reveal, Optional.ofNullable(date), command.getOut(), command.getErr());
        return all ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
