package org.milepost.insurance.connections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.ConnectionFault;

class PublicDestinationsTest {
    private final PublicDestinations destinations = new PublicDestinations(
            ConnectionsForTests.read("http://127.0.0.1:8270/eligibility", "simulated"),
            "https://recovery.example.org",
            "jdbc:postgresql://db.example.org:5432/milepost?ssl=true");

    // Addresses by number of the net that is set aside for documents (RFC 5737): nothing is looked up.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://203.0.113.7/core",
                "https://203.0.113.7:8443/core?to=us",
                "https://[2001:db8::7]/core",
                "http://127.0.0.1:8270/core",
                "http://127.0.0.1:8270/raw-x12"
            })
    void questions_go_to_the_public_network_by_https_and_to_the_machine_of_the_settings(String address) {
        assertThat(destinations.fault(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "clearinghouse",
                "http://203.0.113.7/core",
                "http://127.0.0.1:8081/metrics",
                "http://localhost:8270/eligibility",
                "ftp://203.0.113.7/",
                "file:///etc/passwd",
                "jar:https://203.0.113.7/a.jar!/",
                "https:///core",
                "https://office:secret@203.0.113.7/core",
                "https://203.0.113.7/core#part",
                "https://203.0.113.7/a b",
                "HTTP://127.0.0.1:8271/",
                "https://127.1/"
            })
    void another_scheme_or_half_an_address_is_none(String address) {
        assertThat(destinations.fault(address)).contains(ConnectionFault.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://0.0.0.0/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://100.100.100.200/",
                "https://169.254.169.254/latest/meta-data",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://224.0.0.1/",
                "https://recovery.example.org/console",
                "https://RECOVERY.example.org/console",
                "https://db.example.org:5432/"
            })
    void nothing_goes_to_this_machine_our_networks_our_site_or_our_database(String address) {
        assertThat(destinations.fault(address)).contains(ConnectionFault.ADDRESS_INSIDE);
    }

    @Test
    void a_name_that_nobody_has_is_told() {
        assertThat(destinations.fault("https://nobody.invalid/core")).contains(ConnectionFault.ADDRESS_UNKNOWN);
    }
}
