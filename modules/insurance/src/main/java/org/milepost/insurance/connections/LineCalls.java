package org.milepost.insurance.connections;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Asks by a line, whichever payer is behind it. */
interface LineCalls {
    /** As {@link PayerConnection#ask}, but for {@code atMost}. */
    CompletionStage<String> ask(Line line, String question, Duration atMost);
}
