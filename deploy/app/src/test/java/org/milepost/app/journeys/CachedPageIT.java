package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Public pages are rendered once, answered from memory, and fall when what they were made of changes. */
@ExtendWith(OneInstallation.class)
class CachedPageIT {
    private static final String ARTICLE = "/mississippi/klonopin-addiction";
    private static final Pattern EDITION = Pattern.compile("name=\"edition\" value=\"(\\d+)\"");

    private final Installation installation;
    private final Visitor visitor;

    CachedPageIT(Installation installation) {
        this.installation = installation;
        visitor = new Visitor(installation.address());
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() {
        String etag = header(visitor.get(ARTICLE), "ETag");

        assertThat(etag).matches("\".+\"");
        assertThat(header(visitor.get(ARTICLE), "ETag")).isEqualTo(etag);
        HttpResponse<String> again = visitor.get(ARTICLE, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void it_is_sent_as_small_as_the_browser_understands() throws IOException {
        HttpResponse<byte[]> plain = visitor.bytes(ARTICLE);
        HttpResponse<byte[]> gzip = visitor.bytes(ARTICLE, "Accept-Encoding", "gzip");
        HttpResponse<byte[]> brotli = visitor.bytes(ARTICLE, "Accept-Encoding", "gzip, deflate, br");

        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(gzip.body().length).isLessThan(plain.body().length / 2);
        assertThat(brotli.body().length).isLessThan(gzip.body().length);
        assertThat(header(gzip, "ETag")).isNotEqualTo(header(plain, "ETag")).isNotEqualTo(header(brotli, "ETag"));
    }

    @Test
    void what_a_marketer_publishes_is_public_within_a_second() throws InterruptedException {
        Visitor marketer = installation.signIn("marketer@extramile.example.org");
        String editor = "/console/pages" + ARTICLE + "/en";
        String words = "Our door in Jackson is the green one beside the pecan tree.";
        assertThat(visitor.get(ARTICLE).body()).doesNotContain("pecan tree");

        HttpResponse<String> published = marketer.post(
                editor,
                Map.of("words", words, "edition", edition(marketer.get(editor).body()), "do", "publish"));

        assertThat(published.statusCode()).isEqualTo(303);
        assertThat(within(
                        Duration.ofSeconds(1), () -> visitor.get(ARTICLE).body().contains("pecan tree")))
                .isTrue();
        assertThat(visitor.get("/alabama/klonopin-addiction").body()).doesNotContain("pecan tree");
    }

    private static boolean within(Duration limit, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    private static String edition(String editor) {
        Matcher edition = EDITION.matcher(editor);
        assertThat(edition.find()).isTrue();
        return edition.group(1);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
