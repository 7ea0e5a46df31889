package org.milepost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsAddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/metrics/base", "/openapi", "/openapi/"})
    void what_the_server_says_of_itself_is_for_operators(String path) {
        assertThat(OperationsAddresses.isOne(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/healthy-living", "/metricsx", "/mississippi/health", ""})
    void what_only_begins_like_it_is_not(String path) {
        assertThat(OperationsAddresses.isOne(path)).isFalse();
    }
}
