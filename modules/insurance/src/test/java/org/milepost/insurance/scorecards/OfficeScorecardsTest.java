package org.milepost.insurance.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.PayerScorecards.Scorecard;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.Viewer;

class OfficeScorecardsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of();

    private static final CenterId MISSISSIPPI = new CenterId("mississippi");
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    @BeforeAll
    static void questions_to_two_payers() throws SQLException {
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into insurance.payer (id, name, connection_id)
                    values ('fast', 'Fast Plan', 'F'), ('mute', 'Mute Plan', 'M');
                    insert into insurance.verification (id, version, inquiry, center, payer, language, state, asked_at,
                        service_date, variation, key, member_id, first_name, last_name, suffix, birth_date, holder)
                    select id::uuid, 0, id, center, 'fast', 'ENGLISH', 'ASKING', '2026-11-22T12:00Z', '2026-11-22', 0,
                        '', '', '', '', '', '', ''
                    from (values ('00000000-0000-0000-0000-000000000001', 'mississippi'),
                        ('00000000-0000-0000-0000-000000000002', 'alabama')) as two (id, center);
                    insert into insurance.exchange (id, verification, center, variation, payer, service_type,
                        control_number, trace, sent_at, answered_at, outcome, question)
                    select ('00000000-0000-0000-0000-00000000010' || n)::uuid, v.id, v.center, 1, one.payer, '30', n,
                        'T' || n, one.sent_at::timestamptz,
                        one.sent_at::timestamptz + one.seconds * interval '1 second', outcome, ''
                    from (values
                        (1, 'mississippi', 'fast', '2026-11-20T12:00Z', 1.0, 'ANSWERED'),
                        (2, 'mississippi', 'fast', '2026-11-21T12:00Z', 2.0, 'ANSWERED'),
                        (3, 'mississippi', 'fast', '2026-11-22T12:00Z', 9.0, 'CORRECTABLE'),
                        (4, 'mississippi', 'fast', '2026-11-22T13:00Z', 60.0, 'FAILED'),
                        (5, 'mississippi', 'fast', '2026-08-24T17:00Z', 50.0, 'ANSWERED'),
                        (6, 'mississippi', 'mute', '2026-11-22T12:00Z', null, 'OPEN'),
                        (7, 'alabama', 'fast', '2026-11-22T12:00Z', 4.0, 'REFUSED')
                    ) as one (n, center, payer, sent_at, seconds, outcome)
                    join insurance.verification v on v.center = one.center;
                    insert into insurance.exchange_rejection (exchange, center, code, loop)
                    values ('00000000-0000-0000-0000-000000000103', 'mississippi', '72', '2100C'),
                        ('00000000-0000-0000-0000-000000000103', 'mississippi', '73', '2100C'),
                        ('00000000-0000-0000-0000-000000000107', 'alabama', '41', '2100A');
                    """);
        }
    }

    @Test
    void each_payer_is_told_by_what_it_answered_and_how_fast_in_the_last_ninety_days() {
        List<Scorecard> cards = all(MISSISSIPPI);

        Scorecard fast = cards.get(0);
        assertThat(fast.payer()).isEqualTo("Fast Plan");
        assertThat(fast.asked()).isEqualTo(4);
        assertThat(fast.answered()).isEqualTo(3);
        assertThat(fast.median().orElseThrow()).isEqualTo(2.0);
        assertThat(fast.slow().orElseThrow()).isCloseTo(8.3, within(0.001));
        assertThat(fast.rejections()).isEqualTo(Map.of("72", 1L, "73", 1L));
        assertThat(fast.last()).contains(Instant.parse("2026-11-22T12:00:09Z"));
        assertThat(cards.get(1))
                .isEqualTo(new Scorecard(
                        "Mute Plan", 1, 0, Optional.empty(), Optional.empty(), Map.of(), Optional.empty()));
        assertThat(cards).hasSize(2);
    }

    @Test
    void what_another_center_asked_does_not_count() {
        assertThat(all(new CenterId("alabama")))
                .containsExactly(new Scorecard(
                        "Fast Plan",
                        1,
                        1,
                        Optional.of(4.0),
                        Optional.of(4.0),
                        Map.of("41", 1L),
                        Optional.of(Instant.parse("2026-11-22T12:00:04Z"))));
    }

    @Test
    void whoever_may_not_read_coverage_anywhere_is_refused() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> all(new SomebodyAtWork(Role.CENTER_EDITOR, MISSISSIPPI)));
    }

    private static List<Scorecard> all(CenterId center) {
        return all(new SomebodyAtWork(Role.INSURANCE_SPECIALIST, center));
    }

    private static List<Scorecard> all(Viewer viewer) {
        return DATABASE.call(entities ->
                new OfficeScorecards(new ScorecardStore(entities), viewer, Clock.fixed(NOW, ZoneOffset.UTC)).all());
    }
}
