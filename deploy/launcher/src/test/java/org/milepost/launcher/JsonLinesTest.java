package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final boolean STARTING = false;
    private static final boolean SERVING = true;

    private final JsonLines lines = new JsonLines();

    @Test
    void a_record_is_one_json_object_on_one_line() {
        LogRecord entry = entry("org.milepost.intake", "Said \"yes\"\nand\tleft \\");

        assertThat(lines.line(entry, SERVING))
                .isEqualTo(
                        "{\"time\":\"2026-11-22T12:00:00Z\",\"level\":\"WARNING\",\"logger\":\"org.milepost.intake\","
                                + "\"message\":\"Said \\\"yes\\\"\\nand\\u0009left \\\\\"}\n");
    }

    @Test
    void a_query_string_is_cut() {
        LogRecord entry = entry("org.milepost.platform", "GET /centers?near=38655&name=Ann took long");

        assertThat(lines.line(entry, SERVING))
                .contains("\"GET /centers took long\"")
                .doesNotContain("Ann");
    }

    @Test
    void our_own_messages_come_with_their_values() {
        LogRecord entry = entry("org.milepost.intake", "{0} jobs wait");
        entry.setParameters(new Object[] {7});

        assertThat(lines.line(entry, SERVING)).contains("7 jobs wait");
    }

    @Test
    void others_messages_lose_their_values_once_visitors_are_served() {
        LogRecord entry = entry("jakarta.enterprise.web", "Bad parameter {0}");
        entry.setParameters(new Object[] {"Ann Sample"});

        assertThat(lines.line(entry, STARTING)).contains("Ann Sample");
        assertThat(lines.line(entry, SERVING)).contains("Bad parameter {0}").doesNotContain("Ann Sample");
    }

    @Test
    void others_errors_are_told_by_type_and_place_once_visitors_are_served() {
        LogRecord entry = entry("org.milepost.platform", "Incident 17");
        entry.setThrown(new CannotContinue("Our own sentence.", new NumberFormatException("For input \"Ann Sample\"")));

        assertThat(lines.line(entry, SERVING))
                .contains("org.milepost.launcher.CannotContinue: Our own sentence.")
                .contains("\\ncaused by java.lang.NumberFormatException\\n  at org.milepost.launcher.JsonLinesTest.")
                .doesNotContain("Ann Sample");
    }

    @Test
    void others_errors_are_told_in_full_while_starting() {
        LogRecord entry = entry("fish.payara", "Did not start");
        entry.setThrown(new IllegalStateException("Port taken"));

        assertThat(lines.line(entry, STARTING)).contains("java.lang.IllegalStateException: Port taken");
    }

    private static LogRecord entry(String logger, String message) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName(logger);
        entry.setInstant(Instant.parse("2026-11-22T12:00:00Z"));
        return entry;
    }
}
