package org.milepost.staff.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

class StoredAccountsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(Account.class);

    private static final List<Grant> GRANTS = List.of(
            new Grant(Role.NETWORK_MARKETER, Optional.empty()),
            new Grant(Role.ADMISSIONS_AGENT, Optional.of(new CenterId("mississippi"))));

    @BeforeEach
    void one_account() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from staff.account").executeUpdate();
            accounts(entities).make("Agent@Example.org", "Demo agent", "river-birch-lane", GRANTS);
        });
    }

    @Test
    void the_right_password_opens_the_account_with_its_grants() {
        Optional<StaffMember> member = signIn(" agent@example.ORG ", "river-birch-lane");

        assertThat(member).hasValueSatisfying(someone -> {
            assertThat(someone.name()).isEqualTo("Demo agent");
            assertThat(someone.grants()).containsExactlyInAnyOrderElementsOf(GRANTS);
        });
    }

    @Test
    void a_wrong_password_and_an_unknown_address_open_nothing() {
        assertThat(signIn("agent@example.org", "river-birch-line")).isEmpty();
        assertThat(signIn("nobody@example.org", "river-birch-lane")).isEmpty();
    }

    @Test
    void making_an_account_twice_leaves_the_first_as_it_is() {
        DATABASE.run(entities -> accounts(entities).make("agent@example.org", "Another", "another", List.of()));

        List<StaffMember> all = DATABASE.call(entities -> accounts(entities).all());
        assertThat(all).extracting(StaffMember::name).containsExactly("Demo agent");
        assertThat(signIn("agent@example.org", "another")).isEmpty();
    }

    @Test
    void the_password_is_not_in_the_database() {
        Object row = DATABASE.call(entities -> entities.createNativeQuery("select a::text from staff.account a")
                .getSingleResult());

        assertThat(row.toString()).contains("$argon2id$").doesNotContain("river-birch-lane");
    }

    private static Optional<StaffMember> signIn(String email, String password) {
        return DATABASE.call(entities -> accounts(entities).signIn(email, password));
    }

    private static StoredAccounts accounts(EntityManager entities) {
        return new StoredAccounts(
                new AccountStore(entities), Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    }
}
