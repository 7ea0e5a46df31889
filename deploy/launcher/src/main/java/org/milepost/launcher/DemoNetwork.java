package org.milepost.launcher;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.milepost.simulator.DemoCard;
import org.milepost.simulator.Simulator;

/** What a demo has beside the application: a payer that answers, and what its visitor has to know to try it. */
final class DemoNetwork {
    private DemoNetwork() {}

    /**
     * Starts the simulated payer on a free port of this machine and points the application's payer connection at it.
     *
     * @param slowness how long it takes to answer for {@link DemoCard#SLOW}
     */
    static void startPayer(Duration slowness) {
        if (slowness.isNegative()) {
            throw new CannotContinue("The demo's payer can't answer before it is asked: --slow is a number from 0.");
        }
        try {
            System.setProperty(
                    "insurance.connection.url",
                    Simulator.start("127.0.0.1", 0, slowness, Clock.systemUTC())
                            .endpoint()
                            .toString());
            // Where no notice is recorded (42 CFR 2.32), no payer is asked.
            System.setProperty("insurance.connection.notice", "Demonstration: the payer is simulated.");
        } catch (IOException e) {
            throw new CannotContinue("The payer simulator found no free port on 127.0.0.1.", e);
        }
    }

    /** Who can sign in, and which member ids the simulated payer knows. */
    static String describe(Distribution distribution) {
        StringBuilder text = new StringBuilder("\n  Sign in at /console as\n");
        for (DemoSignIn signIn : DemoSignIn.all(distribution)) {
            text.append("    %-38s %-20s %s%n".formatted(signIn.email(), signIn.password(), signIn.name()));
            signIn.secret()
                    .ifPresent(secret -> text.append("    %-38s %s%n".formatted("", "asks for a code of " + secret)));
        }
        text.append("""

                  The six digits of now come from an authenticator app with that secret, or from
                    bin/milepost sign-in-code E-MAIL
                """);
        text.append("\n  Member ids that the simulated payer knows (any name, any birth date)\n");
        for (DemoCard card : DemoCard.values()) {
            text.append("    %-12s %s%n".formatted(card.memberId(), card.story()));
        }
        return text.toString();
    }
}
