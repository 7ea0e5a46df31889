package org.milepost.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Tells posts of our own pages from those that another site sends in a visitor's name, without a token in the page: so pages can be
 * kept. Browsers say it in Sec-Fetch-Site; older ones in Origin.
 */
final class PostOrigin {
    private PostOrigin() {}

    /** Whether the post comes from one of our pages. Where no header tells, the public forms pass and the console does not. */
    static boolean isOurs(HttpServletRequest request) {
        return isOurs(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"),
                request.getRequestURI());
    }

    static boolean isOurs(@Nullable String fetchSite, @Nullable String origin, @Nullable String host, String path) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        if (origin != null) {
            return host != null && host.equals(authority(origin));
        }
        return !path.startsWith("/console");
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
