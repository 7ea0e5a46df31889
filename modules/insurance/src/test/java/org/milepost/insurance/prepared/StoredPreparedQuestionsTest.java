package org.milepost.insurance.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.PreparedOver;
import org.milepost.insurance.PreparedQuestion;
import org.milepost.insurance.PreparedQuestions;
import org.milepost.insurance.RememberedTrail;
import org.milepost.platform.Private;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.CenterId;

/** As a visitor, whom the database shows no row of anybody's. */
class StoredPreparedQuestionsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(Preparation.class);

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final LocalDate BORN = LocalDate.of(1980, 2, 3);
    private static final CenterId MISSISSIPPI = new CenterId("mississippi");
    private static final PreparedQuestion BENS = new PreparedQuestion(
            Private.of("Pinewater"),
            Private.of("MP100200301"),
            Private.of("Ben"),
            Private.of("Ejemplo"),
            Private.of(""),
            BORN);

    private final RememberedTrail trail = new RememberedTrail();
    private Instant now = NOON;

    @BeforeEach
    void nothing_is_prepared() throws SQLException {
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from insurance.prepared_question");
        }
    }

    @Test
    void link_and_birth_date_together_open_what_was_typed() {
        Private token = prepare();

        PreparedQuestions.Waiting waiting = open(token, BORN).orElseThrow();

        assertThat(waiting).isEqualTo(new PreparedQuestions.Waiting(Optional.of(MISSISSIPPI), BENS));
        assertThat(trail.noted()).extracting(act -> act.kind().name()).containsExactly("CREATED", "READ");
        assertThat(trail.noted()).extracting(act -> act.center()).containsOnly(Optional.of(MISSISSIPPI));
    }

    @Test
    void another_birth_date_or_link_opens_nothing_and_a_wrong_date_is_written_down() {
        Private token = prepare();

        assertThat(open(token, BORN.plusDays(1))).isEmpty();
        assertThatExceptionOfType(PreparedOver.class).isThrownBy(() -> open(Private.of("guessed"), BORN));
        assertThat(trail.refused()).hasSize(1);
    }

    @Test
    void after_ten_tries_even_the_right_date_comes_too_late() {
        Private token = prepare();
        for (int n = 0; n < PreparedQuestions.TRIES; n++) {
            assertThat(open(token, BORN.plusDays(1))).isEmpty();
        }

        assertThatExceptionOfType(PreparedOver.class).isThrownBy(() -> open(token, BORN));
    }

    @Test
    void it_waits_for_fourteen_days_and_is_erased_then() throws SQLException {
        Private token = prepare();
        now = NOON.plus(PreparedQuestions.LIFETIME).minus(Duration.ofSeconds(1));
        assertThat(open(token, BORN)).isPresent();
        end();
        assertThat(rows()).isEqualTo(1);

        now = NOON.plus(PreparedQuestions.LIFETIME);
        assertThatExceptionOfType(PreparedOver.class).isThrownBy(() -> open(token, BORN));
        end();
        assertThat(rows()).isZero();
    }

    @Test
    void once_the_person_has_asked_it_is_gone() throws SQLException {
        Private token = prepare();
        prepare();

        asVisitor(questions -> {
            questions.spend(token);
            return true;
        });

        assertThat(rows()).isEqualTo(1);
        assertThatExceptionOfType(PreparedOver.class).isThrownBy(() -> open(token, BORN));
    }

    @Test
    void neither_the_link_nor_a_word_stands_in_the_row() throws SQLException {
        Private token = prepare();

        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select q::text from insurance.prepared_question q")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).doesNotContain(token.reveal(), "Ejemplo", "MP100200301", "1980-02-03");
        }
        assertThat(BENS.toString()).isEqualTo("•••");
    }

    @Test
    void a_visitor_reads_no_row_by_themselves() {
        prepare();

        Number seen = Scope.within(
                new Scope.Visitor(),
                () -> DATABASE.call(entities ->
                        (Number) entities.createNativeQuery("select count(*) from insurance.prepared_question")
                                .getSingleResult()));

        assertThat(seen.intValue()).isZero();
    }

    private Private prepare() {
        return asVisitor(questions -> questions.prepare(Optional.of(MISSISSIPPI), BENS));
    }

    private Optional<PreparedQuestions.Waiting> open(Private token, LocalDate birthDate) {
        return asVisitor(questions -> questions.open(token, Optional.of(birthDate)));
    }

    private <T> T asVisitor(Function<PreparedQuestions, T> work) {
        return Scope.within(new Scope.Visitor(), () -> DATABASE.call(entities -> work.apply(questions(entities))));
    }

    private PreparedQuestions questions(EntityManager entities) {
        return new StoredPreparedQuestions(entities, new LabeledSealing(), trail, clock());
    }

    private void end() {
        DATABASE.run(entities -> new PreparedEnd(entities, clock()).run("everything"));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static int rows() throws SQLException {
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from insurance.prepared_question")) {
            row.next();
            return row.getInt(1);
        }
    }
}
