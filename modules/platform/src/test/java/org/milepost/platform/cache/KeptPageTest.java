package org.milepost.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class KeptPageTest {
    private static final byte[] BODY =
            "<p>Help is near. Ayuda cerca. </p>".repeat(50).getBytes(StandardCharsets.UTF_8);

    private final KeptPage page = KeptPage.text("text/html; charset=utf-8", BODY);

    @Test
    void a_browser_that_takes_brotli_gets_brotli() throws IOException {
        KeptPage.Body body = page.bodyFor("gzip, deflate, br, zstd");

        assertThat(body.coding()).isEqualTo(KeptPage.Coding.BROTLI);
        Brotli4jLoader.ensureAvailability();
        assertThat(new BrotliInputStream(new ByteArrayInputStream(bytes(body))).readAllBytes())
                .isEqualTo(BODY);
    }

    @Test
    void one_that_takes_gzip_only_gets_gzip() throws IOException {
        KeptPage.Body body = page.bodyFor("gzip");

        assertThat(body.coding()).isEqualTo(KeptPage.Coding.GZIP);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes(body))).readAllBytes())
                .isEqualTo(BODY);
        assertThat(body.length()).isLessThan(BODY.length / 4);
    }

    @Test
    void one_that_takes_nothing_or_refuses_what_we_have_gets_the_plain_body() throws IOException {
        assertThat(bytes(page.bodyFor(""))).isEqualTo(BODY);
        assertThat(page.bodyFor("gzip;q=0").coding()).isEqualTo(KeptPage.Coding.IDENTITY);
    }

    @Test
    void each_coding_has_an_etag_of_its_own_that_changes_with_the_body() {
        KeptPage other = KeptPage.text("text/html; charset=utf-8", new byte[] {1, 2, 3});

        assertThat(page.bodyFor("br").etag()).isNotEqualTo(page.bodyFor("gzip").etag());
        assertThat(page.bodyFor("gzip").etag())
                .isNotEqualTo(other.bodyFor("gzip").etag());
        assertThat(page.bodyFor("gzip").etag()).matches("\"[A-Za-z0-9_-]{16}gzip\"");
    }

    @Test
    void what_is_compressed_in_itself_is_sent_as_it_is() {
        KeptPage font = KeptPage.binary("font/woff2", BODY);

        assertThat(font.bodyFor("br, gzip").coding()).isEqualTo(KeptPage.Coding.IDENTITY);
    }

    private static byte[] bytes(KeptPage.Body body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        return out.toByteArray();
    }
}
