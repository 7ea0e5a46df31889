package org.milepost.platform.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/** Sets a document as PDF/UA-1 (ISO 14289-1): tagged, with its language and title, and every typeface in it. */
final class AccessiblePdf {
    private static final String FAMILY = "Liberation Sans";
    private static final String PICTURE = "data:image/jpeg;base64,";

    static {
        // What it logs may quote the document.
        XRLog.setLoggingEnabled(false);
    }

    private AccessiblePdf() {}

    /**
     * Writes {@code document} to {@code out}, which stays open.
     *
     * @param document well-formed XHTML with a language and a title; characters that XML cannot carry are shown as U+FFFD
     */
    static void write(String document, OutputStream out) throws IOException {
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true)
                // A picture comes within the document; nothing is fetched.
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith(PICTURE),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(sound(document), null)
                .toStream(out)
                .run();
    }

    private static InputStream font(String style) {
        return Objects.requireNonNull(
                AccessiblePdf.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf"));
    }

    /** XML 1.0, production 2: people's words may hold what it forbids. */
    private static String sound(String document) {
        int[] characters =
                document.codePoints().map(one -> isXml(one) ? one : 0xFFFD).toArray();
        return new String(characters, 0, characters.length);
    }

    private static boolean isXml(int one) {
        return one == '\t'
                || one == '\n'
                || one == '\r'
                || (one >= 0x20 && one <= 0xD7FF)
                || (one >= 0xE000 && one <= 0xFFFD)
                || one >= 0x10000;
    }
}
