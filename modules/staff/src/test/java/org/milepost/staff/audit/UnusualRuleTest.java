package org.milepost.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milepost.staff.AuditEntries.Actor;
import org.milepost.staff.AuditEntries.Entry;
import org.milepost.staff.AuditEntries.Place;
import org.milepost.staff.AuditEntries.Reason;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.AuditedAct.Kind;
import org.milepost.staff.CenterHours;
import org.milepost.staff.CenterId;

class UnusualRuleTest {
    private static final Optional<CenterId> MISSISSIPPI = Optional.of(new CenterId("mississippi"));
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-26T02:00:00Z");

    private final UnusualRule rule = new UnusualRule(new NoonOnly());

    @Test
    void a_reading_at_ones_own_center_by_day_is_usual() {
        assertThat(rule.reasons(read("ADMISSIONS_AGENT mississippi", NOON), 1)).isEmpty();
    }

    @Test
    void a_network_role_is_at_home_everywhere() {
        assertThat(rule.reasons(read("AUDITOR", NOON), 1)).isEmpty();
    }

    @Test
    void another_centers_record_is_unusual_and_a_name_that_only_ends_alike_is_another() {
        assertThat(rule.reasons(read("ADMISSIONS_AGENT alabama", NOON), 1)).containsExactly(Reason.OTHER_CENTER);
        assertThat(rule.reasons(read("ADMISSIONS_AGENT north-mississippi", NOON), 1))
                .containsExactly(Reason.OTHER_CENTER);
    }

    @Test
    void out_of_hours_is_unusual() {
        assertThat(rule.reasons(read("ADMISSIONS_AGENT mississippi", NIGHT), 1)).containsExactly(Reason.OUT_OF_HOURS);
    }

    @Test
    void thirty_in_a_row_are_many_and_twenty_nine_are_not() {
        assertThat(rule.reasons(read("ADMISSIONS_AGENT mississippi", NOON), 29)).isEmpty();
        assertThat(rule.reasons(read("ADMISSIONS_AGENT mississippi", NOON), 30)).containsExactly(Reason.MANY_IN_A_ROW);
    }

    @Test
    void an_emergency_is_unusual_when_it_is_opened_and_when_it_is_read() {
        assertThat(rule.reasons(entry(Actor.STAFF, Kind.OPENED_IN_EMERGENCY, "emergency", true), 0))
                .containsExactly(Reason.EMERGENCY);
        assertThat(rule.reasons(entry(Actor.STAFF, Kind.READ, "emergency", true), 1))
                .containsExactly(Reason.EMERGENCY);
    }

    @Test
    void a_refusal_is_unusual_whoever_tried() {
        assertThat(rule.reasons(entry(Actor.VISITOR, Kind.READ, "coverage", false), 0))
                .containsExactly(Reason.REFUSED);
    }

    @Test
    void a_job_works_at_night_and_a_visitor_writes_at_night() {
        assertThat(rule.reasons(at(Actor.JOB, NIGHT), 0)).isEmpty();
        assertThat(rule.reasons(at(Actor.VISITOR, NIGHT), 0)).isEmpty();
    }

    private static Entry read(String role, Instant at) {
        return entry(Actor.STAFF, List.of(role), at, Kind.READ, "admissions", true);
    }

    private static Entry at(Actor actor, Instant at) {
        return entry(actor, List.of(), at, Kind.CREATED, "admissions", true);
    }

    private static Entry entry(Actor actor, Kind kind, String purpose, boolean allowed) {
        return entry(actor, List.of("ADMISSIONS_AGENT mississippi"), NOON, kind, purpose, allowed);
    }

    private static Entry entry(
            Actor actor, List<String> roles, Instant at, Kind kind, String purpose, boolean allowed) {
        AuditedAct act = new AuditedAct(kind, "inquiry MP-4F2A-9C7D", MISSISSIPPI, purpose);
        return new Entry(new Place(at, 1), actor, "somebody", roles, "192.0.2.7", act, allowed, Set.of());
    }

    /** Works at noon, in Greenwich. */
    private static final class NoonOnly implements CenterHours {
        @Override
        public ZoneId zoneOf(CenterId center) {
            return ZoneOffset.UTC;
        }

        @Override
        public boolean isAtWork(CenterId center, Instant at) {
            return at.equals(NOON);
        }
    }
}
