package org.milepost.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.chain.Chain;
import org.milepost.chain.Flaw;
import org.milepost.chain.Walk;
import org.milepost.platform.testing.TestDatabase;

/** Whatever somebody who owns the database does to the trail, a walk over its chain finds it. */
class AlteredTrailTest {
    @RegisterExtension
    static final TestDatabase DATABASE =
            TestDatabase.of(AuditEntry.class, ChainLink.class, SignedCheckpoint.class, UnusualEntry.class);

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private final TestTrail trail = new TestTrail(DATABASE);
    private Instant now = NOON;

    /** Ten entries in the chain, the first six under one checkpoint and all of them under the second. */
    @BeforeEach
    void a_trail() throws SQLException {
        trail.empty();
        now = NOON;
        trail.noted(1, 6, now);
        trail.closed(now);
        now = NOON.plus(Duration.ofMinutes(1));
        trail.noted(7, 10, now);
        trail.closed(now);
    }

    @Test
    void a_trail_that_nobody_touched_is_whole() throws SQLException {
        Walk walk = trail.walk();

        assertThat(walk.flaw()).isEmpty();
        assertThat(walk.entries()).isEqualTo(10);
        assertThat(walk.checkpoints()).isEqualTo(2);
        assertThat(walk.last().orElseThrow().position()).isEqualTo(10);
    }

    @Test
    void what_came_in_after_the_last_checkpoint_is_part_of_the_chain_and_what_waits_is_counted() throws SQLException {
        now = NOON.plus(Duration.ofMinutes(1).plusSeconds(59));
        trail.noted(11, 12, now);
        trail.closed(now);
        trail.noted(13, 13, now);

        Walk walk = trail.walk();

        assertThat(walk.flaw()).isEmpty();
        assertThat(walk.entries()).isEqualTo(12);
        assertThat(walk.waiting()).isEqualTo(1);
        assertThat(walk.last().orElseThrow().position()).isEqualTo(10);
    }

    @Test
    void an_altered_value_is_found_at_its_entry() throws SQLException {
        for (String change : List.of(
                "at = at + interval '1 microsecond'",
                "actor = 'JOB'",
                "who = '00000000-0000-4000-8000-0000000000a2'",
                "roles = '{}'",
                "address = '192.0.2.8'",
                "kind = 'LISTED'",
                "record = 'inquiry MP-0000-0099'",
                "center = null",
                "purpose = 'other'",
                "allowed = false",
                "shown = '{inquiry MP-0000-0099}'",
                "id = gen_random_uuid()")) {
            a_trail();

            trail.asOwner("update staff.audit_entry set " + change + " where record = 'inquiry MP-0000-0004'");

            assertThat(trail.flaw()).as(change).satisfies(found -> {
                assertThat(found.what()).isEqualTo(Flaw.Kind.ENTRY_ALTERED);
                assertThat(found.position()).isEqualTo(4);
                assertThat(found.at().orElseThrow()).isBetween(NOON, NOON.plusMillis(1));
            });
        }
    }

    @Test
    void a_deleted_entry_is_found_where_it_stood() throws SQLException {
        trail.asOwner("delete from staff.audit_entry where record = 'inquiry MP-0000-0004'");

        assertThat(trail.flaw()).isEqualTo(new Flaw(Flaw.Kind.ENTRY_MISSING, 4, Optional.of(NOON)));
    }

    @Test
    void an_entry_deleted_together_with_its_link_is_found() throws SQLException {
        trail.asOwner(
                "delete from staff.audit_entry where arrival = 4; delete from staff.audit_link where position = 4");

        assertThat(trail.flaw()).isEqualTo(new Flaw(Flaw.Kind.LINK_MISSING, 4, Optional.of(NOON)));
    }

    @Test
    void entries_that_changed_places_are_found_at_the_first() throws SQLException {
        trail.asOwner(
                "update staff.audit_link set entry = case entry when 3 then -5 else -3 end where entry in (3, 5)");
        trail.asOwner("update staff.audit_link set entry = -entry where entry < 0");

        assertThat(trail.flaw()).extracting(Flaw::what, Flaw::position).containsExactly(Flaw.Kind.ENTRY_ALTERED, 3L);
    }

    @Test
    void links_that_changed_places_are_found_at_the_first() throws SQLException {
        trail.asOwner(
                "update staff.audit_link set position = case position when 3 then -5 else -3 end where position in (3, 5)");
        trail.asOwner("update staff.audit_link set position = -position where position < 0");

        assertThat(trail.flaw()).extracting(Flaw::what, Flaw::position).containsExactly(Flaw.Kind.ENTRY_ALTERED, 3L);
    }

    @Test
    void a_tail_that_was_cut_off_is_found_through_the_checkpoint() throws SQLException {
        trail.asOwner(
                "delete from staff.audit_entry where arrival > 8; delete from staff.audit_link where position > 8");

        assertThat(trail.flaw())
                .isEqualTo(new Flaw(Flaw.Kind.CUT_OFF, 9, Optional.of(NOON.plus(Duration.ofMinutes(1)))));
    }

    @Test
    void a_trail_that_was_emptied_is_found_through_the_checkpoint() throws SQLException {
        trail.asOwner("truncate staff.audit_entry, staff.audit_link");

        assertThat(trail.flaw()).extracting(Flaw::what, Flaw::position).containsExactly(Flaw.Kind.CUT_OFF, 1L);
    }

    /** Who owns the database can write every hash anew; the checkpoint is what they can't. */
    @Test
    void an_altered_entry_with_all_links_made_anew_contradicts_the_checkpoint() throws SQLException {
        trail.asOwner("update staff.audit_entry set purpose = 'other' where arrival = 4");
        linksMadeAnew();

        assertThat(trail.flaw())
                .extracting(Flaw::what, Flaw::position)
                .containsExactly(Flaw.Kind.CHECKPOINT_CONTRADICTED, 6L);
    }

    @Test
    void a_replaced_checkpoint_is_found() throws SQLException {
        trail.asOwner("update staff.audit_entry set purpose = 'other' where arrival = 4");
        linksMadeAnew();
        trail.asOwner(
                "update staff.audit_checkpoint c set hash = l.hash from staff.audit_link l where l.position = c.position");

        assertThat(trail.flaw())
                .extracting(Flaw::what, Flaw::position)
                .containsExactly(Flaw.Kind.CHECKPOINT_FORGED, 6L);
    }

    @Test
    void a_checkpoint_put_in_the_place_of_another_is_found() throws SQLException {
        trail.asOwner("""
                update staff.audit_checkpoint set (position, hash, signature) =
                    (select position, hash, signature from staff.audit_checkpoint where number = 1)
                where number = 2
                """);

        assertThat(trail.flaw())
                .extracting(Flaw::what, Flaw::position)
                .containsExactly(Flaw.Kind.CHECKPOINT_FORGED, 6L);
    }

    @Test
    void a_deleted_checkpoint_is_found_by_the_next() throws SQLException {
        trail.asOwner("delete from staff.audit_checkpoint where number = 1");

        assertThat(trail.flaw())
                .extracting(Flaw::what, Flaw::position)
                .containsExactly(Flaw.Kind.CHECKPOINT_MISSING, 10L);
    }

    @Test
    void with_all_checkpoints_deleted_nothing_vouches_for_the_chain() throws SQLException {
        trail.asOwner("delete from staff.audit_checkpoint");

        assertThat(trail.flaw())
                .extracting(Flaw::what, Flaw::position)
                .containsExactly(Flaw.Kind.CHECKPOINT_MISSING, 10L);
    }

    /** Without the later checkpoints the tail could be made anew; but it is older than a minute, and should have been signed. */
    @Test
    void the_last_checkpoints_deleted_are_found_by_entries_that_should_have_been_signed() throws SQLException {
        now = NOON.plus(Duration.ofMinutes(3));
        trail.noted(11, 11, now);
        trail.closed(now);
        trail.asOwner("delete from staff.audit_checkpoint where number > 1");
        assertThat(trail.flaw()).extracting(Flaw::what, Flaw::position).containsExactly(Flaw.Kind.UNSIGNED, 11L);
    }

    @Test
    void an_entry_that_was_kept_out_of_the_chain_is_found() throws SQLException {
        trail.noted(11, 11, now);
        trail.asOwner("delete from staff.audit_waiting");

        assertThat(trail.flaw())
                .isEqualTo(new Flaw(Flaw.Kind.NEVER_CHAINED, 0, Optional.of(NOON.plus(Duration.ofMinutes(1)))));
    }

    @Test
    void a_value_that_was_taken_away_altogether_is_told_as_altered() throws SQLException {
        trail.asOwner("alter table staff.audit_entry alter column purpose drop not null");
        trail.asOwner("update staff.audit_entry set purpose = null where arrival = 4");

        assertThat(trail.flaw()).extracting(Flaw::what, Flaw::position).containsExactly(Flaw.Kind.ENTRY_ALTERED, 4L);

        trail.asOwner("update staff.audit_entry set purpose = '' where purpose is null");
        trail.asOwner("alter table staff.audit_entry alter column purpose set not null");
    }

    /** Every hash fits again, as whoever owns the database and knows the rule would have it. */
    private void linksMadeAnew() throws SQLException {
        Chain chain = Chain.start();
        for (AuditEntry entry : DATABASE.call(entities -> entities.createQuery(
                        "select e from staff_AuditEntry e order by e.arrival", AuditEntry.class)
                .getResultList())) {
            chain.close(entry.chained());
            trail.asOwner("update staff.audit_link set hash = '\\x%s' where position = %d"
                    .formatted(chain.hex(), chain.position()));
        }
    }
}
