package org.milepost.insurance.fhir;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.milepost.insurance.CoverageRequests;
import org.milepost.insurance.VerificationId;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Tells how a verification stands. */
@Needs(Permission.READ_COVERAGE)
@Path(FhirJson.BASE + "/CoverageEligibilityResponse/{id}")
@Produces({FhirJson.TYPE, MediaType.APPLICATION_JSON})
public class EligibilityResponseResource {
    private final CoverageRequests requests;

    @Inject
    EligibilityResponseResource(CoverageRequests requests) {
        this.requests = requests;
    }

    /** That one. */
    @GET
    public Response read(@PathParam("id") String id) {
        VerificationId verification = Ids.of(id).orElseThrow(NotFoundException::new);
        return FhirJson.answer(200, ResponseWriter.write(verification, requests.read(verification)));
    }
}
