package org.milepost.intake.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** Writes down who asked for an inquiry without the role for any: they are stopped before the inbox is asked. */
@Provider
public class DeniedTries implements ContainerResponseFilter {
    private final AuditTrail audit;

    @Inject
    DeniedTries(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String number = request.getUriInfo().getPathParameters().getFirst("number");
        if (number != null && response.getStatus() == Response.Status.FORBIDDEN.getStatusCode()) {
            boolean reads = request.getMethod().equals(HttpMethod.GET);
            audit.refused(new AuditedAct(
                    reads ? AuditedAct.Kind.READ : AuditedAct.Kind.CHANGED,
                    "inquiry " + new InquiryNumber(number),
                    Optional.empty(),
                    "admissions"));
        }
    }
}
