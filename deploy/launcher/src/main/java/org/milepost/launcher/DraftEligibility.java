package org.milepost.launcher;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
        EligibilityDesk.draft(file)
                .forEach(Objects.requireNonNull(spec).commandLine().getOut()::println);
        return 0;
    }
}
