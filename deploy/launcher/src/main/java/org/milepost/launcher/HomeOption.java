package org.milepost.launcher;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The option {@code --home}, shared by the commands that need a home folder. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder for database and key. Default: ~/.milepost, with --demo ~/.milepost-demo.")
    private @Nullable Path folder;

    Home open(boolean demo) {
        return Home.open(folder(demo), demo);
    }

    /** The folder, whoever holds it. */
    Path folder(boolean demo) {
        return folder != null
                ? folder
                : Path.of(System.getProperty("user.home"), demo ? ".milepost-demo" : ".milepost");
    }

    /**
     * Does {@code work} with the installation's database, whether the site is being served or not: the one that the settings name, the
     * embedded one of the process that serves, or else the embedded one, started for this alone.
     */
    void withDatabase(boolean demo, Settings settings, Consumer<Database> work) {
        Optional<Database> running =
                Database.named(settings).or(() -> EmbeddedDatabase.running(Home.ofAnother(folder(demo))));
        if (running.isPresent()) {
            work.accept(running.get());
            return;
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.start(open(demo));
        try {
            work.accept(embedded.database());
        } finally {
            embedded.stop();
        }
    }
}
