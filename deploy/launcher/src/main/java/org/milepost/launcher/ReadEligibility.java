package org.milepost.launcher;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.EligibilityFiles;
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
    private static final String STANDARD_INPUT = "-";

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
    private List<String> files = List.of(STANDARD_INPUT);

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        // The command's own writer passes every piece on by itself.
        BufferedWriter out = new BufferedWriter(command.getOut(), 64 * 1024);
        EligibilityFiles answers = EligibilityFiles.writingTo(
                out, json ? EligibilityFiles.Form.JSON : EligibilityFiles.Form.TEXT, reveal, Optional.ofNullable(date));
        int code = CommandLine.ExitCode.OK;
        for (String file : files) {
            Optional<String> problem = read(answers, file);
            out.flush();
            if (problem.isPresent()) {
                command.getErr().println("milepost: " + problem.get());
                code = CommandLine.ExitCode.SOFTWARE;
            }
        }
        command.getOut().flush();
        return code;
    }

    /** Reads one file. Returns why it could not be read, where it could not. */
    private static Optional<String> read(EligibilityFiles answers, String file) {
        try (InputStream in = open(file)) {
            return answers.read(file, in) ? Optional.empty() : Optional.of(named(file) + " holds no X12.");
        } catch (NoSuchFileException missing) {
            return Optional.of(named(file) + " does not exist.");
        } catch (IOException unreadable) {
            return Optional.of(named(file) + " can't be read.");
        }
    }

    private static InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT)
                ? new FileInputStream(FileDescriptor.in)
                : Files.newInputStream(Path.of(file));
    }

    private static String named(String file) {
        return file.equals(STANDARD_INPUT) ? "Standard input" : file;
    }
}
