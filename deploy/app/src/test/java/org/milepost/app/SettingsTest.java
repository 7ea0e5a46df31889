package org.milepost.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * Each setting stands once, with its default and the comment that explains it, in its module's {@code microprofile-config.properties}:
 * that is what an operator reads and what {@code milepost config} lists.
 */
class SettingsTest {
    private static final Path MODULES = Path.of("../../modules");
    private static final String FILE = "src/main/resources/META-INF/microprofile-config.properties";

    /** One line of a module's file, and the line above it. */
    private record Setting(String module, String name, String above) {}

    @Test
    void every_setting_that_is_read_has_its_default_in_a_file() {
        assertThat(written()).extracting(Setting::name).containsAll(namesRead());
    }

    @Test
    void every_setting_in_a_file_is_read_by_somebody() {
        assertThat(namesRead())
                .containsAll(written().stream().map(Setting::name).toList());
    }

    @Test
    void every_setting_is_explained_by_the_comment_above_it() {
        assertThat(written())
                .allSatisfy(setting ->
                        assertThat(setting.above()).as(setting.name()).startsWith("# "));
    }

    @Test
    void every_setting_bears_the_name_of_its_module_or_of_the_database() {
        assertThat(written())
                .allSatisfy(setting -> assertThat(setting.name())
                        .matches(
                                setting.module().equals("platform")
                                        ? "(platform|db)\\..+"
                                        : setting.module() + "\\..+"));
    }

    @Test
    void no_default_stands_in_code() {
        assertThat(read())
                .allSatisfy(property -> assertThat(property.defaultValue())
                        .as(property.name())
                        .isEqualTo(ConfigProperty.UNCONFIGURED_VALUE));
    }

    private static List<String> namesRead() {
        return read().stream().map(ConfigProperty::name).toList();
    }

    private static List<ConfigProperty> read() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.milepost").stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .flatMap(unit -> unit.getParameters().stream())
                        .filter(parameter -> parameter.isAnnotatedWith(ConfigProperty.class))
                        .map(parameter -> parameter.getAnnotationOfType(ConfigProperty.class))
                        .toList();
    }

    private static List<Setting> written() {
        try (Stream<Path> modules = Files.list(MODULES)) {
            return modules.filter(module -> Files.exists(module.resolve(FILE)))
                    .flatMap(SettingsTest::written)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Setting> written(Path module) {
        try {
            List<String> lines = Files.readAllLines(module.resolve(FILE));
            return IntStream.range(0, lines.size())
                    .filter(line ->
                            lines.get(line).contains("=") && !lines.get(line).startsWith("#"))
                    .mapToObj(line -> new Setting(
                            module.getFileName().toString(),
                            lines.get(line)
                                    .substring(0, lines.get(line).indexOf('='))
                                    .strip(),
                            line == 0 ? "" : lines.get(line - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
