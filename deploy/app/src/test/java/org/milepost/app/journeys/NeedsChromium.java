package org.milepost.app.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the journeys in a browser where there is none, and says so where nobody overlooks it. */
final class NeedsChromium implements ExecutionCondition {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (installed().isPresent()) {
            return ConditionEvaluationResult.enabled("There is a browser.");
        }
        System.err.println("""

                ******************************************************************************
                *  SKIPPED: the journeys in a browser. There is no Chromium on this machine. *
                *  Nothing says that people can use the pages. Install the package chromium. *
                ******************************************************************************
                """);
        return ConditionEvaluationResult.disabled("There is no Chromium on this machine.");
    }

    /** The system's own browser, or the one that CHROME_PATH names. */
    static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROME_PATH")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
