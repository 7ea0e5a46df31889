package org.milepost.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.chain.Flaw;
import org.milepost.chain.Walk;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditRetention;

/** Entries go after their six years, from the beginning of the chain, and what is left is as provable as before. */
class TakenOutEntriesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(
            AuditEntry.class,
            ChainLink.class,
            SignedCheckpoint.class,
            UnusualEntry.class,
            SignedAnchor.class,
            AuditTerm.class);

    private static final Instant LONG_AGO = Instant.parse("2020-01-10T12:00:00Z");
    private static final Instant TODAY = Instant.parse("2026-11-27T12:00:00Z");

    private final TestTrail trail = new TestTrail(DATABASE);
    private Optional<Instant> held = Optional.empty();

    /** Six entries from long ago, four of a month later, and two of today. */
    @BeforeEach
    void a_trail() throws SQLException {
        trail.empty();
        trail.noted(1, 6, LONG_AGO);
        trail.closed(LONG_AGO);
        trail.noted(7, 10, LONG_AGO.plus(Duration.ofDays(30)));
        trail.closed(LONG_AGO.plus(Duration.ofDays(30)));
        trail.noted(11, 12, TODAY);
        trail.closed(TODAY);
    }

    @Test
    void what_is_over_goes_and_what_is_left_is_whole_from_the_anchor_on() throws SQLException {
        long taken = takenOutAt(TODAY);

        Walk walk = trail.walk();
        assertThat(taken).isEqualTo(10);
        assertThat(walk.flaw()).isEmpty();
        assertThat(walk.anchor().orElseThrow().last().position()).isEqualTo(10);
        assertThat(walk.entries()).isEqualTo(2);
        assertThat(walk.last().orElseThrow().number()).isEqualTo(3);
        assertThat(records()).containsExactly("inquiry MP-0000-0011", "inquiry MP-0000-0012", "retention of audit");
    }

    @Test
    void the_chain_goes_on_behind_what_is_left() throws SQLException {
        takenOutAt(TODAY);
        trail.noted(13, 13, TODAY.plus(Duration.ofHours(1)));
        trail.closed(TODAY.plus(Duration.ofHours(1)));

        Walk walk = trail.walk();

        assertThat(walk.flaw()).isEmpty();
        assertThat(walk.last().orElseThrow().position()).isEqualTo(14);
    }

    @Test
    void each_time_takes_what_is_over_then() throws SQLException {
        Instant firstOver =
                LONG_AGO.plus(Duration.ofDays(AuditRetention.LEAST_DAYS)).plusSeconds(1);

        assertThat(takenOutAt(firstOver)).isEqualTo(6);
        assertThat(takenOutAt(firstOver)).isZero();
        assertThat(takenOutAt(TODAY)).isEqualTo(4);

        assertThat(trail.walk().flaw()).isEmpty();
        assertThat(DATABASE.<List<AuditRetention.Taken>>call(
                        entities -> takingOut(entities, TODAY).taken(5)))
                .containsExactly(new AuditRetention.Taken(TODAY, 4), new AuditRetention.Taken(firstOver, 6));
    }

    @Test
    void a_longer_term_keeps_longer() {
        DATABASE.run(entities -> entities.persist(new AuditTerm(3_000, UUID.randomUUID(), TODAY)));

        assertThat(takenOutAt(TODAY)).isZero();
    }

    @Test
    void a_shorter_term_than_six_years_is_no_term() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditTerm(2_191, UUID.randomUUID(), TODAY))
                .withMessageContaining("2192 to 36525");
    }

    @Test
    void since_the_oldest_record_under_hold_came_in_everything_stays() {
        held = Optional.of(LONG_AGO.plus(Duration.ofDays(29)));

        AuditRetention.Preview preview =
                DATABASE.call(entities -> takingOut(entities, TODAY).preview(AuditRetention.LEAST_DAYS));

        assertThat(preview).isEqualTo(new AuditRetention.Preview(6, 4, Optional.of(LONG_AGO)));
        assertThat(takenOutAt(TODAY)).isEqualTo(6);
    }

    @Test
    void a_preview_takes_nothing() throws SQLException {
        AuditRetention.Preview preview =
                DATABASE.call(entities -> takingOut(entities, TODAY).preview(AuditRetention.LEAST_DAYS));

        assertThat(preview).isEqualTo(new AuditRetention.Preview(10, 0, Optional.of(LONG_AGO)));
        assertThat(trail.walk().entries()).isEqualTo(12);
    }

    /** Whoever owns the tables may want young entries to seem old; the times of signed checkpoints decide. */
    @Test
    void entries_that_were_made_to_look_old_stay() throws SQLException {
        trail.asOwner("update staff.audit_entry set at = at - interval '6 years' where record like '%11'");

        takenOutAt(TODAY);

        assertThat(trail.flaw()).extracting(Flaw::what, Flaw::position).containsExactly(Flaw.Kind.ENTRY_ALTERED, 11L);
    }

    @Test
    void a_checkpoint_that_was_made_to_look_old_takes_nothing_out() throws SQLException {
        trail.asOwner("update staff.audit_checkpoint set at = at - interval '1 second' where number = 2");

        assertThatIllegalStateException()
                .isThrownBy(() -> takenOutAt(TODAY))
                .withMessageContaining("Checkpoint 2 of the audit trail does not bear our signature");
        assertThat(records()).hasSize(12);
    }

    @Test
    void an_anchor_that_was_moved_is_found() throws SQLException {
        takenOutAt(TODAY);
        trail.asOwner(
                "delete from staff.audit_entry where record like '%11'; delete from staff.audit_link where position = 11");
        trail.asOwner("update staff.audit_anchor set position = 11");

        assertThat(trail.flaw()).extracting(Flaw::what, Flaw::position).containsExactly(Flaw.Kind.ANCHOR_FORGED, 11L);
    }

    @Test
    void without_its_anchor_the_chain_has_lost_its_beginning() throws SQLException {
        takenOutAt(TODAY);
        trail.asOwner("delete from staff.audit_anchor");

        assertThat(trail.flaw()).extracting(Flaw::what, Flaw::position).containsExactly(Flaw.Kind.LINK_MISSING, 1L);
    }

    @Test
    void an_earlier_anchor_does_not_stand_for_a_later_one() throws SQLException {
        takenOutAt(LONG_AGO.plus(Duration.ofDays(AuditRetention.LEAST_DAYS)).plusSeconds(1));
        takenOutAt(TODAY);
        trail.asOwner("delete from staff.audit_anchor where number = 2");

        assertThat(trail.flaw()).extracting(Flaw::what, Flaw::position).containsExactly(Flaw.Kind.LINK_MISSING, 7L);
    }

    /** The role that serves may add an anchor, signed or not; the database itself keeps six years. */
    @Test
    void the_role_that_serves_takes_out_nothing_of_the_last_six_years() throws SQLException {
        try (Connection connection = DATABASE.asApplication().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('milepost.scope', 'job', true)");
            statement.execute("insert into staff.audit_anchor values (1, 3, 12, '', now(), now(), '')");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("select staff.take_out_entries(1)"))
                    .withMessageContaining("Entries of the last six years stay in the audit trail.");
        }
    }

    @Test
    void only_a_job_takes_out() throws SQLException {
        try (Connection connection = DATABASE.asApplication().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('milepost.scope', 'staff', true)");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("select staff.take_out_entries(1)"))
                    .withMessageContaining("Only a job takes entries out of the audit trail.");
        }
    }

    private long takenOutAt(Instant now) {
        return DATABASE.call(entities -> takingOut(entities, now).takeOut());
    }

    private TakingOut takingOut(EntityManager entities, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new StoredTakingOut(
                new BeginningStore(entities, List.of(() -> held)),
                new StoredAuditTrail(entities, () -> Doer.job("staff.audit-purge"), clock),
                trail.sealing(),
                clock);
    }

    private static List<String> records() {
        return DATABASE.call(entities -> entities.createQuery(
                        "select e.record from staff_AuditEntry e order by e.arrival", String.class)
                .getResultList());
    }
}
