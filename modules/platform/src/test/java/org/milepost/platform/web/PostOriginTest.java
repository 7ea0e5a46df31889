package org.milepost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostOriginTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // fetch site, origin, host, path, ours
                "same-origin, -, center.example.org, /mississippi/contact, true",
                "cross-site, https://center.example.org, center.example.org, /mississippi/contact, false",
                "same-site, -, center.example.org, /mississippi/contact, false",
                "none, -, center.example.org, /mississippi/contact, false",
                "-, https://center.example.org, center.example.org, /mississippi/contact, true",
                "-, http://127.0.0.1:8080, 127.0.0.1:8080, /console/inbox, true",
                "-, https://evil.example.com, center.example.org, /mississippi/contact, false",
                "-, https://center.example.org.evil.example.com, center.example.org, /mississippi/contact, false",
                "-, null, center.example.org, /mississippi/contact, false",
                "-, https://center.example.org, -, /mississippi/contact, false",
                "-, :::, center.example.org, /mississippi/contact, false",
                "-, -, center.example.org, /mississippi/contact, true",
                "-, -, center.example.org, /console/sign-in, false",
            })
    void a_post_is_ours_when_the_browser_says_so_and_a_silent_one_only_on_public_forms(
            String fetchSite, String origin, String host, String path, boolean ours) {
        assertThat(PostOrigin.isOurs(fetchSite, origin, host, path)).isEqualTo(ours);
    }
}
