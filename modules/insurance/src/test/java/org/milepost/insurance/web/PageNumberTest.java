package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "10000, 10000",
        "10001, 10000",
        "2147483647, 10000",
        "99999999999, 0",
        "-1, 0",
        "'', 0",
        "two, 0",
        "1.5, 0"
    })
    void whatever_is_typed_is_a_page(String typed, int page) {
        assertThat(PageNumber.valueOf(typed).value()).isEqualTo(page);
    }
}
