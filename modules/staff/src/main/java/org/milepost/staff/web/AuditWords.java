package org.milepost.staff.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditEntries.Entry;
import org.milepost.staff.CenterHours;
import org.milepost.staff.CenterId;
import org.milepost.staff.CenterNames;
import org.milepost.staff.Role;

/** Puts entries of the trail into words: names of colleagues and centers, times by the center's clock. */
@Dependent
class AuditWords {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm:ss a z", Language.ENGLISH.locale());
    private static final String INQUIRY = "inquiry ";

    private final Accounts accounts;
    private final CenterNames names;
    private final CenterHours hours;
    private final Texts t = Texts.of(Accounts.class, Language.ENGLISH);

    @Inject
    AuditWords(Accounts accounts, CenterNames names, CenterHours hours) {
        this.accounts = accounts;
        this.names = names;
        this.hours = hours;
    }

    /** The lines of one page. Whoever stands on it several times is looked up once. */
    List<AuditPage.Line> lines(List<Entry> entries) {
        Map<String, String> people = new HashMap<>();
        Map<CenterId, String> centers = new HashMap<>();
        Map<CenterId, ZoneId> zones = new HashMap<>();
        return entries.stream()
                .map(entry -> line(
                        entry,
                        account -> people.computeIfAbsent(account, id -> accounts.nameOf(UUID.fromString(id))),
                        center -> centers.computeIfAbsent(center, names::nameOf),
                        center -> zones.computeIfAbsent(center, hours::zoneOf)))
                .toList();
    }

    private AuditPage.Line line(
            Entry entry,
            Function<String, String> people,
            Function<CenterId, String> centers,
            Function<CenterId, ZoneId> zones) {
        String record = entry.act().record();
        ZoneId zone = entry.act().center().map(zones).orElse(ZoneOffset.UTC);
        int shown = entry.act().shown().size();
        return new AuditPage.Line(
                entry.place().at().truncatedTo(ChronoUnit.MILLIS).toString(),
                WHEN.format(entry.place().at().atZone(zone)),
                who(entry, people),
                entry.roles().stream().map(role -> role(role, centers)).toList(),
                entry.address(),
                t.say("staff.audit.kind." + entry.act().kind()),
                record.startsWith(INQUIRY) ? record.substring(INQUIRY.length()) : "",
                record.startsWith(INQUIRY) ? "" : word("staff.audit.record." + record.replace(' ', '-'), record),
                shown == 0 ? "" : t.say("staff.audit.shown", shown),
                entry.act().center().map(centers).orElse(""),
                word("staff.audit.purpose." + entry.act().purpose(), entry.act().purpose()),
                entry.allowed(),
                entry.reasons().stream()
                        .sorted()
                        .map(reason -> t.say("staff.audit.reason." + reason))
                        .toList());
    }

    private String who(Entry entry, Function<String, String> people) {
        return switch (entry.actor()) {
            case STAFF -> entry.who().isEmpty() ? t.say("staff.audit.somebody") : people.apply(entry.who());
            case VISITOR -> t.say("staff.audit.visitor");
            case JOB -> t.say("staff.audit.job", entry.who());
        };
    }

    /** Such as "Admissions agent, Mississippi" of {@code ADMISSIONS_AGENT mississippi}. */
    private static String role(String code, Function<CenterId, String> centers) {
        String[] parts = code.split(" ", 2);
        String title = Stream.of(Role.values())
                .filter(role -> role.name().equals(parts[0]))
                .map(Role::title)
                .findFirst()
                .orElse(parts[0]);
        return parts.length == 1 ? title : title + ", " + centers.apply(new CenterId(parts[1]));
    }

    /** What was written by an earlier or later version may be a word that has no sentence here. */
    private String word(String key, String code) {
        return t.knows(key) ? t.say(key) : code;
    }
}
