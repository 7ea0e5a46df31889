package org.milepost.platform.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.platform.Sessions.Opened;
import org.milepost.platform.Sessions.Token;
import org.milepost.platform.testing.TestDatabase;

class StoredSessionsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of();

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(30);

    @Test
    void a_session_is_found_by_its_token_and_kind() {
        Token token = open("agent-1");

        assertThat(subject("staff", token, NOON)).contains("agent-1");
        assertThat(subject("visitor", token, NOON)).isEmpty();
        assertThat(subject("staff", new Token("guessed"), NOON)).isEmpty();
    }

    @Test
    void it_ends_when_it_was_idle_too_long() {
        Token token = open("agent-2");

        assertThat(subject("staff", token, NOON.plus(IDLE).minusSeconds(1))).contains("agent-2");
        assertThat(subject("staff", token, NOON.plus(IDLE).minusSeconds(1).plus(IDLE)))
                .isEmpty();
    }

    @Test
    void use_keeps_it_alive_but_not_beyond_the_longest() {
        Token token = open("agent-3");

        for (Instant at = NOON; at.isBefore(NOON.plus(LONGEST)); at = at.plus(Duration.ofMinutes(20))) {
            assertThat(subject("staff", token, at)).contains("agent-3");
        }

        assertThat(subject("staff", token, NOON.plus(LONGEST))).isEmpty();
    }

    @Test
    void an_ended_session_is_gone_and_so_are_all_of_a_subject() {
        Token one = open("agent-4");
        Token other = open("agent-4");
        Token colleague = open("agent-5");

        DATABASE.run(entities -> sessions(entities, NOON).end(one));
        assertThat(subject("staff", one, NOON)).isEmpty();
        assertThat(subject("staff", other, NOON)).contains("agent-4");

        DATABASE.run(entities -> sessions(entities, NOON).endAll("staff", "agent-4"));
        assertThat(subject("staff", other, NOON)).isEmpty();
        assertThat(subject("staff", colleague, NOON)).contains("agent-5");
    }

    @Test
    void its_owner_sees_where_they_are_signed_in_and_ends_one_of_their_own_only() {
        Token phone = DATABASE.call(
                entities -> sessions(entities, NOON).open("staff", "agent-7", "Safari on iPhone", LONGEST, IDLE));
        Token desk = DATABASE.call(entities ->
                sessions(entities, NOON.plusSeconds(60)).open("staff", "agent-7", "Firefox on Windows", LONGEST, IDLE));
        List<Opened> seen = all("agent-7", NOON.plusSeconds(120));
        assertThat(seen).extracting(Opened::browser).containsExactly("Firefox on Windows", "Safari on iPhone");
        assertThat(seen).extracting(Opened::openedAt).containsExactly(NOON.plusSeconds(60), NOON);

        UUID phones = seen.get(1).id();
        DATABASE.run(entities -> sessions(entities, NOON).end("staff", "agent-8", phones));
        assertThat(subject("staff", phone, NOON)).contains("agent-7");

        DATABASE.run(entities -> sessions(entities, NOON).end("staff", "agent-7", phones));
        assertThat(subject("staff", phone, NOON)).isEmpty();
        assertThat(subject("staff", desk, NOON)).contains("agent-7");
        assertThat(all("agent-7", NOON.plus(IDLE).plusSeconds(60))).isEmpty();
    }

    @Test
    void what_may_be_used_once_is_spent_by_its_use() {
        Token token = open("challenge-1");
        assertThat(spend("visitor", token, NOON)).isEmpty();

        assertThat(spend("staff", token, NOON)).contains("challenge-1");

        assertThat(spend("staff", token, NOON)).isEmpty();
    }

    @Test
    void what_may_be_used_once_ends_like_any_other() {
        Token token = open("challenge-2");

        assertThat(spend("staff", token, NOON.plus(IDLE))).isEmpty();
    }

    @Test
    void the_token_itself_is_not_in_the_database() throws Exception {
        Token token = open("agent-6");

        try (var connection = DATABASE.source().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select string_agg(s::text, ' ') from platform.session s where subject = 'agent-6'")) {
            row.next();
            assertThat(row.getString(1)).contains("agent-6").doesNotContain(token.value());
        }
        assertThat(token).hasToString("•••");
    }

    private static List<Opened> all(String subject, Instant at) {
        return DATABASE.call(entities -> sessions(entities, at).all("staff", subject));
    }

    private static Token open(String subject) {
        return DATABASE.call(entities -> sessions(entities, NOON).open("staff", subject, LONGEST, IDLE));
    }

    private static Optional<String> spend(String kind, Token token, Instant at) {
        return DATABASE.call(entities -> sessions(entities, at).spend(kind, token));
    }

    private static Optional<String> subject(String kind, Token token, Instant at) {
        return DATABASE.call(entities -> sessions(entities, at).subject(kind, token));
    }

    private static StoredSessions sessions(jakarta.persistence.EntityManager entities, Instant at) {
        return new StoredSessions(entities, Clock.fixed(at, ZoneOffset.UTC));
    }
}
