package org.milepost.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.staff.AuditEntries.Actor;
import org.milepost.staff.AuditEntries.Entry;
import org.milepost.staff.AuditEntries.Place;
import org.milepost.staff.AuditEntries.Reason;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

class AuditTableTest {
    @Test
    void an_entry_is_one_line_of_quoted_cells() {
        Entry entry =
                entry("inquiry MP-4F2A-9C7D", List.of("inquiry MP-0000-0001", "inquiry MP-0000-0002"), "the \"desk\"");

        assertThat(AuditTable.HEAD).startsWith("\"time\",\"actor\",").endsWith("\"unusual\"\r\n");
        assertThat(AuditTable.row(entry))
                .isEqualTo("\"2026-11-26T12:00:00Z\",\"STAFF\",\"somebody\",\"AUDITOR; ADMISSIONS_LEAD mississippi\","
                        + "\"192.0.2.7\",\"LISTED\",\"inquiry MP-4F2A-9C7D\",\"inquiry MP-0000-0001; inquiry MP-0000-0002\","
                        + "\"mississippi\",\"the \"\"desk\"\"\",\"refused\",\"MANY_IN_A_ROW; REFUSED\"\r\n");
    }

    /** Whoever opens the table in a spreadsheet must not run what somebody managed to get into the trail. */
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void nothing_begins_like_a_formula(String text) {
        assertThat(AuditTable.row(entry(text, List.of(), "admissions"))).contains(",\"'" + text + "\",");
    }

    private static Entry entry(String record, List<String> shown, String purpose) {
        return new Entry(
                new Place(Instant.parse("2026-11-26T12:00:00Z"), 42),
                Actor.STAFF,
                "somebody",
                List.of("AUDITOR", "ADMISSIONS_LEAD mississippi"),
                "192.0.2.7",
                new AuditedAct(
                        AuditedAct.Kind.LISTED, record, Optional.of(new CenterId("mississippi")), purpose, shown),
                false,
                Set.of(Reason.REFUSED, Reason.MANY_IN_A_ROW));
    }
}
