package org.milepost.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.staff.AuditEntries;

class AuditFormTest {
    private static final String ACCOUNT = "00000000-0000-4000-8000-0000000000a1";

    @Test
    void what_is_typed_becomes_a_search_of_whole_days() {
        AuditForm form = form(Map.of(
                "record", "mp-4f2a-9c7d", "who", ACCOUNT, "from", "2026-11-01", "to", "2026-11-02", "unusual", "on"));

        assertThat(form.problems()).isEmpty();
        assertThat(form.search())
                .isEqualTo(new AuditEntries.Search(
                        Optional.of("inquiry MP-4F2A-9C7D"),
                        Optional.of(UUID.fromString(ACCOUNT)),
                        Optional.of(Instant.parse("2026-11-01T00:00:00Z")),
                        Optional.of(Instant.parse("2026-11-03T00:00:00Z")),
                        true));
    }

    @Test
    void nothing_typed_asks_for_everything() {
        AuditForm form = form(Map.of());

        assertThat(form.isEmpty()).isTrue();
        assertThat(form.search())
                .isEqualTo(new AuditEntries.Search(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    @ParameterizedTest
    @CsvSource({
        "record, MP-4F2A-9C7",
        "record, MP-4F2A-9C7DD",
        "record, ' or 1=1",
        "who, somebody",
        "who, 00000000-0000-4000-8000-0000000000A",
        "from, 2026-02-30",
        "from, 11/01/2026",
        "to, +10000-01-01",
        "to, 1969-12-31"
    })
    void what_can_not_be_searched_for_is_told_beside_its_field(String field, String typed) {
        assertThat(form(Map.of(field, typed)).problems()).containsOnlyKeys(field);
    }

    @Test
    void the_next_page_begins_where_this_one_ended() {
        AuditEntries.Place place = new AuditEntries.Place(Instant.parse("2026-11-26T12:00:00.000017Z"), 42);

        String address = form(Map.of("record", "MP-4F2A-9C7D")).behind(place);

        assertThat(address).isEqualTo("/console/audit?record=MP-4F2A-9C7D&before=1795694400000017-42");
        assertThat(form(Map.of("before", "1795694400000017-42")).before()).contains(place);
    }

    @ParameterizedTest
    @CsvSource({"12", "-5-4", "1-", "9999999999999999999-1"})
    void a_place_that_is_no_place_is_none(String before) {
        assertThat(form(Map.of("before", before)).before()).isEmpty();
    }

    @Test
    void a_value_is_quoted_in_an_address() {
        assertThat(form(Map.of("record", "a&b=c d")).at("/console/audit/entries.csv"))
                .isEqualTo("/console/audit/entries.csv?record=a%26b%3Dc+d");
    }

    private static AuditForm form(Map<String, String> typed) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        typed.forEach(query::putSingle);
        return AuditForm.of(query);
    }
}
