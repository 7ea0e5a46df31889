package org.milepost.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.Optional;
import java.util.Set;
import org.milepost.platform.PageTag;
import org.milepost.platform.View;

/** Writes a view as HTML and leaves word for the filter in front whether the page may be kept. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ViewWriter implements MessageBodyWriter<View> {
    /** The request attribute that holds the page's {@link org.milepost.platform.Keeping}. */
    static final String KEEPING = "milepost.keeping";

    private final Pages pages;

    private final HttpServletRequest request;

    @Inject
    public ViewWriter(Pages pages, HttpServletRequest request) {
        this.request = request;
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
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, view.head().language().tag());
        view.head().refreshAfterSeconds().ifPresent(seconds -> headers.putSingle("Refresh", seconds.toString()));
        byte[] page = pages.render(view);
        PageTag template = new PageTag("template:" + view.template());
        view.keeping()
                .map(keeping -> keeping.and(Set.of(template), Optional.empty()))
                .ifPresent(keeping -> request.setAttribute(KEEPING, keeping));
        out.write(page);
    }
}
