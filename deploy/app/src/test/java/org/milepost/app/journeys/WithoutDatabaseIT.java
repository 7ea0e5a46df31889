package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The night the database is gone. It comes last, since the database does not come back. */
@ExtendWith(OneInstallation.class)
@Order(Integer.MAX_VALUE)
class WithoutDatabaseIT {
    private static final String ARTICLE = "/mississippi/klonopin-addiction";

    @Test
    void a_kept_page_is_answered_to_everybody_and_whoever_has_a_cookie(Installation installation) throws IOException {
        Visitor visitor = new Visitor(installation.address());
        String page = visitor.get(ARTICLE).body();
        String cookie = installation.signIn("mississippi@extramile.example.org").cookie();

        installation.stopDatabase();

        assertThat(visitor.get(ARTICLE).body()).isEqualTo(page);
        HttpResponse<String> toStaff = visitor.get(ARTICLE, "Cookie", cookie);
        assertThat(toStaff.statusCode()).isEqualTo(200);
        assertThat(toStaff.body()).isEqualTo(page);
        assertThat(new Visitor(installation.operations()).get("/health/ready").statusCode())
                .isEqualTo(503);
    }
}
