package org.milepost.launcher;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --home}, shared by the commands that need a home folder. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder for database and key. Default: ~/.milepost, with --demo ~/.milepost-demo.")
    private @Nullable Path folder;

    Home open(boolean demo) {
        return Home.open(
                folder != null
                        ? folder
                        : Path.of(System.getProperty("user.home"), demo ? ".milepost-demo" : ".milepost"),
                demo);
    }
}
