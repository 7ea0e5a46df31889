package org.milepost.staff.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.platform.Sessions;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.Passkey;
import org.milepost.staff.Passkeys;
import org.milepost.staff.Passkeys.Ceremony;
import org.milepost.staff.Role;
import org.milepost.staff.SessionsInMemory;
import org.milepost.staff.StaffMember;

class StoredPasskeysTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(Credential.class);

    private static final String ADDRESS = "https://network.example.org";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final StaffMember AGENT = member(1, Role.ADMISSIONS_AGENT);
    private static final StaffMember EDITOR = member(2, Role.CENTER_EDITOR);

    private final Set<UUID> signedOut = new HashSet<>();
    private final Device device = new Device(ADDRESS);
    private Instant now = NOON;
    private final Sessions ceremonies = new SessionsInMemory(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @BeforeEach
    void two_accounts() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from staff.account").executeUpdate();
            for (StaffMember member : List.of(AGENT, EDITOR)) {
                entities.createNativeQuery(
                                "insert into staff.account (id, email, name, made_at) values (:id, :email, 'Somebody', now())")
                        .setParameter("id", member.id())
                        .setParameter("email", member.email())
                        .executeUpdate();
            }
        });
    }

    @Test
    void a_passkey_that_was_added_signs_its_owner_in() {
        assertThat(add(AGENT)).isTrue();
        assertThat(signedOut).containsExactly(AGENT.id());
        assertThat(all(AGENT))
                .singleElement()
                .returns("Desk", Passkey::name)
                .returns(NOON, Passkey::madeAt)
                .returns(Optional.empty(), Passkey::usedAt);

        now = NOON.plusSeconds(60);
        Ceremony asking = call(Passkeys::asking);
        assertThat(signIn(asking, device.sign(asking.options()))).contains(AGENT.id());

        assertThat(all(AGENT)).extracting(Passkey::usedAt).containsExactly(Optional.of(NOON.plusSeconds(60)));
    }

    @Test
    void it_is_asked_for_as_resident_and_with_its_owner_verified() {
        Ceremony making = call(passkeys -> passkeys.making(AGENT));

        assertThat(making.options())
                .contains("\"residentKey\":\"required\"", "\"userVerification\":\"required\"")
                .contains("\"id\":\"network.example.org\"")
                .contains("\"attestation\":\"none\"");
        assertThat(call(Passkeys::asking).options())
                .contains("\"userVerification\":\"required\"", "\"rpId\":\"network.example.org\"");
    }

    @Test
    void an_answer_signs_in_once() {
        add(AGENT);
        Ceremony asking = call(Passkeys::asking);
        String answer = device.sign(asking.options());
        assertThat(signIn(asking, answer)).contains(AGENT.id());

        assertThat(signIn(asking, answer)).isEmpty();
        assertThat(signIn(call(Passkeys::asking), answer)).isEmpty();
    }

    @Test
    void nobody_signs_in_without_being_verified_by_the_device() {
        add(AGENT);
        device.says(Device.OWNER_WAS_THERE);
        Ceremony asking = call(Passkeys::asking);

        assertThat(signIn(asking, device.sign(asking.options()))).isEmpty();
    }

    @Test
    void no_passkey_is_made_without_its_owner_verified_by_the_device() {
        device.says(Device.OWNER_WAS_THERE);

        assertThat(add(AGENT)).isFalse();
        assertThat(all(AGENT)).isEmpty();
        assertThat(signedOut).isEmpty();
    }

    @Test
    void a_copy_that_counts_from_where_it_was_taken_is_refused() {
        add(AGENT);
        device.counts(7);
        Ceremony first = call(Passkeys::asking);
        assertThat(signIn(first, device.sign(first.options()))).contains(AGENT.id());

        device.counts(7);
        Ceremony second = call(Passkeys::asking);
        assertThat(signIn(second, device.sign(second.options()))).isEmpty();

        device.counts(8);
        Ceremony third = call(Passkeys::asking);
        assertThat(signIn(third, device.sign(third.options()))).contains(AGENT.id());
    }

    @Test
    void a_signature_given_to_another_site_opens_nothing() {
        Device elsewhere = new Device("https://network.example.com");
        Ceremony making = call(passkeys -> passkeys.making(AGENT));
        assertThat(add(AGENT, making, elsewhere.make(making.options()))).isFalse();
    }

    @Test
    void a_ceremony_lasts_five_minutes() {
        add(AGENT);
        Ceremony just = call(Passkeys::asking);
        Ceremony late = call(Passkeys::asking);

        now = NOON.plus(Duration.ofMinutes(5)).minusSeconds(1);
        assertThat(signIn(just, device.sign(just.options()))).contains(AGENT.id());

        now = NOON.plus(Duration.ofMinutes(5));
        assertThat(signIn(late, device.sign(late.options()))).isEmpty();
    }

    @Test
    void a_passkey_is_made_by_whom_it_was_begun_for() {
        Ceremony making = call(passkeys -> passkeys.making(AGENT));

        assertThat(add(EDITOR, making, device.make(making.options()))).isFalse();
        assertThat(add(AGENT, making, device.make(making.options()))).isFalse();
    }

    @Test
    void a_device_that_tells_another_owner_opens_nothing() {
        add(AGENT);
        device.ownedBy("AAAAAAAAQACAAAAAAAAAAg");
        Ceremony asking = call(Passkeys::asking);

        assertThat(signIn(asking, device.sign(asking.options()))).isEmpty();
    }

    @Test
    void what_is_no_answer_opens_nothing() {
        add(AGENT);

        for (String answer : List.of("", "null", "{}", "[]", "no answer", "{\"id\":\"AAAA\",\"response\":{}}")) {
            assertThat(signIn(call(Passkeys::asking), answer)).as(answer).isEmpty();
            Ceremony making = call(passkeys -> passkeys.making(EDITOR));
            assertThat(add(EDITOR, making, answer)).as(answer).isFalse();
        }
    }

    @Test
    void its_owner_takes_it_away_and_is_signed_out_elsewhere() {
        add(EDITOR);
        UUID only = all(EDITOR).get(0).id();
        signedOut.clear();

        remove(EDITOR, only);

        assertThat(all(EDITOR)).isEmpty();
        assertThat(signedOut).containsExactly(EDITOR.id());
        Ceremony asking = call(Passkeys::asking);
        assertThat(signIn(asking, device.sign(asking.options()))).isEmpty();
    }

    @Test
    void nobody_takes_away_another_s() {
        add(EDITOR);

        remove(AGENT, all(EDITOR).get(0).id());

        assertThat(all(EDITOR)).hasSize(1);
    }

    private boolean add(StaffMember member) {
        Ceremony making = call(passkeys -> passkeys.making(member));
        return add(member, making, device.make(making.options()));
    }

    private boolean add(StaffMember member, Ceremony ceremony, String response) {
        return call(passkeys -> passkeys.add(member, "Desk", ceremony.token(), response));
    }

    private Optional<UUID> signIn(Ceremony ceremony, String response) {
        return call(passkeys -> passkeys.signIn(ceremony.token(), response));
    }

    private void remove(StaffMember member, UUID passkey) {
        DATABASE.run(entities -> passkeys(entities).remove(member, passkey));
    }

    private List<Passkey> all(StaffMember member) {
        return call(passkeys -> passkeys.all(member.id()));
    }

    private <T> T call(Function<Passkeys, T> work) {
        return DATABASE.call(entities -> work.apply(passkeys(entities)));
    }

    private StoredPasskeys passkeys(EntityManager entities) {
        return new StoredPasskeys(
                new CredentialStore(entities),
                new RelyingParty(ADDRESS + "/", "A network"),
                ceremonies,
                signedOut::add,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static StaffMember member(int number, Role role) {
        return new StaffMember(
                UUID.fromString("00000000-0000-4000-8000-00000000000" + number),
                "Somebody",
                "somebody" + number + "@example.org",
                List.of(new Grant(role, Optional.of(new CenterId("mississippi")))));
    }
}
