package org.milepost.staff.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milepost.platform.Submission;
import org.milepost.staff.AuditEntries;

/** What is asked of the trail, as it stands in the page's own address: numbers of records and days, nothing of a person. */
record AuditForm(Submission given) {
    static final String ADDRESS = "/console/audit";

    private static final String[] FIELDS = {"record", "who", "from", "to", "unusual"};
    private static final String INQUIRY = "inquiry ";
    private static final Pattern NUMBER = Pattern.compile("MP-[0-9A-F]{4}-[0-9A-F]{4}");
    private static final Pattern PLACE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");
    private static final long MICROS = 1_000_000;

    static AuditForm of(MultivaluedMap<String, String> query) {
        return new AuditForm(Submission.of(query));
    }

    /** What to look for. Call it only where there are no {@link #problems}. */
    AuditEntries.Search search() {
        return new AuditEntries.Search(
                filled("record").map(number -> INQUIRY + number.toUpperCase(Locale.ROOT)),
                filled("who").map(UUID::fromString),
                filled("from").map(LocalDate::parse).map(AuditForm::start),
                filled("to").map(LocalDate::parse).map(day -> start(day.plusDays(1))),
                given.ticked("unusual"));
    }

    /** Where the page before ended. */
    Optional<AuditEntries.Place> before() {
        Matcher place = PLACE.matcher(given.value("before"));
        if (!place.matches()) {
            return Optional.empty();
        }
        Instant at = Instant.EPOCH.plus(Duration.ofSeconds(
                Long.parseLong(place.group(1)) / MICROS, Long.parseLong(place.group(1)) % MICROS * 1_000));
        return Optional.of(new AuditEntries.Place(at, Long.parseLong(place.group(2))));
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (filled("record")
                .filter(number ->
                        !NUMBER.matcher(number.toUpperCase(Locale.ROOT)).matches())
                .isPresent()) {
            problems.put("record", "staff.audit.record.problem");
        }
        for (String day : new String[] {"from", "to"}) {
            if (filled(day).filter(text -> !isDay(text)).isPresent()) {
                problems.put(day, "staff.audit.day.problem");
            }
        }
        if (filled("who")
                .filter(text -> !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .isPresent()) {
            problems.put("who", "staff.audit.who.problem");
        }
        return problems;
    }

    boolean isEmpty() {
        return filled("record").isEmpty()
                && filled("who").isEmpty()
                && filled("from").isEmpty()
                && filled("to").isEmpty();
    }

    /** The address of the same question elsewhere. */
    String at(String address) {
        return with(address, Map.of());
    }

    /** The address of the entries behind {@code place}. */
    String behind(AuditEntries.Place place) {
        Instant at = place.at();
        long micros = at.getEpochSecond() * MICROS + at.getNano() / 1_000;
        return with(ADDRESS, Map.of("before", micros + "-" + place.arrival()));
    }

    /** The address of the same question, of the unusual alone or of all. */
    String ofUnusual(boolean unusual) {
        return with(ADDRESS, Map.of("unusual", unusual ? "on" : ""));
    }

    private String with(String address, Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String field : FIELDS) {
            all.put(field, given.value(field));
        }
        all.putAll(others);
        StringBuilder query = new StringBuilder(address);
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.append(query.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }

    private Optional<String> filled(String field) {
        return Optional.of(given.value(field)).filter(value -> !value.isEmpty());
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1970
                    && LocalDate.parse(text).getYear() <= 9999;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
