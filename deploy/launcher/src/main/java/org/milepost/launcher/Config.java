package org.milepost.launcher;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code milepost config}: every setting, its value, where that comes from and what it decides. */
@Command(
        name = "config",
        description = {
            "Lists every setting with its value in force, where that comes from, and what it decides.",
            "A setting such as db.url is given as the environment variable DB_URL or, in JAVA_OPTS, as -Ddb.url=…"
        })
final class Config implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        for (Setting setting : Settings.current(Distribution.current()).all()) {
            out.printf(
                    "%s = %s  (%s)%n    %s%n",
                    setting.name(), setting.shown(), setting.source(), setting.description());
        }
        out.flush();
        return 0;
    }
}
