package org.milepost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milepost.staff.OpenToAll;

/** Each route says whom it answers. */
class RoutesTest {
    /** The addresses of the console that people come to before they are signed in. */
    private static final Set<String> DOORS = Set.of(
            "/console/sign-in",
            "/console/sign-in/code",
            "/console/sign-in/invitation/{token}",
            "/console/sign-in/invitation/{token}/passkey",
            "/console/sign-in/invitation/{token}/passkey/ceremony",
            "/console/sign-in/passkey",
            "/console/sign-in/passkey/ceremony",
            "/console/sign-in/provider",
            "/console/sign-in/provider/return");

    @Test
    void every_route_is_classified() {
        assertThat(Routes.all())
                .hasSizeGreaterThan(25)
                .allSatisfy(route -> assertThat(route.classification())
                        .as("%s: put @Needs, @SignedIn or @OpenToAll on %s", route, route.method())
                        .isPresent());
    }

    @Test
    void nothing_in_the_console_is_open_to_all_but_its_door() {
        assertThat(Routes.all())
                .filteredOn(route -> route.template().startsWith("/console") && !DOORS.contains(route.template()))
                .allSatisfy(route -> assertThat(route.classification().orElseThrow())
                        .as(route.toString())
                        .isNotInstanceOf(OpenToAll.class));
    }
}
