package org.milepost.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All settings of the distribution. Each stands with its default and, as the comment above it, its description in a properties file of
 * its module; a Java system property goes before an environment variable, and that before the default, as MicroProfile
 * Config has it.
 */
final class Settings {
    private static final Pattern ENTRY = Pattern.compile("\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:].*");

    private static final String DEFAULT = "default";

    private final Map<String, Setting> byName = new TreeMap<>();

    private Settings() {}

    /** Reads the defaults below {@code modules} and what {@code properties} and {@code environment} put in their place. */
    static Settings read(Path modules, Properties properties, Map<String, String> environment) {
        Settings settings = new Settings();
        try (Stream<Path> files = Files.walk(modules)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".properties"))::iterator) {
                settings.add(file, properties, environment);
            }
        } catch (IOException e) {
            throw new CannotContinue("The settings in " + modules + " can't be read: build the distribution again.", e);
        }
        return settings;
    }

    /** The settings of {@code distribution} as this process was told them. */
    static Settings current(Distribution distribution) {
        return read(distribution.modules(), System.getProperties(), System.getenv());
    }

    /** Every setting, by name. */
    Collection<Setting> all() {
        return byName.values();
    }

    /** The value in force. */
    String value(String name) {
        return setting(name).value();
    }

    /** The value that somebody gave, empty where the default stands. */
    Optional<String> given(String name) {
        Setting setting = setting(name);
        return setting.source().equals(DEFAULT) || setting.value().isBlank()
                ? Optional.empty()
                : Optional.of(setting.value());
    }

    private Setting setting(String name) {
        Setting setting = byName.get(name);
        if (setting == null) {
            throw new IllegalArgumentException("No module has a setting " + name);
        }
        return setting;
    }

    private void add(Path file, Properties properties, Map<String, String> environment) throws IOException {
        String text = Files.readString(file);
        Properties defaults = new Properties();
        defaults.load(new StringReader(text));
        StringBuilder comment = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            Matcher entry = ENTRY.matcher(line);
            if (line.startsWith("#")) {
                comment.append(comment.isEmpty() ? "" : " ")
                        .append(line.substring(1).strip());
            } else if (entry.matches()) {
                String name = entry.group(1);
                byName.put(name, inForce(name, defaults, comment.toString(), properties, environment));
                comment.setLength(0);
            } else {
                comment.setLength(0);
            }
        }
    }

    private static Setting inForce(
            String name,
            Properties defaults,
            String description,
            Properties properties,
            Map<String, String> environment) {
        String given = properties.getProperty(name);
        if (given != null) {
            return new Setting(name, given, "system property", description);
        }
        String variable = variable(name);
        String set = environment.get(variable);
        if (set != null) {
            return new Setting(name, set, "environment variable " + variable, description);
        }
        @Nullable String fallback = defaults.getProperty(name);
        return new Setting(name, fallback == null ? "" : fallback, DEFAULT, description);
    }

    /** The environment variable that stands for a setting, by MicroProfile Config's rule. */
    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
