package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MilepostTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "serve --help",
                "migrate --help",
                "config --help",
                "audit --help",
                "audit verify --help",
                "eligibility --help",
                "eligibility read --help",
                "eligibility draft --help"
            })
    void every_command_explains_itself(String arguments) {
        int code = run(arguments);

        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("Usage: milepost").contains("Exit codes:");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --prot 8080", "serve extra", "dance", "migrate --port 1", "audit"})
    void what_is_not_understood_is_answered_with_two_lines_and_code_2(String arguments) {
        int code = run(arguments);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString()).startsWith("milepost: ").contains("Try: milepost");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void without_a_command_it_says_which_there_are() {
        int code = run();

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(
                        "milepost: Say what to do: serve, migrate, invite, keys, audit, config, sign-in-code or eligibility.");
    }

    @Test
    void what_cannot_be_done_is_told_in_one_line_with_code_1() {
        // Outside its distribution nothing can be served.
        int code = run("serve");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("milepost: Start Milepost by its script, bin/milepost.");
    }

    private int run(String arguments) {
        return run(arguments.split(" "));
    }

    private int run(String... arguments) {
        CommandLine command = Milepost.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
