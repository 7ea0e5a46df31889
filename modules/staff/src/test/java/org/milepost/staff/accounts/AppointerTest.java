package org.milepost.staff.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

class AppointerTest {
    private static final Optional<CenterId> NETWORK = Optional.empty();
    private static final Optional<CenterId> HERE = Optional.of(new CenterId("mississippi"));
    private static final Optional<CenterId> THERE = Optional.of(new CenterId("alabama"));

    private static final Appointer NETWORKS = new Appointer(member(1, new Grant(Role.NETWORK_ADMINISTRATOR, NETWORK)));
    private static final Appointer CENTERS = new Appointer(member(2, new Grant(Role.CENTER_ADMINISTRATOR, HERE)));
    private static final Appointer NOBODYS = new Appointer(member(3, new Grant(Role.ADMISSIONS_LEAD, HERE)));

    @Test
    void the_network_s_administrator_gives_every_role_where_it_exists() {
        assertThat(NETWORKS.gives(new Grant(Role.NETWORK_ADMINISTRATOR, NETWORK)))
                .isTrue();
        assertThat(NETWORKS.gives(new Grant(Role.ADMISSIONS_AGENT, THERE))).isTrue();
        assertThat(NETWORKS.gives(new Grant(Role.AUDITOR, NETWORK))).isTrue();
        assertThat(NETWORKS.gives(new Grant(Role.NETWORK_ADMINISTRATOR, HERE))).isFalse();
        assertThat(NETWORKS.gives(new Grant(Role.CENTER_ADMINISTRATOR, NETWORK)))
                .isFalse();
    }

    @Test
    void a_center_s_administrator_gives_that_center_s_roles_only() {
        assertThat(CENTERS.gives(new Grant(Role.ADMISSIONS_AGENT, HERE))).isTrue();
        assertThat(CENTERS.gives(new Grant(Role.CENTER_ADMINISTRATOR, HERE))).isTrue();
        assertThat(CENTERS.gives(new Grant(Role.ADMISSIONS_AGENT, THERE))).isFalse();
        assertThat(CENTERS.gives(new Grant(Role.ADMISSIONS_AGENT, NETWORK))).isFalse();
        assertThat(CENTERS.gives(new Grant(Role.NETWORK_ADMINISTRATOR, NETWORK)))
                .isFalse();
        assertThat(CENTERS.gives(new Grant(Role.AUDITOR, HERE))).isFalse();
    }

    @Test
    void whoever_manages_no_staff_gives_nothing() {
        assertThat(NOBODYS.gives(new Grant(Role.ADMISSIONS_AGENT, HERE))).isFalse();
    }

    /** A new link opens an account: by one, a center's administrator would become whoever works elsewhere as well. */
    @Test
    void a_center_s_administrator_is_in_charge_of_those_only_who_work_nowhere_else() {
        assertThat(CENTERS.isInChargeOf(member(9, new Grant(Role.ADMISSIONS_AGENT, HERE))))
                .isTrue();
        assertThat(CENTERS.isInChargeOf(
                        member(9, new Grant(Role.ADMISSIONS_AGENT, HERE), new Grant(Role.ADMISSIONS_AGENT, THERE))))
                .isFalse();
        assertThat(CENTERS.isInChargeOf(member(9))).isFalse();
        assertThat(NETWORKS.isInChargeOf(member(9))).isTrue();
    }

    @Test
    void nobody_is_in_charge_of_themselves() {
        assertThat(NETWORKS.isInChargeOf(NETWORKS.self())).isFalse();
        assertThat(CENTERS.isInChargeOf(CENTERS.self())).isFalse();
    }

    private static StaffMember member(int digit, Grant... grants) {
        return new StaffMember(
                UUID.fromString("00000000-0000-4000-8000-00000000000" + digit),
                "Demo " + digit,
                digit + "@example.org",
                List.of(grants));
    }
}
