package org.milepost.launcher;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.EligibilityDrafts;
import org.milepost.insurance.UnusableDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code milepost eligibility draft}: the question that a payer would be asked. */
@Command(
        name = "draft",
        description = {
            "Prints the question to a payer (X12 270) that a file of JSON describes, one line for each service type.",
            "Sends nothing. It holds the person's data, as the file does."
        })
final class DraftEligibility implements Callable<Integer> {
    @Parameters(paramLabel = "REQUEST.json", description = "What to ask; -: standard input.")
    private String file = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (InputStream in =
                file.equals("-") ? new FileInputStream(FileDescriptor.in) : Files.newInputStream(Path.of(file))) {
            EligibilityDrafts.write(in, LocalDateTime.now(ZoneOffset.UTC))
                    .forEach(Objects.requireNonNull(spec).commandLine().getOut()::println);
            return 0;
        } catch (UnusableDraft unusable) {
            throw new CannotContinue(String.valueOf(unusable.getMessage()));
        } catch (NoSuchFileException missing) {
            throw new CannotContinue(file + " does not exist.");
        } catch (IOException unreadable) {
            throw new CannotContinue(file + " can't be read.");
        }
    }
}
