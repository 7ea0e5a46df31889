package org.milepost.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.milepost.intake.Examples.ALABAMA;
import static org.milepost.intake.Examples.MISSISSIPPI;
import static org.milepost.intake.Examples.inquiry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Routing;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.CenterId;

/** What PostgreSQL itself keeps apart: raw statements, as the role that serves, which forget to ask for a center. */
class RowsOfOthersTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(Inquiry.class, TakenStep.class);

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID AGENT = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    private static final Scope.Places NOWHERE = new Scope.Places(false, Set.of());
    private static final Scope OFFICE = new Scope.Staff(AGENT, new Scope.Places(false, Set.of("mississippi")), NOWHERE);

    @BeforeAll
    static void an_inquiry_with_all_that_hangs_on_it_in_each_of_two_centers() throws SQLException {
        stored("MP-0000-0001", MISSISSIPPI);
        stored("MP-0000-0002", ALABAMA);
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into intake.step (id, inquiry, center, at, by_account, what)
                    select gen_random_uuid(), id, center, received_at, gen_random_uuid(), 'TAKEN' from intake.inquiry;
                    insert into intake.consent (id, inquiry, center, purpose, text_version, text_hash, language, given_at,
                        expires_at, key, signature)
                    select id, number, center, 'CONTACT', '1', 'x', 'ENGLISH', received_at, received_at, key, name
                    from intake.inquiry;
                    insert into intake.disclosure (id, consent, center, purpose, recipient, what, notice, at)
                    select gen_random_uuid(), id, center, 'CONTACT', 'A plan', 'That they asked', 'By contract', given_at
                    from intake.consent;
                    insert into intake.legal_hold (id, inquiry, center, reason, placed_by, placed_at)
                    select gen_random_uuid(), number, center, 'LITIGATION', gen_random_uuid(), received_at
                    from intake.inquiry;
                    """);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inquiry", "step", "consent", "disclosure", "legal_hold"})
    void without_a_scope_there_are_no_rows(String table) throws SQLException {
        try (Connection connection = DATABASE.asApplication().getConnection()) {
            assertThat(centers(connection, table)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inquiry", "step", "consent", "disclosure", "legal_hold"})
    void a_statement_that_forgets_its_center_finds_no_other_centers_rows(String table) {
        assertThat(in(OFFICE, table)).containsExactly("mississippi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inquiry", "step", "consent", "disclosure", "legal_hold"})
    void staff_without_reach_and_visitors_find_nothing(String table) {
        Scope marketer = new Scope.Staff(AGENT, NOWHERE, NOWHERE);
        Scope auditor = new Scope.Staff(AGENT, NOWHERE, new Scope.Places(true, Set.of()));

        assertThat(in(marketer, table)).isEmpty();
        assertThat(in(auditor, table)).isEmpty();
        assertThat(in(new Scope.Visitor(), table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inquiry", "step", "consent", "disclosure", "legal_hold"})
    void the_whole_network_and_jobs_find_all(String table) {
        Scope network = new Scope.Staff(AGENT, new Scope.Places(true, Set.of()), NOWHERE);

        assertThat(in(network, table)).containsExactlyInAnyOrder("mississippi", "alabama");
        assertThat(in(new Scope.Job("test"), table)).containsExactlyInAnyOrder("mississippi", "alabama");
    }

    @Test
    void an_office_changes_and_deletes_nothing_of_another() {
        int changed = Scope.within(
                OFFICE,
                () -> DATABASE.call(entities -> entities.createNativeQuery(
                                "update intake.inquiry set state = 'CLOSED' where center = 'alabama'")
                        .executeUpdate()));
        int deleted = Scope.within(
                OFFICE,
                () -> DATABASE.call(
                        entities -> entities.createNativeQuery("delete from intake.inquiry where center = 'alabama'")
                                .executeUpdate()));

        assertThat(changed).isZero();
        assertThat(deleted).isZero();
    }

    @Test
    void an_office_can_not_move_an_inquiry_to_another() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> Scope.within(
                        OFFICE,
                        () -> DATABASE.call(
                                entities -> entities.createNativeQuery("update intake.inquiry set center = 'alabama'")
                                        .executeUpdate())))
                .withStackTraceContaining("row-level security");
    }

    @Test
    void a_visitor_hands_in_and_can_not_read_it_afterwards() {
        Scope.within(new Scope.Visitor(), () -> {
            stored("MP-0000-0003", ALABAMA);
            assertThat(rows("inquiry", "MP-0000-0003")).isEmpty();
            return true;
        });

        assertThat(rows("inquiry", "MP-0000-0003")).containsExactly("alabama");
        DATABASE.run(entities -> entities.createNativeQuery("delete from intake.inquiry where number = 'MP-0000-0003'")
                .executeUpdate());
    }

    @Test
    void without_a_scope_nothing_can_be_handed_in() throws SQLException {
        try (Connection connection = DATABASE.asApplication().getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into intake.consent (id, inquiry, center, purpose, text_version, text_hash, language,
                            given_at, expires_at, key, signature)
                        values (gen_random_uuid(), 'MP-0000-0009', 'alabama', 'CONTACT', '1', 'x', 'ENGLISH', ?, ?, '', '')
                        """)) {
            insert.setObject(1, NOON.atOffset(java.time.ZoneOffset.UTC));
            insert.setObject(2, NOON.atOffset(java.time.ZoneOffset.UTC));

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(insert::executeUpdate)
                    .withMessageContaining("row-level security");
        }
    }

    @Test
    void a_transaction_within_another_is_scoped_by_itself_and_the_outer_one_stays_as_it_was() {
        List<List<String>> seen = Scope.within(
                OFFICE,
                () -> DATABASE.call(outer -> {
                    List<String> before = centers(outer.createNativeQuery("select center from intake.inquiry")
                            .getResultList());
                    List<String> inner = in(new Scope.Job("test"), "inquiry");
                    List<String> after = centers(outer.createNativeQuery("select center from intake.inquiry")
                            .getResultList());
                    return List.of(before, inner, after);
                }));

        assertThat(seen.get(0)).containsExactly("mississippi");
        assertThat(seen.get(1)).containsExactlyInAnyOrder("mississippi", "alabama");
        assertThat(seen.get(2)).containsExactly("mississippi");
    }

    @Test
    void nothing_of_a_scope_is_left_on_the_connection_for_the_next_transaction() throws SQLException {
        try (Connection connection = DATABASE.asApplication().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('milepost.scope', 'job', true)");
            assertThat(centers(connection, "inquiry")).hasSize(2);
            connection.commit();

            assertThat(centers(connection, "inquiry")).isEmpty();
        }
    }

    private static void stored(String number, CenterId center) {
        DATABASE.run(entities -> entities.persist(new Inquiry(
                UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                new InquiryNumber(number),
                inquiry(center),
                new Routing(center, Routing.Reason.CHOSEN, java.util.OptionalDouble.empty(), 1),
                NOON,
                new LabeledSealing())));
    }

    private static List<String> in(Scope scope, String table) {
        Supplier<List<String>> query = () -> DATABASE.call(entities -> centers(
                entities.createNativeQuery("select center from intake." + table).getResultList()));
        return Scope.within(scope, query);
    }

    private static List<String> rows(String table, String number) {
        return DATABASE.call(entities ->
                centers(entities.createNativeQuery("select center from intake." + table + " where number = :number")
                        .setParameter("number", number)
                        .getResultList()));
    }

    private static List<String> centers(List<?> rows) {
        return rows.stream().map(String.class::cast).toList();
    }

    private static List<String> centers(Connection connection, String table) throws SQLException {
        List<String> centers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select center from intake." + table)) {
            while (rows.next()) {
                centers.add(rows.getString(1));
            }
        }
        return centers;
    }
}
