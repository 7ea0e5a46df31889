package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the built command refuses before it starts anything: one sentence, an exit code, no stack trace. */
class RefusedIT {
    @TempDir
    private Path temporary;

    @Test
    void help_and_version_are_no_failure() throws IOException, InterruptedException {
        Launched help = Launched.run("serve", "--help");
        Launched version = Launched.run("--version");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("--port", "--home", "--demo");
        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).matches("milepost \\d.*\\R");
    }

    @Test
    void an_unknown_option_ends_with_code_2() throws IOException, InterruptedException {
        Launched run = Launched.run("serve", "--prot", "8080");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void a_port_in_use_is_refused() throws IOException, InterruptedException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Launched run = Launched.run("serve", "--port", "" + other.getLocalPort(), "--home", home());

            refused(run, "Port " + other.getLocalPort() + " on 127.0.0.1, for visitors, can't be used");
        }
    }

    @Test
    void a_port_that_is_none_is_refused() throws IOException, InterruptedException {
        refused(Launched.run("serve", "--port", "65535", "--home", home()), "from 1 to 65534");
        refused(Launched.run("serve", "--port", "http", "--home", home()), "from 1 to 65534");
    }

    @Test
    void a_home_that_can_t_be_written_is_refused() throws IOException, InterruptedException {
        // A file in its place: tests may run as root, to whom every folder is open.
        Path file = Files.writeString(temporary.resolve("file"), "not a folder");

        refused(Launched.run("serve", "--port", "" + Launched.freePorts(), "--home", file.toString()), "is a file.");
        refused(
                Launched.run("serve", "--port", "" + Launched.freePorts(), "--home", file + "/home"),
                "Not a directory.");
    }

    @Test
    void a_home_that_another_process_holds_is_refused() throws IOException, InterruptedException {
        try (FileChannel lock =
                FileChannel.open(temporary.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(lock.tryLock()).isNotNull();

            Launched run = Launched.run("serve", "--port", "" + Launched.freePorts(), "--home", temporary.toString());

            refused(run, "Another milepost is already running on the home folder " + temporary);
        }
    }

    @Test
    void a_demo_on_a_named_database_is_refused() throws IOException, InterruptedException {
        Launched run = Launched.run(
                Map.of("DB_URL", "jdbc:postgresql://127.0.0.1/m", "DB_USER", "m"), "serve", "--demo", "--home", home());

        refused(run, "A demo runs on its own embedded database");
    }

    @Test
    void a_demo_for_other_machines_is_refused() throws IOException, InterruptedException {
        refused(
                Launched.run("serve", "--demo", "--address", "0.0.0.0", "--home", home()),
                "A demo is for this machine only");
    }

    @Test
    void a_database_out_of_reach_is_refused() throws IOException, InterruptedException {
        int closed = Launched.freePorts();
        Map<String, String> environment = Map.of(
                "DB_URL", "jdbc:postgresql://127.0.0.1:" + closed + "/m", "DB_USER", "m", "DB_PASSWORD", "tulip");

        Launched serve = Launched.run(environment, "serve", "--port", "" + Launched.freePorts(), "--home", home());
        Launched migrate = Launched.run(environment, "migrate");

        refused(serve, "The database at 127.0.0.1:" + closed + " can't be reached");
        refused(migrate, "The database at 127.0.0.1:" + closed + " can't be reached");
        assertThat(serve.err() + migrate.err()).doesNotContain("tulip");
    }

    @Test
    void config_lists_what_is_in_force_and_masks_secrets() throws IOException, InterruptedException {
        Launched run = Launched.run(Map.of("DB_PASSWORD", "tulip", "LAUNCHER_PORT", "9000"), "config");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("launcher.port = 9000  (environment variable LAUNCHER_PORT)")
                .contains("launcher.address = 127.0.0.1  (default)")
                .contains("db.password = ••••••")
                .doesNotContain("tulip");
    }

    @Test
    void every_setting_is_described() throws IOException, InterruptedException {
        Launched run = Launched.run("config");

        assertThat(run.out().lines().filter(line -> line.startsWith("    ")))
                .hasSizeGreaterThan(5)
                .noneMatch(String::isBlank);
    }

    private static void refused(Launched run, String words) throws IOException {
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("milepost: ")
                .contains(words);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("ready");
    }

    private String home() {
        return temporary.resolve("home").toString();
    }
}
