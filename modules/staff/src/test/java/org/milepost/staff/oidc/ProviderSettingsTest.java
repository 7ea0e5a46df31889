package org.milepost.staff.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderSettingsTest {
    private static final Map<String, String> COMPLETE = Map.of(
            "issuer", "https://id.example.org/", "id", "milepost", "secret", "heron tulips hum", "amr", "mfa, hwk,");

    @TempDir
    private Path folder;

    @Test
    void without_an_issuer_there_is_no_provider() {
        assertThat(settings(Map.of()).registration()).isEmpty();
        assertThat(settings(Map.of("issuer", " ", "id", "milepost")).registration())
                .isEmpty();
    }

    @Test
    void tells_as_what_we_are_registered() {
        Registration registration = settings(COMPLETE).registration().orElseThrow();

        assertThat(registration.issuer().value()).hasToString("https://id.example.org/");
        assertThat(registration.client()).isEqualTo("milepost");
        assertThat(registration.secret().getValue()).isEqualTo("heron tulips hum");
        assertThat(registration.returnAddress())
                .hasToString("https://network.example.org/console/sign-in/provider/return");
        assertThat(registration.secondFactor().amr()).containsExactlyInAnyOrder("mfa", "hwk");
        assertThat(registration.secondFactor().acr()).isEmpty();
    }

    @Test
    void the_secret_is_not_printed_by_accident() {
        assertThat(settings(COMPLETE).registration().toString()).doesNotContain("heron");
    }

    @Test
    void the_secret_may_lie_in_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "heron tulips hum\n");

        Registration registration = settings(
                        Map.of("issuer", "https://id.example.org", "id", "milepost", "file", file.toString()))
                .registration()
                .orElseThrow();

        assertThat(registration.secret().getValue()).isEqualTo("heron tulips hum");
    }

    @Test
    void what_is_missing_beside_the_issuer_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Map.of("issuer", "https://id.example.org", "secret", "heron")))
                .withMessageContaining("staff.oidc.client.id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Map.of("issuer", "https://id.example.org", "id", "milepost")))
                .withMessageContaining("staff.oidc.client.secret");
        assertThatThrownBy(() ->
                        settings(Map.of("issuer", "https://id.example.org", "id", "milepost", "file", folder + "/no")))
                .hasMessageContaining("staff.oidc.client.secret.file");
    }

    @Test
    void an_issuer_that_others_can_listen_in_on_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(
                        Map.of("issuer", "http://id.example.org", "id", "milepost", "secret", "heron tulips hum")))
                .withMessageContaining("https://");
    }

    private static ProviderSettings settings(Map<String, String> given) {
        return new ProviderSettings(
                Optional.ofNullable(given.get("issuer")),
                "Example ID",
                Optional.ofNullable(given.get("id")),
                Optional.ofNullable(given.get("secret")),
                Optional.ofNullable(given.get("file")),
                Optional.ofNullable(given.get("acr")),
                Optional.ofNullable(given.get("amr")),
                "https://network.example.org");
    }
}
