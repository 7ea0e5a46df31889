package org.milepost.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A table whose rows keep a data key of their own, sealed by the installation's key, in the column {@code key}; a row that was forgotten
 * has none.
 *
 * @param name the table with its schema, such as {@code intake.inquiry}
 * @param id its column that names the row, a uuid
 * @param prefix what stands before the id in the record's name, such as {@code intake.inquiry:}
 */
record SealedTable(String name, String id, String prefix) {
    /** Those that the modules declare, each in its {@code META-INF/sealed-records}. */
    static List<SealedTable> of(Distribution distribution) {
        try (Stream<Path> modules = Files.list(distribution.modules())) {
            return modules.map(module -> module.resolve("META-INF/sealed-records"))
                    .filter(Files::exists)
                    .flatMap(SealedTable::declared)
                    .sorted(Comparator.comparing(SealedTable::name))
                    .toList();
        } catch (IOException e) {
            throw new CannotContinue("The distribution's folder modules can't be read.", e);
        }
    }

    private static Stream<SealedTable> declared(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new CannotContinue("The distribution's file " + file + " can't be read.", e);
        }
        return lines.stringPropertyNames().stream()
                .map(column -> new SealedTable(
                        column.substring(0, column.lastIndexOf('.')),
                        column.substring(column.lastIndexOf('.') + 1),
                        lines.getProperty(column)));
    }
}
