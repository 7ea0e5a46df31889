package org.milepost.staff.factors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.TotpSecret;

class StoredSecondFactorsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(Authenticator.class);

    private static final UUID ACCOUNT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final TotpSecret SECRET = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final long STEP = TotpSecret.step(NOON);

    @BeforeEach
    void one_account_with_an_app() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from staff.account").executeUpdate();
            entities.createNativeQuery("""
                            insert into staff.account (id, email, name, password_hash, made_at)
                            values (:id, 'agent@example.org', 'Demo agent', 'none', now())
                            """).setParameter("id", ACCOUNT).executeUpdate();
            factors(entities, NOON).set(ACCOUNT, SECRET);
        });
    }

    @Test
    void the_code_of_now_is_accepted_once() {
        assertThat(accept(SECRET.code(STEP), NOON)).isTrue();
        assertThat(accept(SECRET.code(STEP), NOON)).isFalse();
        assertThat(accept(SECRET.code(STEP), NOON.plusSeconds(30))).isFalse();
    }

    @Test
    void a_code_may_be_one_step_off_and_no_more() {
        assertThat(accept(SECRET.code(STEP - 2), NOON)).isFalse();
        assertThat(accept(SECRET.code(STEP + 2), NOON)).isFalse();
        assertThat(accept(SECRET.code(STEP - 1), NOON)).isTrue();
        assertThat(accept(SECRET.code(STEP + 1), NOON)).isTrue();
    }

    @Test
    void no_code_from_before_the_last_accepted_one_signs_in() {
        assertThat(accept(SECRET.code(STEP + 1), NOON)).isTrue();

        assertThat(accept(SECRET.code(STEP), NOON)).isFalse();
    }

    @Test
    void blanks_in_a_code_don_t_matter_and_letters_are_no_code() {
        assertThat(accept("", NOON)).isFalse();
        assertThat(accept("abcdef", NOON)).isFalse();

        String code = SECRET.code(STEP);
        assertThat(accept(" " + code.substring(0, 3) + " " + code.substring(3), NOON))
                .isTrue();
    }

    /** Two browsers send the same code in the same moment; the check and the note are one statement. */
    @Test
    void of_many_at_once_with_one_code_one_passes() throws Exception {
        ExecutorService browsers = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> answers = IntStream.range(0, 8)
                .mapToObj(browser -> browsers.submit(() -> {
                    start.await();
                    return accept(SECRET.code(STEP), NOON);
                }))
                .toList();

        start.countDown();

        int passed = 0;
        for (Future<Boolean> answer : answers) {
            passed += answer.get() ? 1 : 0;
        }
        browsers.shutdown();
        assertThat(passed).isEqualTo(1);
    }

    @Test
    void an_offered_secret_is_the_same_until_a_code_confirms_it_and_the_one_before_works_as_long() {
        TotpSecret offered = DATABASE.call(entities -> factors(entities, NOON).offer(ACCOUNT));
        TotpSecret again = DATABASE.call(entities -> factors(entities, NOON).offer(ACCOUNT));
        assertThat(again).isEqualTo(offered);
        assertThat(confirm("000000", NOON)).isEmpty();
        assertThat(accept(SECRET.code(STEP), NOON)).isTrue();

        assertThat(confirm(offered.code(STEP), NOON)).hasSize(10);

        assertThat(accept(SECRET.code(STEP + 1), NOON)).isFalse();
        assertThat(accept(offered.code(STEP), NOON)).isFalse();
        assertThat(accept(offered.code(STEP + 1), NOON)).isTrue();
    }

    @Test
    void each_recovery_code_opens_once_and_fresh_ones_end_the_old() {
        List<String> codes = renew();

        assertThat(codes).hasSize(10).allMatch(code -> code.matches("[a-z2-7]{5}-[a-z2-7]{5}"));
        assertThat(accept(codes.get(0).toUpperCase(java.util.Locale.ROOT), NOON))
                .isTrue();
        assertThat(accept(codes.get(0), NOON)).isFalse();
        int left = DATABASE.call(entities -> factors(entities, NOON).recoveryCodesLeft(ACCOUNT));
        assertThat(left).isEqualTo(9);

        List<String> fresh = renew();
        assertThat(accept(codes.get(1), NOON)).isFalse();
        assertThat(accept(fresh.get(1), NOON)).isTrue();
    }

    @Test
    void neither_secret_nor_recovery_codes_stand_in_the_database() {
        String code = renew().get(0);

        Object rows = DATABASE.call(entities -> entities.createNativeQuery("""
                        select (select string_agg(a::text, ' ') from staff.authenticator a)
                            || (select string_agg(convert_from(secret, 'LATIN1'), ' ') from staff.authenticator)
                            || (select string_agg(r::text, ' ') from staff.recovery_code r)
                        """).getSingleResult());
        assertThat(rows.toString()).doesNotContain(SECRET.base32(), code, code.replace("-", ""));
        assertThat(SECRET).hasToString("•••");
    }

    private static boolean accept(String typed, Instant at) {
        return DATABASE.call(entities -> factors(entities, at).accept(ACCOUNT, typed));
    }

    private static List<String> confirm(String code, Instant at) {
        return DATABASE.call(
                entities -> factors(entities, at).confirm(ACCOUNT, code).orElse(List.of()));
    }

    private static List<String> renew() {
        return DATABASE.call(entities -> factors(entities, NOON).renewRecoveryCodes(ACCOUNT));
    }

    private static StoredSecondFactors factors(EntityManager entities, Instant at) {
        return new StoredSecondFactors(
                new AuthenticatorStore(entities), new LabeledSealing(), Clock.fixed(at, ZoneOffset.UTC));
    }
}
