package org.milepost.insurance.fhir;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.milepost.insurance.CoverageRequests;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Takes a question in. */
@Needs(Permission.READ_COVERAGE)
@Path(EligibilityRequestsResource.ADDRESS)
@Produces({FhirJson.TYPE, MediaType.APPLICATION_JSON})
public class EligibilityRequestsResource {
    static final String ADDRESS = FhirJson.BASE + "/CoverageEligibilityRequest";

    private final CoverageRequests requests;

    @Inject
    EligibilityRequestsResource(CoverageRequests requests) {
        this.requests = requests;
    }

    /** Has the payer asked: 201 where it is asked because of this, 200 where it was being asked or had answered. */
    @POST
    @Consumes({FhirJson.TYPE, MediaType.APPLICATION_JSON})
    public Response ask(InputStream body) {
        Question question = RequestReader.read(body);
        CoverageRequests.Asked asked =
                requests.ask(question.inquiry(), question.consent(), question.member(), question.day());
        Response answer =
                FhirJson.answer(asked.anew() ? 201 : 200, RequestWriter.write(asked.id(), requests.read(asked.id())));
        return Response.fromResponse(answer)
                .location(URI.create(ADDRESS + "/" + asked.id()))
                .build();
    }
}
