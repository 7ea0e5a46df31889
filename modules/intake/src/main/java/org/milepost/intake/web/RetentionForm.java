package org.milepost.intake.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.milepost.intake.RecordKind;
import org.milepost.intake.Retention;
import org.milepost.platform.Submission;
import org.milepost.staff.AuditRetention;

/** For how many days each kind is kept, as typed. */
record RetentionForm(Submission submission) {
    /** The field for the audit trail, which is no kind of a person's record. */
    static final String AUDIT = "audit";

    /** The form with what is in force. */
    static Submission of(List<Retention.Term> terms, AuditRetention.Term audit) {
        Map<String, String> days = new LinkedHashMap<>();
        terms.forEach(term -> days.put(field(term.kind()), String.valueOf(term.days())));
        days.put(AUDIT, String.valueOf(audit.days()));
        return new Submission(days, Map.of());
    }

    /** The name of the field for {@code kind}. */
    static String field(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            if (!kind.mayBeKept(days(field(kind)))) {
                problems.put(field(kind), "inbox.retention.days." + kind);
            }
        }
        if (auditDays() < AuditRetention.LEAST_DAYS || auditDays() > AuditRetention.MOST_DAYS) {
            problems.put(AUDIT, "inbox.retention.days.AUDIT");
        }
        return problems;
    }

    Map<RecordKind, Integer> days() {
        Map<RecordKind, Integer> days = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            days.put(kind, days(field(kind)));
        }
        return days;
    }

    int auditDays() {
        return days(AUDIT);
    }

    private int days(String field) {
        String typed = submission.value(field);
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
