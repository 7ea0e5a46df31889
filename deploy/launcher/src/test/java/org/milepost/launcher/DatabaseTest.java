package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milepost.launcher.Database.Role;

class DatabaseTest {
    @TempDir
    private Path modules;

    @Test
    void no_address_means_the_launcher_runs_its_own() throws IOException {
        assertThat(Database.named(settings(Map.of()))).isEmpty();
        assertThat(Database.named(settings(Map.of("DB_URL", "")))).isEmpty();
    }

    @Test
    void without_an_owner_the_user_migrates_too() throws IOException {
        Database database = Database.named(settings(Map.of(
                        "DB_URL", "jdbc:postgresql://db.example.org/m", "DB_USER", "app", "DB_PASSWORD", "tulip")))
                .orElseThrow();

        assertThat(database.application()).isEqualTo(new Role("app", "tulip"));
        assertThat(database.owner()).isEqualTo(new Role("app", "tulip"));
    }

    @Test
    void an_owner_of_its_own_migrates() throws IOException {
        Database database = Database.named(settings(Map.of(
                        "DB_URL", "jdbc:postgresql://db.example.org/m",
                        "DB_USER", "app",
                        "DB_PASSWORD", "tulip",
                        "DB_OWNER_USER", "owner",
                        "DB_OWNER_PASSWORD", "crocus")))
                .orElseThrow();

        assertThat(database.owner()).isEqualTo(new Role("owner", "crocus"));
    }

    @Test
    void an_address_without_a_user_is_refused() {
        assertThatThrownBy(() -> Database.named(settings(Map.of("DB_URL", "jdbc:postgresql://db.example.org/m"))))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("DB_USER");
    }

    @Test
    void the_address_of_another_product_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> Database.named(
                        settings(Map.of("DB_URL", "jdbc:mysql://db.example.org/m?password=tulip", "DB_USER", "app"))))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("jdbc:postgresql://")
                .hasMessageNotContaining("tulip");
    }

    @Test
    void the_server_s_detail_lines_stay_out_of_error_texts() {
        Role role = new Role("app", "tulip");

        assertThat(new Database("jdbc:postgresql://db/m", role, role).url())
                .isEqualTo("jdbc:postgresql://db/m?logServerErrorDetail=false");
        assertThat(new Database("jdbc:postgresql://db/m?ssl=true", role, role).url())
                .isEqualTo("jdbc:postgresql://db/m?ssl=true&logServerErrorDetail=false");
    }

    @Test
    void a_server_out_of_reach_is_named_by_host_and_port_and_without_its_password() throws IOException {
        int closed;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = probe.getLocalPort();
        }
        Role role = new Role("app", "tulip");
        Database database = new Database("jdbc:postgresql://127.0.0.1:" + closed + "/m", role, role);

        assertThatThrownBy(database::requireReachable)
                .isInstanceOf(CannotContinue.class)
                .hasMessage("The database at 127.0.0.1:" + closed
                        + " can't be reached: check DB_URL and that the server is up.");
    }

    private Settings settings(Map<String, String> environment) throws IOException {
        Files.writeString(
                modules.resolve("some.properties"),
                "db.url=jdbc:postgresql://127.0.0.1/m\ndb.user=m\ndb.password=\ndb.owner.user=\ndb.owner.password=\n");
        return Settings.read(modules, new Properties(), environment);
    }
}
