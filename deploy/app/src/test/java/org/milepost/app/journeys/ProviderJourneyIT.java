package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff signs in by the network's own identity provider, a real OpenID Connect server beside the application. */
@ExtendWith(OneInstallation.class)
class ProviderJourneyIT {
    private static final String DOOR = "/console/sign-in/provider";

    private final Installation installation;
    private final Visitor somebody;

    ProviderJourneyIT(Installation installation) {
        this.installation = installation;
        this.somebody = new Visitor(installation.address());
    }

    @Test
    void the_door_offers_it_by_its_name() {
        assertThat(somebody.get("/console/sign-in?to=/console/pages").body())
                .contains("Sign in with Example ID", "href=\"/console/sign-in/provider?to=/console/pages\"");
    }

    @Test
    void who_needs_no_second_factor_is_led_to_where_they_wanted() {
        HttpResponse<String> answer = signIn("editor", List.of("pwd"), "/console/pages");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.target(answer)).isEqualTo("/console/pages");
        assertThat(somebody.get("/console/pages").statusCode()).isEqualTo(200);
    }

    @Test
    void who_needs_one_is_in_where_the_provider_asked_for_it() {
        HttpResponse<String> answer = signIn("lead", List.of("pwd", "mfa"), "/console/inbox");

        assertThat(Visitor.target(answer)).isEqualTo("/console/inbox");
        assertThat(somebody.get("/console/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void who_needs_one_is_asked_for_a_code_where_the_provider_did_not() {
        HttpResponse<String> answer = signIn("lead", List.of("pwd"), "/console/inbox");

        assertThat(Visitor.target(answer)).startsWith("/console/sign-in/code");
        assertThat(Visitor.target(somebody.get("/console/inbox"))).startsWith("/console/sign-in");

        String code = installation.code("lead@extramile.example.org");
        somebody.post("/console/sign-in/code", Map.of("code", code));

        assertThat(somebody.get("/console/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void a_stranger_is_told_in_one_sentence() {
        HttpResponse<String> answer = signIn("nobody", List.of("mfa"), "/console");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("No account here is open to this sign-in");
        assertThat(Visitor.target(somebody.get("/console"))).startsWith("/console/sign-in");
    }

    @Test
    void an_answer_opens_the_console_once_and_in_the_browser_that_asked() {
        installation.identityProvider().enqueueCallback(named("reviewer", List.of("pwd")));
        String back = answerTo(somebody.get(DOOR));
        assertThat(new Visitor(installation.address()).get(back).statusCode()).isEqualTo(422);

        assertThat(somebody.get(back).statusCode()).isEqualTo(303);

        assertThat(somebody.get(back).statusCode()).isEqualTo(422);
    }

    @Test
    void what_the_browser_carries_is_for_the_way_back_alone() {
        assertThat(somebody.get(DOOR).headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("milepost-staff-departure=")
                .contains("Path=" + DOOR, "HttpOnly", "SameSite=Lax", "Max-Age=600");
    }

    @Test
    void another_site_starts_no_sign_in() {
        HttpResponse<String> answer = somebody.get(DOOR, "Sec-Fetch-Site", "cross-site");

        assertThat(Visitor.target(answer)).isEqualTo("/console/sign-in");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> signIn(String name, List<String> ways, String to) {
        installation.identityProvider().enqueueCallback(named(name, ways));
        return somebody.get(answerTo(somebody.get(DOOR + "?to=" + to)));
    }

    /** Where the provider sends a browser back to, without our host. */
    private static String answerTo(HttpResponse<String> departure) {
        URI provider = URI.create(departure.headers().firstValue("Location").orElseThrow());
        try {
            return Visitor.target(HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(provider).build(), BodyHandlers.discarding()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DefaultOAuth2TokenCallback named(String name, List<String> ways) {
        return new DefaultOAuth2TokenCallback(
                Installation.ISSUER,
                "subject of " + name,
                "JWT",
                null,
                Map.of("email", name + "@extramile.example.org", "email_verified", true, "amr", ways),
                3600);
    }
}
