package org.milepost.intake.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.milepost.intake.RecordKind;
import org.milepost.intake.Retention;
import org.milepost.platform.Submission;

/** For how many days each kind is kept, as typed. */
record RetentionForm(Submission submission) {
    /** The form with what is in force. */
    static Submission of(List<Retention.Term> terms) {
        return new Submission(
                terms.stream()
                        .collect(Collectors.toMap(term -> field(term.kind()), term -> String.valueOf(term.days()))),
                Map.of());
    }

    /** The name of the field for {@code kind}. */
    static String field(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            if (!kind.mayBeKept(days(kind))) {
                problems.put(field(kind), "inbox.retention.days." + kind);
            }
        }
        return problems;
    }

    Map<RecordKind, Integer> days() {
        Map<RecordKind, Integer> days = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            days.put(kind, days(kind));
        }
        return days;
    }

    private int days(RecordKind kind) {
        String typed = submission.value(field(kind));
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
