package org.milepost.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.milepost.simulator.DemoCard;
import org.milepost.simulator.Simulator;

/** What a demo has beside the application: a payer that answers, and what its visitor has to know to try it. */
final class DemoNetwork {
    private static final Path SIGN_INS = Path.of("staff/org/milepost/staff/demo/sign-ins.csv");

    private DemoNetwork() {}

    /** Starts the simulated payer on a free port of this machine and points the application's payer connection at it. */
    static void startPayer() {
        try {
            System.setProperty(
                    "insurance.connection.url",
                    Simulator.start("127.0.0.1", 0).endpoint().toString());
            // Where no notice is recorded (42 CFR 2.32), no payer is asked.
            System.setProperty("insurance.connection.notice", "Demonstration: the payer is simulated.");
        } catch (IOException e) {
            throw new CannotContinue("The payer simulator found no free port on 127.0.0.1.", e);
        }
    }

    /** Who can sign in, and which member ids the simulated payer knows. */
    static String describe(Distribution distribution) {
        StringBuilder text = new StringBuilder("\n  Sign in at /console as\n");
        for (String line : signIns(distribution)) {
            String[] cells = line.split(",", -1);
            text.append("    %-38s %-20s %s%n".formatted(cells[0], cells[1], cells[2]));
        }
        text.append("\n  Member ids that the simulated payer knows (any name, any birth date)\n");
        for (DemoCard card : DemoCard.values()) {
            text.append("    %-12s %s%n".formatted(card.memberId(), card.story()));
        }
        return text.toString();
    }

    /** The lines of the list that the application makes its demo accounts from, without its heading. */
    private static List<String> signIns(Distribution distribution) {
        try {
            List<String> lines = Files.readAllLines(distribution.modules().resolve(SIGN_INS));
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
