package org.milepost.launcher;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code milepost migrate}: brings the database to this version's form and serves nobody. */
@Command(
        name = "migrate",
        description =
                "Migrates the database that DB_URL names, or else the one in the home folder, and does nothing more.")
final class Migrate implements Callable<Integer> {
    @Option(names = "--demo", description = "Migrate the demo's database.")
    private boolean demo;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Distribution distribution = Distribution.current();
        home.withDatabase(demo, Settings.current(distribution), database -> migrate(distribution, database));
        return 0;
    }

    private void migrate(Distribution distribution, Database database) {
        int count = Migrations.run(distribution.modules(), database);
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .println(count == 0 ? "The database is up to date." : "Ran " + count + " migrations.");
    }
}
