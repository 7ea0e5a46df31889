package org.milepost.platform.web;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that every answer carries. */
final class ResponseHeaders {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final boolean overTls;

    /** @param overTls whether people reach us over TLS */
    ResponseHeaders(boolean overTls) {
        this.overTls = overTls;
    }

    void addTo(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        // Not no-referrer: browsers would then send our own posts with Origin: null.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)");
        if (overTls) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
