package org.milepost.staff.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.staff.AuditEntries.Entry;

/** Entries as lines of a CSV table (RFC 4180), by which no spreadsheet is made to reckon. */
final class AuditTable {
    static final String HEAD = line(Stream.of(
            "time", "actor", "who", "roles", "address", "act", "record", "shown", "center", "purpose", "allowed",
            "unusual"));

    private AuditTable() {}

    static String row(Entry entry) {
        return line(Stream.of(
                entry.place().at().toString(),
                entry.actor().name(),
                entry.who(),
                joined(entry.roles()),
                entry.address(),
                entry.act().kind().name(),
                entry.act().record(),
                joined(entry.act().shown()),
                entry.act().center().map(Objects::toString).orElse(""),
                entry.act().purpose(),
                entry.allowed() ? "yes" : "refused",
                joined(entry.reasons().stream().map(Enum::name).sorted().toList())));
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }

    private static String line(Stream<String> cells) {
        return cells.map(AuditTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What begins like a formula would be run by a spreadsheet; with an apostrophe before it, it is text. */
    private static String cell(String value) {
        String text = value.isEmpty() || "=+-@\t\r\n".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
