package org.milepost.launcher;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a log record as one JSON object on one line. What a person typed must not reach the log: query strings are cut, and once
 * visitors are served, records and errors of others than Milepost come without the values in them, since nobody vouches for those.
 */
public final class JsonLines extends Formatter {
    private static final Pattern QUERY = Pattern.compile("(/[^\\s?\"']*)\\?[^\\s\"']*");
    private static final String OURS = "org.milepost.";
    private static volatile boolean serving;

    /** For {@code java.util.logging}, which makes it by name. */
    public JsonLines() {}

    /** From now on visitors are served. */
    static void serving() {
        serving = true;
    }

    @Override
    public String format(LogRecord entry) {
        return line(entry, serving);
    }

    String line(LogRecord entry, boolean serving) {
        String logger = String.valueOf(entry.getLoggerName());
        StringBuilder line = new StringBuilder(256).append('{');
        field(line, "time", entry.getInstant().truncatedTo(ChronoUnit.MILLIS).toString());
        field(line, "level", entry.getLevel().getName());
        field(line, "logger", logger);
        field(line, "message", vouchedFor(logger, serving) ? formatMessage(entry) : entry.getMessage());
        Throwable thrown = entry.getThrown();
        if (thrown != null) {
            field(line, "error", trace(thrown, serving));
        }
        line.setCharAt(line.length() - 1, '}');
        return line.append('\n').toString();
    }

    private static String trace(Throwable thrown, boolean serving) {
        StringBuilder text = new StringBuilder();
        for (Throwable error = thrown; error != null; error = error.getCause()) {
            String type = error.getClass().getName();
            text.append(text.isEmpty() ? "" : "\ncaused by ").append(type);
            if (vouchedFor(type, serving) && error.getMessage() != null) {
                text.append(": ").append(error.getMessage());
            }
            for (StackTraceElement frame : error.getStackTrace()) {
                text.append("\n  at ").append(frame);
            }
        }
        return text.toString();
    }

    private static boolean vouchedFor(String name, boolean serving) {
        return !serving || name.startsWith(OURS);
    }

    private static void field(StringBuilder line, String name, @Nullable String value) {
        line.append('"').append(name).append("\":\"");
        quote(line, QUERY.matcher(String.valueOf(value)).replaceAll("$1"));
        line.append("\",");
    }

    private static void quote(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                default -> {
                    if (c < ' ') {
                        line.append(String.format("\\u%04x", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
    }
}
