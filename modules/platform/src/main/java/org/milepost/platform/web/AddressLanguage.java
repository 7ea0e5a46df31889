package org.milepost.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.milepost.platform.Language;

/** Takes the language out of the address before a resource is looked for: {@code /es/centers} is {@code /centers}, in Spanish. */
@Provider
@PreMatching
public class AddressLanguage implements ContainerRequestFilter {
    private final HttpServletRequest request;

    @Inject
    public AddressLanguage(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String path = "/" + context.getUriInfo().getPath(false);
        path = path.startsWith("//") ? path.substring(1) : path;
        for (Language language : Language.values()) {
            String prefix = language.at("/");
            if (language != Language.ENGLISH && (path.equals(prefix) || path.startsWith(prefix + "/"))) {
                language.noteIn(request);
                context.setRequestUri(context.getUriInfo()
                        .getRequestUriBuilder()
                        .replacePath(path.substring(prefix.length()).isEmpty() ? "/" : path.substring(prefix.length()))
                        .build());
                return;
            }
        }
    }
}
