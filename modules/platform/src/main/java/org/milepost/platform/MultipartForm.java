package org.milepost.platform;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/**
 * A form with files in it (multipart/form-data, RFC 7578), read while it comes in. Its fields are kept; a file is handed on part by part
 * and stands nowhere in between, on no disk either.
 */
public final class MultipartForm {
    /** How much a form may hold, with all its files: what is larger is not read to its end. */
    static final long MOST_BYTES = 64L << 20;

    /** How much all fields that are no files may hold together, as in a form without files. */
    static final int MOST_FIELD_BYTES = 256 << 10;

    private static final int MOST_PARTS = 200;
    private static final int MOST_HEADER_BYTES = 4096;
    private static final String DISPOSITION = "content-disposition:";

    /** Takes the files of a form, one after the other. */
    public interface Files {
        /**
         * Takes one; what it leaves unread is passed over. A field in which nothing was chosen has no file.
         *
         * @param field the name of the field
         * @param content to be read before this returns
         */
        void take(String field, InputStream content) throws IOException;
    }

    private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    private final Files files;
    private int room = MOST_FIELD_BYTES;

    private MultipartForm(Files files) {
        this.files = files;
    }

    /**
     * Reads {@code body} and tells what stands in its fields.
     *
     * @param contentType with the boundary
     * @throws FormNotWhole where it is no such form, or ends too early
     * @throws FormTooLarge where it is larger than any form of ours
     */
    public static Submission read(InputStream body, @Nullable String contentType, Files files) throws IOException {
        MultipartForm form = new MultipartForm(files);
        try {
            form.read(MultipartInput.builder()
                    .setInputStream(new Bounded(body))
                    .setBoundary(boundary(contentType))
                    .setPartHeaderSizeMax(MOST_HEADER_BYTES)
                    .get());
        } catch (FileUploadException malformed) {
            throw new FormNotWhole();
        }
        return Submission.of(form.fields);
    }

    private void read(MultipartInput parts) throws IOException {
        boolean more = parts.skipPreamble();
        if (!more) {
            throw new FormNotWhole();
        }
        for (int part = 0; more; part++) {
            if (part == MOST_PARTS) {
                throw new FormTooLarge();
            }
            Map<String, @Nullable String> said = disposition(parts.readHeaders());
            try (InputStream content = parts.newInputStream()) {
                take(said, content);
            }
            more = parts.readBoundary();
        }
    }

    private void take(Map<String, @Nullable String> said, InputStream content) throws IOException {
        String field = said.get("name");
        if (field == null) {
            return;
        }
        if (said.containsKey("filename")) {
            // The parser tells an empty name as none.
            if (said.get("filename") != null) {
                files.take(field, content);
            }
            return;
        }
        byte[] value = content.readNBytes(room + 1);
        if (value.length > room) {
            throw new FormTooLarge();
        }
        room -= value.length;
        fields.add(field, new String(value, StandardCharsets.UTF_8));
    }

    /** What a part's header says of it: its field, and the file's name where it is one. */
    private static Map<String, @Nullable String> disposition(String headers) {
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length()))
                .findFirst()
                .map(line -> parameters(line.substring(DISPOSITION.length())))
                .orElseThrow(FormNotWhole::new);
    }

    private static byte[] boundary(@Nullable String contentType) {
        return Optional.ofNullable(contentType)
                .flatMap(type -> Optional.ofNullable(parameters(type).get("boundary")))
                .filter(boundary -> !boundary.isEmpty())
                .map(boundary -> boundary.getBytes(StandardCharsets.ISO_8859_1))
                .orElseThrow(FormNotWhole::new);
    }

    private static Map<String, @Nullable String> parameters(String header) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(header, ';');
    }

    /** Ends what does not end by itself. */
    private static final class Bounded extends FilterInputStream {
        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new FormTooLarge();
            }
        }
    }
}
