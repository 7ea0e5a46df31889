package org.milepost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForwardedAddressesTest {
    private static final Set<String> PROXIES = Set.of("192.0.2.1", "192.0.2.2");

    @Test
    void a_stranger_cannot_name_another_address_as_theirs() {
        String address = ForwardedAddresses.nearestStranger("198.51.100.7", List.of("203.0.113.9"), PROXIES);

        assertThat(address).isEqualTo("198.51.100.7");
    }

    @Test
    void behind_a_proxy_the_visitor_is_whom_the_proxy_saw() {
        String address = ForwardedAddresses.nearestStranger("192.0.2.1", List.of("203.0.113.9"), PROXIES);

        assertThat(address).isEqualTo("203.0.113.9");
    }

    @Test
    void what_a_visitor_wrote_before_the_proxy_is_not_believed() {
        String address = ForwardedAddresses.nearestStranger("192.0.2.1", List.of("10.0.0.1, 203.0.113.9"), PROXIES);

        assertThat(address).isEqualTo("203.0.113.9");
    }

    @Test
    void two_proxies_in_a_row_are_both_passed_over() {
        String address = ForwardedAddresses.nearestStranger("192.0.2.1", List.of("203.0.113.9", "192.0.2.2"), PROXIES);

        assertThat(address).isEqualTo("203.0.113.9");
    }

    @Test
    void a_proxy_that_names_nobody_is_itself_who_asks() {
        String address = ForwardedAddresses.nearestStranger("192.0.2.1", List.of(), PROXIES);

        assertThat(address).isEqualTo("192.0.2.1");
    }
}
