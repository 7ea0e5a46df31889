package org.milepost.launcher;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code milepost eligibility}: eligibility answers and questions as files. */
@Command(
        name = "eligibility",
        description =
                "Reads payers' answers (X12 271) from files and drafts questions (270). Sends nothing and starts no server.",
        subcommands = {ReadEligibility.class, DraftEligibility.class})
final class Eligibility implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what to do: read or draft.");
    }
}
