package org.milepost.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.milepost.platform.View;

/** Writes a document as PDF, where a resource produces that. */
@Provider
@Produces("application/pdf")
public class PaperWriter implements MessageBodyWriter<View> {
    private final Pages pages;

    @Inject
    public PaperWriter(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == View.class;
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, view.head().language().tag());
        AccessiblePdf.write(new String(pages.render(view), StandardCharsets.UTF_8), out);
    }
}
