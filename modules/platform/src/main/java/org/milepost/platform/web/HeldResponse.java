package org.milepost.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Holds a body back until it is known whether the page may be kept. */
final class HeldResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream sink = new Sink(body);
    private @Nullable String contentType;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** The whole body. */
    byte[] body() {
        return body.toByteArray();
    }

    /** The content type that was set. */
    String contentType() {
        return contentType == null ? "text/html; charset=utf-8" : contentType;
    }

    /** Sends what was held. */
    void release() throws IOException {
        if (!isCommitted() && body.size() > 0) {
            getResponse().setContentLength(body.size());
            body.writeTo(getResponse().getOutputStream());
        }
    }

    @Override
    public void setContentType(@Nullable String type) {
        contentType = type;
        super.setContentType(type);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return sink;
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before it is known how.
    }

    @Override
    public void setContentLength(int length) {
        // The body's length is known when it is released, and another when it is compressed.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    private static final class Sink extends ServletOutputStream {
        private final ByteArrayOutputStream body;

        Sink(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Pages are written at once.");
        }
    }
}
