package org.milepost.platform.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Bytes ready to be sent: as they are, and compressed beforehand in each way that a browser may ask for. */
public final class KeptPage {
    /** How a body may be coded on its way. */
    public enum Coding {
        BROTLI("br"),
        GZIP("gzip"),
        IDENTITY("");

        private final String token;

        Coding(String token) {
            this.token = token;
        }

        /** Its name in Content-Encoding; empty for none. */
        public String token() {
            return token;
        }
    }

    /** One coding of the body with the ETag that is its own. */
    public static final class Body {
        private final Coding coding;
        private final byte[] bytes;
        private final String etag;

        Body(Coding coding, byte[] bytes, String etag) {
            this.coding = coding;
            this.bytes = bytes;
            this.etag = etag;
        }

        /** How it is coded. */
        public Coding coding() {
            return coding;
        }

        /** Its length in bytes. */
        public int length() {
            return bytes.length;
        }

        /** The ETag, quoted. */
        public String etag() {
            return etag;
        }

        /** Writes it. */
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    private static final int BROTLI_QUALITY = 9;

    private final String contentType;
    private final Map<Coding, Body> bodies = new EnumMap<>(Coding.class);

    private KeptPage(String contentType) {
        this.contentType = contentType;
    }

    /** A page whose body is text, compressed. */
    public static KeptPage text(String contentType, byte[] body) {
        KeptPage page = binary(contentType, body);
        page.add(Coding.GZIP, gzip(body), body);
        if (Brotli4jLoader.isAvailable()) {
            page.add(Coding.BROTLI, brotli(body), body);
        }
        return page;
    }

    /** A page whose body is compressed in itself, such as a font. */
    public static KeptPage binary(String contentType, byte[] body) {
        KeptPage page = new KeptPage(contentType);
        page.add(Coding.IDENTITY, body, body);
        return page;
    }

    /** The content type, with its charset. */
    public String contentType() {
        return contentType;
    }

    /**
     * The body for a browser that accepts {@code acceptEncoding}: brotli before gzip before none. Quality values other than a plain 0
     * are not weighed, as browsers send none.
     */
    public Body bodyFor(String acceptEncoding) {
        for (Coding coding : bodies.keySet()) {
            if (coding == Coding.IDENTITY || accepts(acceptEncoding, coding.token())) {
                return bodies.get(coding);
            }
        }
        throw new IllegalStateException("A page always has its plain body.");
    }

    private static boolean accepts(String acceptEncoding, String token) {
        int at = acceptEncoding.indexOf(token);
        return at >= 0 && !acceptEncoding.startsWith(";q=0", at + token.length());
    }

    private void add(Coding coding, byte[] coded, byte[] plain) {
        bodies.put(coding, new Body(coding, coded, '"' + hash(plain) + coding.token() + '"'));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream coded = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(coded) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return coded.toByteArray();
    }

    private static byte[] brotli(byte[] body) {
        try {
            return Encoder.compress(body, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
