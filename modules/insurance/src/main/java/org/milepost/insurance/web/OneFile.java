package org.milepost.insurance.web;

import java.io.IOException;
import java.io.InputStream;
import org.milepost.platform.MultipartForm;

/** The one file that a form of the office takes, in memory and on no disk: one byte more at most than may be. */
final class OneFile implements MultipartForm.Files {
    private final String field;
    private final int most;
    private byte[] content = {};

    /**
     * Nothing yet.
     *
     * @param field the field in which it is chosen
     * @param most how many bytes it may have
     */
    OneFile(String field, int most) {
        this.field = field;
        this.most = most;
    }

    @Override
    public void take(String chosenIn, InputStream sent) throws IOException {
        if (chosenIn.equals(field)) {
            content = sent.readNBytes(most + 1);
        }
    }

    /** What came; nothing where none was chosen, or it is empty. */
    byte[] content() {
        return content.clone();
    }

    /** Whether more came than may be. */
    boolean isTooLarge() {
        return content.length > most;
    }
}
