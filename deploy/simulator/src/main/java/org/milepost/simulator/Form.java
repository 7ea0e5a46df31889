package org.milepost.simulator;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which a question may come, each at an address of its own; the answer goes back in the same. */
enum Form {
    /** The interchange and nothing else. */
    X12("/eligibility", "application/edi-x12"),
    /** The envelope of CAQH CORE C2.2.0 as MIME. */
    CORE("/core", "multipart/form-data"),
    /** A JSON object with the interchange as its {@code x12}. */
    JSON("/raw-x12", "application/json"),
    /** A JSON object with the question in fields; the answer is its {@code x12} all the same. */
    FIELDS("/eligibility/v3", "application/json");

    private final String path;
    private final String mediaType;

    Form(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a question of that Content-Type is in this form. */
    boolean takes(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(mediaType);
    }

    /** The form that is spoken at a path, or null where none is. */
    static @Nullable Form at(String path) {
        for (Form form : values()) {
            if (form.path.equals(path)) {
                return form;
            }
        }
        return null;
    }
}
