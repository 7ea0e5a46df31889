package org.milepost.launcher;

import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Milepost. Exit codes: 0 done, 1 could not be done (one sentence says why), 2 not understood. */
@Command(
        name = "milepost",
        description = "Runs a network of addiction-treatment centers: its public pages, inquiries and coverage checks.",
        subcommands = {
            Serve.class,
            Migrate.class,
            Invite.class,
            Keys.class,
            Audit.class,
            Config.class,
            SignInCode.class,
            Eligibility.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Milepost.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:could not be done; one sentence says why", "2:the command line was not understood"
        })
final class Milepost implements Runnable {
    private static final Logger LOG = Logger.getLogger(Milepost.class.getName());

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        // The server logs its end past our configuration.
        System.setProperty(
                "java.util.logging.SimpleFormatter.format",
                "{\"time\":\"%1$tFT%1$tT.%1$tLZ\",\"level\":\"%4$s\",\"logger\":\"%3$s\",\"message\":\"%5$s\"}%n");
        int code = commandLine().execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Milepost())
                .setParameterExceptionHandler(Milepost::notUnderstood)
                .setExecutionExceptionHandler(Milepost::notDone);
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Say what to do: serve, migrate, invite, keys, audit, config, sign-in-code or eligibility.");
    }

    private static int notUnderstood(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println("milepost: " + problem.getMessage());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int notDone(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        if (problem instanceof CannotContinue) {
            command.getErr().println("milepost: " + problem.getMessage());
        } else {
            LOG.log(Level.SEVERE, "A defect stopped the command", problem);
            command.getErr().println("milepost: stopped by a defect of its own; the log line above tells where.");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Milepost.class.getPackage().getImplementationVersion();
            return new String[] {"milepost " + (version == null ? "(not packaged)" : version)};
        }
    }
}
