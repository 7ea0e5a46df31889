package org.milepost.staff.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.milepost.staff.Needs;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.SignedIn;
import org.milepost.staff.Viewer;

/** Puts before each resource method what it says of itself; one that says nothing answers nobody. */
@Provider
public class ClassifiedOnly implements DynamicFeature {
    private final Viewer viewer;

    @Inject
    public ClassifiedOnly(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        boolean ours = resource.getResourceClass().getName().startsWith("org.milepost.");
        if (ours && said(resource, OpenToAll.class).isEmpty()) {
            context.register(gate(resource), Priorities.AUTHORIZATION);
        }
    }

    private ContainerRequestFilter gate(ResourceInfo resource) {
        Optional<Needs> needs = said(resource, Needs.class);
        if (needs.isPresent()) {
            return request -> {
                requireToken(request);
                viewer.require(needs.get().value());
            };
        }
        boolean forAllStaff = said(resource, SignedIn.class).isPresent();
        return request -> {
            requireToken(request);
            if (!forAllStaff || viewer.person().isEmpty()) {
                throw new NotPermitted();
            }
        };
    }

    /** A program that brings none has to be told so; a person was led to the door before. */
    private void requireToken(ContainerRequestContext request) {
        if (TokenBearers.isApi(request) && viewer.person().isEmpty()) {
            throw TokenBearers.unauthorized();
        }
    }

    /** The method goes before its class, where it says anything. */
    private static <A extends Annotation> Optional<A> said(ResourceInfo resource, Class<A> kind) {
        for (Class<? extends Annotation> any : List.of(Needs.class, SignedIn.class, OpenToAll.class)) {
            if (resource.getResourceMethod().isAnnotationPresent(any)) {
                return Optional.ofNullable(resource.getResourceMethod().getAnnotation(kind));
            }
        }
        return Optional.ofNullable(resource.getResourceClass().getAnnotation(kind));
    }
}
