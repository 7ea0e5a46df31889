package org.milepost.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

/** Who may add to the trail, who may read it, and that nobody changes it. */
class EntriesOfTheTrailTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(AuditEntry.class);

    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-0000-0000-0000000000b1");
    private static final Scope.Places NOWHERE = new Scope.Places(false, Set.of());
    private static final Scope.Places EVERYWHERE = new Scope.Places(true, Set.of());
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @BeforeAll
    static void an_entry_of_each_of_two_centers() {
        Scope.within(new Scope.Visitor(), () -> {
            note("mississippi");
            note("alabama");
            return true;
        });
    }

    @Test
    void an_auditor_of_the_network_reads_all_and_one_of_a_center_reads_its() {
        Scope network = new Scope.Staff(SOMEBODY, NOWHERE, EVERYWHERE);
        Scope center = new Scope.Staff(SOMEBODY, NOWHERE, new Scope.Places(false, Set.of("alabama")));

        assertThat(Scope.within(network, EntriesOfTheTrailTest::entries)).isEqualTo(2);
        assertThat(Scope.within(center, EntriesOfTheTrailTest::entries)).isEqualTo(1);
        assertThat(Scope.within(new Scope.Job("test"), EntriesOfTheTrailTest::entries))
                .isEqualTo(2);
    }

    @Test
    void whoever_reads_records_does_not_read_the_trail_by_that() {
        Scope lead = new Scope.Staff(SOMEBODY, EVERYWHERE, NOWHERE);

        assertThat(Scope.within(lead, EntriesOfTheTrailTest::entries)).isZero();
        assertThat(Scope.within(new Scope.Visitor(), EntriesOfTheTrailTest::entries))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update staff.audit_entry set purpose = 'other'",
                "delete from staff.audit_entry",
                "truncate staff.audit_entry",
                "update staff.audit_link set hash = ''",
                "delete from staff.audit_link",
                "truncate staff.audit_link",
                "update staff.audit_checkpoint set hash = ''",
                "delete from staff.audit_checkpoint",
                "truncate staff.audit_checkpoint",
                "insert into staff.audit_waiting values (1)",
                "truncate staff.audit_waiting",
                "update staff.audit_anchor set hash = ''",
                "delete from staff.audit_anchor",
                "truncate staff.audit_anchor",
                "update staff.audit_term set days = 2192",
                "delete from staff.audit_term"
            })
    void the_role_that_serves_has_no_right_to_change_or_delete(String statement) throws SQLException {
        try (Connection connection = DATABASE.asApplication().getConnection();
                Statement change = connection.createStatement()) {
            change.execute("select set_config('milepost.scope', 'job', true)");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> change.execute(statement))
                    .withMessageContaining("permission denied");
        }
    }

    private static void note(String center) {
        DATABASE.run(entities -> new StoredAuditTrail(entities, () -> Doer.visitor("mark 0000-0001"), NOON)
                .note(new AuditedAct(
                        AuditedAct.Kind.READ,
                        "inquiry MP-0000-0001",
                        Optional.of(new CenterId(center)),
                        "admissions")));
    }

    private static long entries() {
        return DATABASE.call(entities -> ((Number) entities.createNativeQuery("select count(*) from staff.audit_entry")
                        .getSingleResult())
                .longValue());
    }
}
