package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody copied the cookie of a session; once the session has ended, the copy opens nothing. */
@ExtendWith(OneInstallation.class)
class StolenSessionIT {
    private static final String OWNER = "reviewer@extramile.example.org";
    private static final Pattern SESSION = Pattern.compile("name=\"session\" value=\"([^\"]+)\"");

    private final Installation installation;

    StolenSessionIT(Installation installation) {
        this.installation = installation;
    }

    @Test
    void after_its_owner_signed_out() {
        Visitor owner = installation.freshlySignedIn(OWNER);
        String stolen = owner.cookie();
        assertThat(account(stolen).statusCode()).isEqualTo(200);

        owner.post("/console/sign-out", Map.of());

        assertOpensNothing(stolen);
    }

    @Test
    void after_its_owner_ended_it_in_another_browser() {
        String stolen = installation.freshlySignedIn(OWNER).cookie();
        Visitor elsewhere = installation.freshlySignedIn(OWNER);

        Matcher sessions = SESSION.matcher(elsewhere.get("/console/account").body());
        while (sessions.find()) {
            elsewhere.post("/console/account", Map.of("act", "end-session", "session", sessions.group(1)));
        }

        assertOpensNothing(stolen);
        assertThat(elsewhere.get("/console/account").statusCode()).isEqualTo(200);
    }

    private void assertOpensNothing(String stolen) {
        assertThat(Visitor.target(account(stolen))).startsWith("/console/sign-in");
        HttpResponse<String> act = new Visitor(installation.address())
                .post("/console/account", Map.of("act", "codes"), "Sec-Fetch-Site", "same-origin", "Cookie", stolen);
        assertThat(Visitor.target(act)).startsWith("/console/sign-in");
    }

    private HttpResponse<String> account(String cookie) {
        return new Visitor(installation.address()).get("/console/account", "Cookie", cookie);
    }
}
