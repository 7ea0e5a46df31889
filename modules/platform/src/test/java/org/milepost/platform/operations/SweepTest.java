package org.milepost.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.platform.testing.TestDatabase;

class SweepTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of();

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void ended_and_idle_sessions_go_and_living_ones_stay() {
        session("ended", "2026-11-22T11:59:00Z", "2026-11-22T12:00:00Z");
        session("idle", "2026-11-22T11:30:00Z", "2026-11-22T20:00:00Z");
        session("living", "2026-11-22T11:30:01Z", "2026-11-22T12:00:01Z");

        Optional<Instant> next =
                DATABASE.call(entities -> new Sweep(entities, Clock.fixed(NOON, ZoneOffset.UTC)).run("everything"));

        assertThat(subjects()).containsExactly("living");
        assertThat(next).contains(Instant.parse("2026-11-22T13:00:00Z"));
    }

    private static void session(String subject, String usedAt, String endsAt) {
        DATABASE.run(entities -> entities.createNativeQuery("""
                        insert into platform.session (token_hash, kind, subject, opened_at, used_at, idle, ends_at)
                        values (sha256(convert_to(:subject, 'UTF8')), 'staff', :subject, :used, :used, interval '30 minutes', :ends)
                        """)
                .setParameter("subject", subject)
                .setParameter("used", Instant.parse(usedAt))
                .setParameter("ends", Instant.parse(endsAt))
                .executeUpdate());
    }

    private static List<String> subjects() {
        return DATABASE.call(entities -> {
            List<?> rows = entities.createNativeQuery("select subject from platform.session", String.class)
                    .getResultList();
            return rows.stream().map(String.class::cast).toList();
        });
    }
}
