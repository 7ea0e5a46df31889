package org.milepost.launcher;

import java.io.PrintWriter;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.milepost.chain.Anchor;
import org.milepost.chain.Checkpoint;
import org.milepost.chain.Flaw;
import org.milepost.chain.SigningKey;
import org.milepost.chain.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code milepost audit}: whether the audit trail is as it was written, asked while the site serves or while it doesn't. */
@Command(name = "audit", description = "Looks after the audit trail: who did what with which person's record.")
final class Audit implements Runnable {
    private static final double NS_IN_SECOND = 1e9;

    @Option(names = "--demo", description = "The demo's trail.", scope = ScopeType.INHERIT)
    private boolean demo;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what to do: verify or key.");
    }

    @Command(
            name = "verify",
            description = {
                "Walks the chain of the trail from its first entry to its last and compares every hash and signature.",
                "Names the first thing that is wrong, and then ends with exit code 1."
            })
    int verify() {
        Settings settings = Settings.current(Distribution.current());
        PublicKey key = signing(settings).publicKey();
        home.withDatabase(demo, settings, database -> tell(walk(database, key)));
        return 0;
    }

    @Command(
            name = "key",
            description = "Prints the public key that tells this installation's checkpoints from others.")
    int key() {
        PrintWriter out = out();
        out.println(signing(Settings.current(Distribution.current())).pem());
        out.flush();
        return 0;
    }

    private SigningKey signing(Settings settings) {
        InstallationKey key = KeyPlace.of(settings, home.folder(demo)).required();
        return SigningKey.of(key.fingerprint(SigningKey.PURPOSE));
    }

    private static Timed walk(Database database, PublicKey key) {
        long begin = System.nanoTime();
        try (Connection connection = database.connectAsOwner()) {
            Walk walk = Walk.over(connection, key);
            return new Timed(walk, (System.nanoTime() - begin) / NS_IN_SECOND);
        } catch (SQLException e) {
            throw new CannotContinue("The audit trail couldn't be read through.", e);
        }
    }

    private void tell(Timed timed) {
        Walk walk = timed.walk();
        if (walk.flaw().isPresent()) {
            throw new CannotContinue("%s As it was written up to there: %s; it took %.1f seconds."
                    .formatted(
                            sentence(walk.flaw().get()), counted(walk.entries(), "entry", "entries"), timed.seconds()));
        }
        PrintWriter out = out();
        out.printf(
                "The audit trail is whole: %s and %s verified in %.1f seconds.%n",
                counted(walk.entries(), "entry", "entries"),
                counted(walk.checkpoints(), "checkpoint", "checkpoints"),
                timed.seconds());
        walk.anchor().map(Audit::words).ifPresent(out::println);
        if (walk.waiting() > 0) {
            out.printf("Waiting to be chained: %s.%n", counted(walk.waiting(), "entry", "entries"));
        }
        walk.last().map(Audit::words).ifPresent(out::println);
        out.flush();
    }

    private static String counted(long many, String one, String several) {
        return "%,d %s".formatted(many, many == 1 ? one : several);
    }

    private static String sentence(Flaw flaw) {
        String time = flaw.at().map(at -> " (" + at + ")").orElse("");
        String place = flaw.position() > 0 ? "at position %,d%s".formatted(flaw.position(), time) : "outside" + time;
        return "The audit trail is broken %s: %s.".formatted(place, flaw.what().sentence());
    }

    private static String words(Anchor anchor) {
        return "It begins behind position %,d: what stood there until %s was taken out at %s, since its time was over."
                .formatted(anchor.last().position(), anchor.last().at(), anchor.at());
    }

    private static String words(Checkpoint last) {
        return "The last checkpoint is number %d of %s: position %d, hash %s. If your log knows a later one, the end was cut off."
                .formatted(last.number(), last.at(), last.position(), last.hash());
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** A walk and how long it took. */
    private record Timed(Walk walk, double seconds) {}
}
