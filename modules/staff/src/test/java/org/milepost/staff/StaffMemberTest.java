package org.milepost.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.staff.Permission.EDIT_PAGES;
import static org.milepost.staff.Permission.READ_INQUIRIES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffMemberTest {
    private static final CenterId MISSISSIPPI = new CenterId("mississippi");
    private static final CenterId ALABAMA = new CenterId("alabama");

    @Test
    void an_agent_reads_inquiries_at_their_center_and_at_no_other() {
        StaffMember agent = member(new Grant(Role.ADMISSIONS_AGENT, Optional.of(MISSISSIPPI)));

        assertThat(agent.may(READ_INQUIRIES, MISSISSIPPI)).isTrue();
        assertThat(agent.may(READ_INQUIRIES, ALABAMA)).isFalse();
        assertThat(agent.may(EDIT_PAGES, MISSISSIPPI)).isFalse();
    }

    @Test
    void a_grant_without_a_center_holds_everywhere() {
        StaffMember marketer = member(new Grant(Role.NETWORK_MARKETER, Optional.empty()));

        assertThat(marketer.may(EDIT_PAGES, MISSISSIPPI)).isTrue();
        assertThat(marketer.may(EDIT_PAGES, ALABAMA)).isTrue();
        assertThat(marketer.reach(EDIT_PAGES)).isEqualTo(new Reach(true, Set.of()));
    }

    @Test
    void reach_gathers_the_centers_of_all_fitting_grants() {
        StaffMember agent = member(
                new Grant(Role.ADMISSIONS_AGENT, Optional.of(MISSISSIPPI)),
                new Grant(Role.ADMISSIONS_AGENT, Optional.of(ALABAMA)),
                new Grant(Role.NETWORK_MARKETER, Optional.empty()));

        assertThat(agent.reach(READ_INQUIRIES)).isEqualTo(new Reach(false, Set.of(MISSISSIPPI, ALABAMA)));
        assertThat(agent.reach(READ_INQUIRIES).covers(ALABAMA)).isTrue();
        assertThat(agent.reach(READ_INQUIRIES).covers(new CenterId("texas"))).isFalse();
    }

    @Test
    void without_a_grant_nothing_is_within_reach() {
        assertThat(member().reach(READ_INQUIRIES).isNowhere()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"NETWORK_MARKETER", "NETWORK_ADMINISTRATOR"})
    void who_writes_pages_or_runs_the_installation_never_sees_who_asked_for_help(Role role) {
        StaffMember someone = member(new Grant(role, Optional.empty()));

        assertThat(someone.may(READ_INQUIRIES, MISSISSIPPI)).isFalse();
        assertThat(someone.may(Permission.READ_COVERAGE, MISSISSIPPI)).isFalse();
    }

    private static StaffMember member(Grant... grants) {
        return new StaffMember(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                "Demo agent",
                "agent@example.org",
                List.of(grants));
    }
}
