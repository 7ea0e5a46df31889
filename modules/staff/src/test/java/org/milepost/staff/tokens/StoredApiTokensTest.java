package org.milepost.staff.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.platform.SecretToken;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.ApiToken;
import org.milepost.staff.ApiTokens;

class StoredApiTokensTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of();

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID ANA = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID BEN = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @BeforeEach
    void two_accounts() {
        sql("delete from staff.account");
        for (UUID account : List.of(ANA, BEN)) {
            sql("insert into staff.account (id, email, name, made_at) values ('" + account + "', '" + account
                    + "@example.org', 'Somebody', now())");
        }
    }

    @Test
    void a_token_asks_in_the_name_of_its_account_for_ninety_days() {
        SecretToken token = make(ANA, "scheduling");

        assertThat(account(token, NOON.plus(Duration.ofDays(90)).minusSeconds(1)))
                .contains(ANA);
        assertThat(account(token, NOON.plus(Duration.ofDays(90)))).isEmpty();
        assertThat(account(new SecretToken(token.value() + "x"), NOON)).isEmpty();
        assertThat(account(new SecretToken(""), NOON)).isEmpty();
    }

    @Test
    void the_token_itself_is_kept_nowhere() {
        SecretToken token = make(ANA, "scheduling");

        assertThat(token.value()).hasSize(43);
        assertThat(rows("select t::text from staff.api_token t"))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain(token.value()));
        assertThat(token).hasToString("•••");
    }

    @Test
    void its_owner_sees_when_it_was_used_last() {
        SecretToken token = make(ANA, "scheduling");
        assertThat(all(ANA)).extracting(ApiToken::usedAt).containsExactly(Optional.empty());

        account(token, NOON.plusSeconds(30));
        assertThat(all(ANA)).extracting(ApiToken::usedAt).containsExactly(Optional.of(NOON.plusSeconds(30)));

        account(token, NOON.plusSeconds(89));
        assertThat(all(ANA)).extracting(ApiToken::usedAt).containsExactly(Optional.of(NOON.plusSeconds(30)));

        account(token, NOON.plusSeconds(91));
        assertThat(all(ANA)).extracting(ApiToken::usedAt).containsExactly(Optional.of(NOON.plusSeconds(91)));
    }

    @Test
    void only_its_owner_takes_it_back() {
        SecretToken token = make(ANA, "scheduling");
        UUID id = all(ANA).get(0).id();

        at(NOON, tokens -> {
            tokens.revoke(BEN, id);
            return id;
        });
        assertThat(account(token, NOON)).contains(ANA);

        at(NOON, tokens -> {
            tokens.revoke(ANA, id);
            return id;
        });
        assertThat(account(token, NOON)).isEmpty();
        assertThat(all(ANA)).isEmpty();
    }

    @Test
    void all_of_one_account_are_taken_back_at_once() {
        SecretToken first = make(ANA, "one");
        SecretToken second = make(ANA, "two");
        SecretToken other = make(BEN, "three");

        at(NOON, tokens -> {
            tokens.forget(ANA);
            return ANA;
        });

        assertThat(account(first, NOON)).isEmpty();
        assertThat(account(second, NOON)).isEmpty();
        assertThat(account(other, NOON)).contains(BEN);
    }

    @Test
    void the_token_of_an_account_that_has_ended_opens_nothing() {
        SecretToken token = make(ANA, "scheduling");
        sql("update staff.account set ended_at = now() where id = '" + ANA + "'");

        assertThat(account(token, NOON)).isEmpty();
    }

    private static SecretToken make(UUID account, String name) {
        return at(NOON, tokens -> tokens.make(account, name));
    }

    private static List<ApiToken> all(UUID account) {
        return at(NOON, tokens -> tokens.all(account));
    }

    private static Optional<UUID> account(SecretToken token, Instant at) {
        return at(at, tokens -> tokens.account(token));
    }

    private static <T> T at(Instant now, Function<ApiTokens, T> work) {
        return DATABASE.call(entities -> work.apply(new StoredApiTokens(entities, Clock.fixed(now, ZoneOffset.UTC))));
    }

    private static void sql(String statement) {
        DATABASE.run(entities -> entities.createNativeQuery(statement).executeUpdate());
    }

    private static List<String> rows(String query) {
        return DATABASE.call(entities -> {
            List<?> rows = entities.createNativeQuery(query, String.class).getResultList();
            return rows.stream().map(String.class::cast).toList();
        });
    }
}
