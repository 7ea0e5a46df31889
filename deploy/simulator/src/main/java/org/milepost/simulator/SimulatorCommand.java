package org.milepost.simulator;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a payer by itself until it is interrupted. */
@Command(
        name = "simulator",
        description = "Plays a payer: POST a 270 to /eligibility, read the 271.",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        footerHeading = "%nMember ids and what they are answered (payer id MPDEMO1, any name and birth date):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "1:the port is taken or the address is not of this machine", "2:a wrong option"})
public final class SimulatorCommand implements Callable<Integer> {
    private static final int MOST_PORTS = 65_535;

    @Option(
            names = "--port",
            paramLabel = "<port>",
            description = "Port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port = 8270;

    @Option(
            names = "--address",
            paramLabel = "<address>",
            description = "Address to listen on. Default: ${DEFAULT-VALUE}.")
    private String address = "127.0.0.1";

    @Option(
            names = "--slow",
            paramLabel = "<seconds>",
            description = "How long the slow payer takes. Default: ${DEFAULT-VALUE}.")
    private long slow = Simulator.SLOWNESS.toSeconds();

    private final PrintWriter out;
    private final PrintWriter errors;

    private SimulatorCommand(PrintWriter out, PrintWriter errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Starts the payer and stays until the process is ended. */
    public static void main(String[] arguments) {
        // Without it every answer on a kept connection waits some 40 ms for the asker's acknowledgment.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Whoever begins a question and never ends it (in seconds) holds a worker no longer.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        System.exit(commandLine(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter errors) {
        CommandLine commandLine = new CommandLine(new SimulatorCommand(out, errors));
        commandLine.setOut(out).setErr(errors);
        commandLine.getCommandSpec().usageMessage().footer(cards());
        return commandLine;
    }

    private static String[] cards() {
        return Arrays.stream(DemoCard.values())
                .map(card -> "  " + card.memberId() + "  " + card.story())
                .toArray(String[]::new);
    }

    /** Listens until the process is ended. */
    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > MOST_PORTS || slow < 0) {
            errors.println("A port lies between 0 and " + MOST_PORTS + ", and --slow is not negative.");
            return CommandLine.ExitCode.USAGE;
        }
        try (Simulator simulator = Simulator.start(address, port, Duration.ofSeconds(slow), Clock.systemUTC())) {
            out.println("The payer answers at " + simulator.endpoint());
            new CountDownLatch(1).await();
            return CommandLine.ExitCode.OK;
        } catch (IOException e) {
            errors.println("Cannot listen on " + address + " port " + port + ": " + e.getMessage()
                    + ". Choose another with --address and --port.");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }
}
