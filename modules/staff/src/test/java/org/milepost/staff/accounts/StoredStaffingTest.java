package org.milepost.staff.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AddressTaken;
import org.milepost.staff.BeyondReach;
import org.milepost.staff.CenterId;
import org.milepost.staff.Colleague;
import org.milepost.staff.Colleague.Standing;
import org.milepost.staff.Grant;
import org.milepost.staff.InvitationOver;
import org.milepost.staff.InvitationToken;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;
import org.milepost.staff.UnknownColleague;

class StoredStaffingTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(Account.class);

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final CenterId HERE = new CenterId("mississippi");
    private static final CenterId THERE = new CenterId("alabama");
    private static final Grant EDITOR_HERE = new Grant(Role.CENTER_EDITOR, Optional.of(HERE));
    private static final Grant EDITOR_THERE = new Grant(Role.CENTER_EDITOR, Optional.of(THERE));
    private static final Grant AGENT_HERE = new Grant(Role.ADMISSIONS_AGENT, Optional.of(HERE));
    private static final StaffMember NETWORKS = member(1, new Grant(Role.NETWORK_ADMINISTRATOR, Optional.empty()));
    private static final StaffMember CENTERS = member(2, new Grant(Role.CENTER_ADMINISTRATOR, Optional.of(HERE)));
    private static final StaffMember AGENT = member(3, new Grant(Role.ADMISSIONS_AGENT, Optional.of(HERE)));

    private final Set<UUID> signedOut = new HashSet<>();
    private final Set<UUID> withoutPasskeys = new HashSet<>();
    private final Set<UUID> unbound = new HashSet<>();
    private final Set<UUID> withoutTokens = new HashSet<>();

    @BeforeEach
    void nobody_yet() {
        DATABASE.run(entities ->
                entities.createNativeQuery("delete from staff.account").executeUpdate());
    }

    @Test
    void somebody_invited_opens_the_account_once_by_the_link() {
        InvitationToken link = invite(CENTERS, "ana@example.org", EDITOR_HERE);
        assertThat(only(CENTERS).standing()).isEqualTo(Standing.INVITED);
        assertThat(signIn("ana@example.org", "heron tulips hum")).isEmpty();

        assertThat(accept(link, "heron tulips hum", NOON)).contains(List.of());

        assertThat(signIn("ana@example.org", "heron tulips hum")).isPresent();
        assertThat(only(CENTERS).standing()).isEqualTo(Standing.WORKING);
        assertThatExceptionOfType(InvitationOver.class).isThrownBy(() -> accept(link, "another password", NOON));
    }

    @Test
    void whoever_comes_in_by_a_link_or_is_signed_out_everywhere_loses_the_tokens_of_their_programs() {
        accept(invite(CENTERS, "ana@example.org", EDITOR_HERE), "heron tulips hum", NOON);
        UUID ana = only(CENTERS).member().id();
        assertThat(withoutTokens).containsExactly(ana);
        withoutTokens.clear();

        DATABASE.run(entities -> staffing(entities, CENTERS).signOut(ana));
        assertThat(withoutTokens).containsExactly(ana);
        withoutTokens.clear();

        DATABASE.run(entities -> staffing(entities, CENTERS).end(ana));
        assertThat(withoutTokens).containsExactly(ana);
    }

    @Test
    void a_link_lasts_seven_days_and_a_new_one_ends_it() {
        InvitationToken old = invite(NETWORKS, "ana@example.org", EDITOR_HERE);
        assertThat(invitee(old, NOON.plus(Duration.ofDays(7)).minusSeconds(1))).isPresent();
        assertThat(invitee(old, NOON.plus(Duration.ofDays(7)))).isEmpty();
        assertThat(invitee(new InvitationToken("guessed"), NOON)).isEmpty();

        UUID ana = only(NETWORKS).member().id();
        InvitationToken fresh =
                DATABASE.call(entities -> staffing(entities, NETWORKS).newLink(ana));

        assertThat(invitee(old, NOON)).isEmpty();
        assertThat(invitee(fresh, NOON)).isPresent();
    }

    @Test
    void the_link_itself_is_not_in_the_database() {
        InvitationToken link = invite(NETWORKS, "ana@example.org", EDITOR_HERE);

        Object rows = DATABASE.call(
                entities -> entities.createNativeQuery("select string_agg(i::text, ' ') from staff.invitation i")
                        .getSingleResult());
        assertThat(rows.toString()).doesNotContain(link.value());
        assertThat(link).hasToString("•••");
    }

    @Test
    void nobody_invites_beyond_their_reach_or_twice() {
        assertThatExceptionOfType(BeyondReach.class).isThrownBy(() -> invite(CENTERS, "ana@example.org", EDITOR_THERE));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> invite(AGENT, "ana@example.org", EDITOR_HERE));

        invite(CENTERS, "ana@example.org", EDITOR_HERE);

        assertThatExceptionOfType(AddressTaken.class).isThrownBy(() -> invite(CENTERS, "Ana@Example.org", EDITOR_HERE));
    }

    @Test
    void a_center_s_administrator_knows_of_that_center_s_people_only() {
        invite(NETWORKS, "ana@example.org", EDITOR_THERE);
        UUID ana = only(NETWORKS).member().id();

        List<Colleague> known =
                DATABASE.call(entities -> staffing(entities, CENTERS).colleagues());

        assertThat(known).isEmpty();
        assertThatExceptionOfType(UnknownColleague.class)
                .isThrownBy(() ->
                        DATABASE.run(entities -> staffing(entities, CENTERS).end(ana)));
    }

    @Test
    void a_changed_role_signs_the_person_out_at_once() {
        invite(NETWORKS, "ana@example.org", EDITOR_HERE);
        UUID ana = only(NETWORKS).member().id();

        DATABASE.run(entities -> staffing(entities, NETWORKS).give(ana, EDITOR_THERE));

        assertThat(signedOut).containsExactly(ana);
        assertThat(only(NETWORKS).member().grants()).containsExactlyInAnyOrder(EDITOR_HERE, EDITOR_THERE);
        assertThatExceptionOfType(BeyondReach.class)
                .isThrownBy(() ->
                        DATABASE.run(entities -> staffing(entities, CENTERS).take(ana, EDITOR_THERE)));
        assertThatExceptionOfType(BeyondReach.class)
                .isThrownBy(() ->
                        DATABASE.call(entities -> staffing(entities, CENTERS).newLink(ana)));
    }

    @Test
    void a_passkey_made_when_a_password_was_enough_ends_where_it_is_enough_no_more() {
        accept(invite(NETWORKS, "ana@example.org", EDITOR_HERE), "heron tulips hum", NOON);
        UUID ana = only(NETWORKS).member().id();
        assertThat(withoutPasskeys).as("a link begins anew").containsExactly(ana);
        assertThat(unbound).as("a link begins anew").containsExactly(ana);
        withoutPasskeys.clear();

        DATABASE.run(entities -> staffing(entities, NETWORKS).give(ana, EDITOR_THERE));
        assertThat(withoutPasskeys).isEmpty();

        DATABASE.run(entities -> staffing(entities, NETWORKS).give(ana, AGENT_HERE));
        assertThat(withoutPasskeys).containsExactly(ana);
    }

    @Test
    void whoever_has_left_is_signed_out_and_cannot_come_back_by_password_or_link() {
        InvitationToken link = invite(NETWORKS, "ana@example.org", EDITOR_HERE);
        accept(link, "heron tulips hum", NOON);
        UUID ana = only(NETWORKS).member().id();
        InvitationToken pending =
                DATABASE.call(entities -> staffing(entities, NETWORKS).newLink(ana));
        signedOut.clear();
        withoutPasskeys.clear();
        unbound.clear();

        DATABASE.run(entities -> staffing(entities, NETWORKS).end(ana));

        assertThat(signedOut).containsExactly(ana);
        assertThat(withoutPasskeys).containsExactly(ana);
        assertThat(unbound).containsExactly(ana);
        assertThat(signIn("ana@example.org", "heron tulips hum")).isEmpty();
        assertThat(invitee(pending, NOON)).isEmpty();
        assertThat(only(NETWORKS).standing()).isEqualTo(Standing.ENDED);
        assertThat(only(NETWORKS).member().grants()).isEmpty();
    }

    private static Optional<StaffMember> signIn(String email, String password) {
        return DATABASE.call(
                entities -> new StoredAccounts(new AccountStore(entities), at(NOON)).signIn(email, password));
    }

    private Colleague only(StaffMember viewer) {
        List<Colleague> all =
                DATABASE.call(entities -> staffing(entities, viewer).colleagues());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private InvitationToken invite(StaffMember viewer, String email, Grant grant) {
        return DATABASE.call(entities -> staffing(entities, viewer).invite("Ana", email, grant));
    }

    private static Optional<StaffMember> invitee(InvitationToken token, Instant at) {
        return DATABASE.call(entities -> new InvitationStore(entities)
                .account(token, at)
                .flatMap(new AccountStore(entities)::find)
                .map(Account::summary));
    }

    private Optional<List<String>> accept(InvitationToken token, String password, Instant at) {
        return DATABASE.call(entities -> new StoredInvitations(
                        new InvitationStore(entities),
                        new AccountStore(entities),
                        new StoredPasswords(new AccountStore(entities), signedOut::add),
                        new NoSecondFactors(),
                        new LostPasskeys(withoutPasskeys),
                        new UnboundIdentities(unbound),
                        new TakenBackTokens(withoutTokens),
                        at(at))
                .accept(token, password, ""));
    }

    private StoredStaffing staffing(EntityManager entities, StaffMember viewer) {
        return new StoredStaffing(
                new AccountStore(entities),
                new InvitationStore(entities),
                new NoSecondFactors(),
                new LostPasskeys(withoutPasskeys),
                new UnboundIdentities(unbound),
                new TakenBackTokens(withoutTokens),
                signedOut::add,
                new SignedIn(viewer),
                at(NOON));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static StaffMember member(int digit, Grant... grants) {
        return new StaffMember(
                UUID.fromString("00000000-0000-4000-8000-00000000000" + digit),
                "Demo " + digit,
                digit + "@example.org",
                List.of(grants));
    }
}
