package org.milepost.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.Keeping;
import org.milepost.platform.Scope;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.platform.cache.KeptPage;
import org.milepost.platform.cache.KeptPages;

/**
 * Stands before every request, the one filter of the application, so that there is one order of things: a kept page is answered at
 * once, without a look at cookies or the database; then assets, the operators' addresses, the origin of posts; then the resources.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FrontFilter implements Filter {
    private static final String KEPT_PAGE = "public, max-age=0, must-revalidate";
    private static final String KEPT_FOR_GOOD = "public, max-age=31536000, immutable";

    private final KeptPages kept;
    private final Assets assets;
    private final Pages pages;
    private final ResponseHeaders headers;
    private final int operationsPort;

    @Inject
    public FrontFilter(
            KeptPages kept,
            Assets assets,
            Pages pages,
            @ConfigProperty(name = "platform.address") String address,
            @ConfigProperty(name = "platform.operations.port") int operationsPort) {
        this.kept = kept;
        this.assets = assets;
        this.pages = pages;
        this.headers = new ResponseHeaders(address.startsWith("https:"));
        this.operationsPort = operationsPort;
    }

    @Override
    public void init(FilterConfig config) {
        assets.read(config.getServletContext());
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        headers.addTo(response);
        if (OperationsAddresses.isOne(request.getServletPath()) || request.getLocalPort() == operationsPort) {
            operations(request, response, chain);
            return;
        }
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads) {
            post(request, response, chain);
            return;
        }
        String path = request.getRequestURI();
        if (path.startsWith(Assets.ROOT)) {
            asset(path, request, response);
            return;
        }
        if (request.getQueryString() != null || path.startsWith("/console") || path.startsWith("/api/")) {
            personal(response);
            pass(request, response, chain);
            return;
        }
        Optional<KeptPage> page = kept.find(path);
        if (page.isPresent()) {
            send(page.get(), KEPT_PAGE, request, response);
        } else {
            makeAndKeep(path, request, response, chain);
        }
    }

    private void operations(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OperationsAddresses.isOne(request.getServletPath()) && request.getLocalPort() == operationsPort) {
            chain.doFilter(request, response);
        } else {
            tell(request, response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        personal(response);
        if (PostOrigin.isOurs(request)) {
            pass(request, response, chain);
        } else {
            tell(request, response, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void asset(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<KeptPage> asset = assets.at(path);
        if (asset.isPresent()) {
            send(asset.get(), KEPT_FOR_GOOD, request, response);
        } else {
            tell(request, response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void makeAndKeep(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long mark = kept.mark();
        HeldResponse held = new HeldResponse(response);
        pass(request, held, chain);
        if (held.getStatus() == HttpServletResponse.SC_OK
                && request.getAttribute(ViewWriter.KEEPING) instanceof Keeping keeping) {
            KeptPage page = KeptPage.text(held.contentType(), held.body());
            kept.keep(path, page, keeping, mark);
            send(page, KEPT_PAGE, request, response);
        } else {
            personal(response);
            held.release();
        }
    }

    /** Whoever asks is a visitor until somebody finds out more. */
    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Scope.Entered visitor = Scope.enter(new Scope.Visitor());
        try {
            chain.doFilter(request, response);
        } finally {
            visitor.leave();
        }
    }

    private static void send(KeptPage page, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accepts = request.getHeader("Accept-Encoding");
        KeptPage.Body body = page.bodyFor(accepts == null ? "" : accepts);
        response.setHeader("Cache-Control", caching);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", body.etag());
        if (body.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (body.coding() != KeptPage.Coding.IDENTITY) {
            response.setHeader("Content-Encoding", body.coding().token());
        }
        response.setContentType(page.contentType());
        response.setContentLength(body.length());
        if (request.getMethod().equals("GET")) {
            body.writeTo(response.getOutputStream());
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        personal(response);
        Texts texts = Texts.of(View.class, org.milepost.platform.Language.of(request));
        byte[] page = pages.render(
                Answers.page(request, status, texts.say("problem." + status + ".sentence"), Optional.empty()));
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static void personal(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }
}
