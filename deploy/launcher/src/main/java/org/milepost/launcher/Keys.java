package org.milepost.launcher;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code milepost keys}: the installation's key and what it seals, while the site serves or while it doesn't. */
@Command(name = "keys", description = "Looks after the key that seals what people write.")
final class Keys implements Runnable {
    /** A serving node looks at its key file each second. */
    private static final long NODES_HAVE_NOTICED_MS = 4000;

    private static final long TELL_EVERY_NS = 2_000_000_000L;

    @Option(names = "--demo", description = "The demo's key.", scope = ScopeType.INHERIT)
    private boolean demo;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say what to do: status, rotate or retire.");
    }

    @Command(
            name = "status",
            description = "Tells how many records are sealed by the newest key, and how many by older ones.")
    int status() {
        at((place, database, resealing) -> {
            long older = resealing.older();
            out().printf("%,d records in all, %,d of them sealed by an older key.%n", resealing.records(), older);
        });
        return 0;
    }

    @Command(
            name = "rotate",
            description = {
                "Makes a new key and seals the key of every record anew with it, while the site serves.",
                "Interrupt it when you like; the next run goes on."
            })
    int rotate() {
        at((place, database, resealing) -> {
            if (resealing.older() > 0) {
                out().println("A rotation was interrupted; it goes on.");
                reseal(resealing);
            } else {
                InstallationKey rotated = resealing.key().withNewKey();
                rotated.replace(place, database);
                out().println("Made a new key in " + place.file()
                        + ". Keep a copy of the file apart from the database.");
                // Serving nodes have to know the new key before they meet the first record that it seals.
                pause();
                reseal(resealing.by(rotated));
            }
        });
        return 0;
    }

    @Command(name = "retire", description = "Switches the older keys off, once no record is sealed by them any more.")
    int retire() {
        at((place, database, resealing) -> {
            long older = resealing.older();
            if (older > 0) {
                throw new CannotContinue("%,d records are still sealed by an older key: run milepost keys rotate first."
                        .formatted(older));
            }
            resealing.key().withOlderKeysOff().replace(place, database);
            out().println(
                            "The older keys are off. Backups of the database from before the rotation need the old key file.");
        });
        return 0;
    }

    private void reseal(Resealing resealing) {
        long all = resealing.records();
        long[] told = {System.nanoTime()};
        long sealedAnew;
        do {
            sealedAnew = resealing.pass(seen -> {
                if (System.nanoTime() - told[0] > TELL_EVERY_NS) {
                    told[0] = System.nanoTime();
                    out().printf("%,d of about %,d records done.%n", Math.min(seen, all), all);
                    out().flush();
                }
            });
            out().printf("Sealed %,d records anew.%n", sealedAnew);
            out().flush();
            if (sealedAnew > 0) {
                // What came in under the old key meanwhile is met by the next walk.
                pause();
            }
        } while (sealedAnew > 0);
        out().println("Every record is sealed by the newest key. milepost keys retire switches the older ones off.");
    }

    private void at(Work work) {
        Distribution distribution = Distribution.current();
        Settings settings = Settings.current(distribution);
        KeyPlace place = KeyPlace.of(settings, home.folder(demo));
        home.withDatabase(demo, settings, database -> {
            InstallationKey key = place.required();
            key.requireFits(database, place);
            work.on(place, database, new Resealing(database, key, SealedTable.of(distribution)));
        });
    }

    /** Something to do with the key that lies in {@code place} and the database that it seals. */
    private interface Work {
        void on(KeyPlace place, Database database, Resealing resealing);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private static void pause() {
        try {
            Thread.sleep(NODES_HAVE_NOTICED_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotContinue("Interrupted; run the command again to go on.", e);
        }
    }
}
