package org.milepost.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each table whose rows keep a data key is declared in its module's {@code META-INF/sealed-records}: one that is forgotten there would
 * be passed over by a rotation, and nobody could read it once the older key is off.
 */
class SealedRecordsTest {
    private static final Path MODULES = Path.of("../../modules");
    private static final String FILE = "src/main/resources/META-INF/sealed-records";

    @Test
    void every_entity_with_a_data_key_is_declared() throws IOException {
        Set<String> keyed = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.milepost").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(type -> type.getFields().stream()
                                .anyMatch(field -> field.getName().equals("key")
                                        && field.getRawType().isEquivalentTo(byte[].class)))
                        .map(type -> type.getAnnotationOfType(Table.class))
                        .map(table -> table.schema() + "." + table.name())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(declared()).isEqualTo(keyed).contains("intake.inquiry");
    }

    private static Set<String> declared() throws IOException {
        Set<String> tables = new TreeSet<>();
        for (String module : List.of("staff", "intake", "insurance")) {
            Path file = MODULES.resolve(module).resolve(FILE);
            if (Files.exists(file)) {
                Properties lines = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    lines.load(reader);
                }
                lines.stringPropertyNames().stream()
                        .map(column -> column.substring(0, column.lastIndexOf('.')))
                        .forEach(tables::add);
            }
        }
        return tables;
    }
}
