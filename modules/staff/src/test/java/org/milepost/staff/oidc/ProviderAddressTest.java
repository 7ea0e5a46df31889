package org.milepost.staff.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.example.org",
                "https://id.example.org:8443/realms/staff/",
                "http://localhost:8080/staff",
                "http://127.0.0.1:8080",
                "http://[::1]:8080"
            })
    void is_spoken_with_over_tls_or_on_this_machine(String address) {
        assertThat(ProviderAddress.of(address).value()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.org",
                "http://localhost.example.org",
                "http://127.0.0.1.example.org",
                "http://127.0.0.1@id.example.org",
                "http://10.0.0.1",
                "ftp://localhost",
                "https:/realms/staff",
                "id.example.org",
                ""
            })
    void nobody_may_listen_in_between(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProviderAddress.of(address))
                .withMessageContaining("has to begin with https://");
    }
}
