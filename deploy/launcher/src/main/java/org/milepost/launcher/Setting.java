package org.milepost.launcher;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One setting as it is in force.
 *
 * @param name its name in MicroProfile Config, such as {@code db.url}
 * @param value its value, possibly secret: {@link #shown} is the one to print
 * @param source where the value comes from, in words
 * @param description what it decides
 */
record Setting(String name, String value, String source, String description) {
    private static final Set<String> SECRET_ENDINGS = Set.of("password", "secret", "token");
    private static final Pattern PASSWORD_IN_ADDRESS = Pattern.compile("(?i)(password=)[^&;]*");

    /** The value with what is secret in it masked. */
    String shown() {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return SECRET_ENDINGS.contains(ending) && !value.isEmpty()
                ? "••••••"
                : PASSWORD_IN_ADDRESS.matcher(value).replaceAll("$1••••••");
    }
}
