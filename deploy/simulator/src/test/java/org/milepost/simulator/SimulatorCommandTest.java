package org.milepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SimulatorCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private final CommandLine commandLine =
            SimulatorCommand.commandLine(new PrintWriter(out, true), new PrintWriter(errors, true));

    @Test
    void help_lists_every_card() {
        int exitCode = commandLine.execute("--help");

        assertThat(exitCode).isZero();
        for (DemoCard card : DemoCard.values()) {
            assertThat(out.toString()).contains(card.memberId() + "  " + card.story());
        }
    }

    @Test
    void a_port_in_use_is_told_in_a_sentence() throws Exception {
        try (Simulator running = Simulator.start("127.0.0.1", 0)) {
            int exitCode = commandLine.execute("--port", String.valueOf(running.port()));

            assertThat(exitCode).isEqualTo(1);
            assertThat(errors.toString())
                    .isEqualToIgnoringNewLines("Cannot listen on 127.0.0.1 port " + running.port()
                            + ": Address already in use. Choose another with --address and --port.");
        }
    }

    @Test
    void an_address_that_is_none_is_told_in_a_sentence() {
        int exitCode = commandLine.execute("--address", "no such host", "--port", "0");

        assertThat(exitCode).isEqualTo(1);
        assertThat(errors.toString())
                .isEqualToIgnoringNewLines("Cannot listen on no such host port 0: no such address."
                        + " Choose another with --address and --port.");
    }

    @Test
    void a_port_that_cannot_be_is_a_usage_error() {
        assertThat(commandLine.execute("--port", "65536")).isEqualTo(2);
        assertThat(commandLine.execute("--port", "-1")).isEqualTo(2);
        assertThat(commandLine.execute("--slow", "-1")).isEqualTo(2);
    }
}
