package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.TestDatabase;

/** What PostgreSQL itself keeps apart of coverage: raw statements, as the role that serves. */
class RowsOfOthersTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(Verification.class, Exchange.class, ListedPayer.class);

    private static final UUID MISSISSIPPIS = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID ALABAMAS = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final Scope.Places NOWHERE = new Scope.Places(false, Set.of());
    private static final Scope OFFICE =
            new Scope.Staff(ALABAMAS, new Scope.Places(false, Set.of("mississippi")), NOWHERE);

    @BeforeAll
    static void a_verification_in_each_of_two_centers() throws SQLException {
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into insurance.payer (id, name, connection_id) values ('plan', 'Plan', 'PLAN');
                    insert into insurance.verification (id, version, inquiry, center, payer, language, state, asked_at,
                        service_date, variation, key, member_id, first_name, last_name, suffix, birth_date, holder)
                    select id::uuid, 0, id, center, 'plan', 'ENGLISH', 'ASKING', '2026-11-22T12:00Z', '2026-11-22', 0,
                        '', '', '', '', '', '', ''
                    from (values ('00000000-0000-0000-0000-000000000001', 'mississippi'),
                        ('00000000-0000-0000-0000-000000000002', 'alabama')) as two (id, center);
                    insert into insurance.exchange (id, verification, center, variation, payer, service_type,
                        control_number, trace, sent_at, outcome, question)
                    select gen_random_uuid(), id, center, 0, 'plan', '30', row_number() over (), center, asked_at, 'OPEN', ''
                    from insurance.verification;
                    insert into insurance.phone_call (id, verification, center, called_at, noted_at, noted_by, told)
                    select gen_random_uuid(), id, center, asked_at, asked_at, id, '' from insurance.verification;
                    insert into insurance.review_step (id, verification, center, number, act, state, done_at, done_by,
                        urgent, told)
                    select gen_random_uuid(), id, center, 1, 'HANDED_OVER', 'WAITING', asked_at, id, false, ''
                    from insurance.verification;
                    insert into insurance.card_photo (id, verification, center, side, sent_at, photo)
                    select gen_random_uuid(), id, center, 'FRONT', asked_at, '' from insurance.verification;
                    insert into insurance.exchange_rejection (exchange, center, code, loop)
                    select id, center, '72', '2100C' from insurance.exchange;
                    """);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"verification", "exchange", "exchange_rejection", "phone_call", "review_step", "card_photo"})
    void each_scope_finds_its_own_rows_without_asking_for_a_center(String table) {
        assertThat(in(OFFICE, table)).containsExactly("mississippi");
        assertThat(in(new Scope.Job("test"), table)).containsExactlyInAnyOrder("mississippi", "alabama");
        assertThat(in(new Scope.Staff(ALABAMAS, NOWHERE, NOWHERE), table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verification", "exchange"})
    void a_visitor_finds_what_they_proved_to_be_theirs(String table) {
        assertThat(in(new Scope.Visitor(), table)).isEmpty();
        assertThat(in(new Scope.Own(ALABAMAS), table)).containsExactly("alabama");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"verification", "exchange", "exchange_rejection", "phone_call", "review_step", "card_photo"})
    void without_a_scope_there_are_no_rows(String table) throws SQLException {
        try (Connection connection = DATABASE.asApplication().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select center from insurance." + table)) {
            assertThat(rows.next()).isFalse();
        }
    }

    /** Somebody else may sit at that browser by then. */
    @Test
    void a_photo_is_shown_to_no_visitor_again() {
        assertThat(in(new Scope.Own(ALABAMAS), "card_photo")).isEmpty();
        assertThat(in(new Scope.Visitor(), "card_photo")).isEmpty();
    }

    @Test
    void a_visitor_corrects_their_own_and_no_other() {
        int changed = Scope.within(
                new Scope.Own(MISSISSIPPIS),
                () -> DATABASE.call(
                        entities -> entities.createNativeQuery("update insurance.verification set language = 'SPANISH'")
                                .executeUpdate()));

        assertThat(changed).isEqualTo(1);
    }

    @Test
    void without_a_scope_nothing_can_be_handed_in() throws SQLException {
        try (Connection connection = DATABASE.asApplication().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("""
                            insert into insurance.verification (id, version, inquiry, center, language, state, asked_at,
                                service_date, variation, key, member_id, first_name, last_name, suffix, birth_date, holder)
                            values (gen_random_uuid(), 0, 'x', 'alabama', 'ENGLISH', 'ASKING', now(), '2026-11-22', 0,
                                '', '', '', '', '', '', '')
                            """))
                    .withMessageContaining("row-level security");
        }
    }

    private static List<String> in(Scope scope, String table) {
        return Scope.within(
                scope,
                () -> DATABASE.call(entities -> {
                    List<?> centers = entities.createNativeQuery("select center from insurance." + table)
                            .getResultList();
                    return centers.stream().map(String.class::cast).toList();
                }));
    }
}
