package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path modules;

    @BeforeEach
    void a_module_with_three_settings() throws IOException {
        Path folder = Files.createDirectories(modules.resolve("intake/META-INF"));
        Files.writeString(folder.resolve("microprofile-config.properties"), """
                # This line stands alone: it describes nothing.

                # How many inquiries one address may send in an hour;
                # a whole clinic may stand behind one.
                intake.per-hour=30
                # The password of the mail server.
                intake.mail.password=
                intake.undescribed = kept as it is
                """);
    }

    @Test
    void a_default_comes_with_its_comment() {
        Settings settings = Settings.read(modules, new Properties(), Map.of());

        assertThat(settings.all())
                .contains(new Setting(
                        "intake.per-hour",
                        "30",
                        "default",
                        "How many inquiries one address may send in an hour; a whole clinic may stand behind one."))
                .contains(new Setting("intake.undescribed", "kept as it is", "default", ""));
    }

    @Test
    void an_environment_variable_goes_before_the_default() {
        Settings settings = Settings.read(modules, new Properties(), Map.of("INTAKE_PER_HOUR", "40"));

        assertThat(settings.value("intake.per-hour")).isEqualTo("40");
        assertThat(settings.all()).extracting(Setting::source).contains("environment variable INTAKE_PER_HOUR");
    }

    @Test
    void a_system_property_goes_before_an_environment_variable() {
        Properties properties = new Properties();
        properties.setProperty("intake.per-hour", "50");

        Settings settings = Settings.read(modules, properties, Map.of("INTAKE_PER_HOUR", "40"));

        assertThat(settings.value("intake.per-hour")).isEqualTo("50");
    }

    @Test
    void only_what_somebody_gave_counts_as_given() {
        Settings settings =
                Settings.read(modules, new Properties(), Map.of("INTAKE_PER_HOUR", "40", "INTAKE_MAIL_PASSWORD", " "));

        assertThat(settings.given("intake.per-hour")).contains("40");
        assertThat(settings.given("intake.mail.password")).isEmpty();
        assertThat(settings.given("intake.undescribed")).isEmpty();
    }

    @Test
    void secrets_are_masked_and_what_is_empty_is_shown_as_empty() {
        assertThat(new Setting("db.password", "tulip", "default", "").shown()).isEqualTo("••••••");
        assertThat(new Setting("db.password", "", "default", "").shown()).isEmpty();
        assertThat(new Setting("mail.api.token", "tulip", "default", "").shown())
                .isEqualTo("••••••");
        assertThat(new Setting("platform.key.file", "milepost.key", "default", "").shown())
                .isEqualTo("milepost.key");
    }

    @Test
    void a_password_inside_an_address_is_masked() {
        Setting address = new Setting("db.url", "jdbc:postgresql://db/m?password=tulip&ssl=true", "default", "");

        assertThat(address.shown()).isEqualTo("jdbc:postgresql://db/m?password=••••••&ssl=true");
    }
}
