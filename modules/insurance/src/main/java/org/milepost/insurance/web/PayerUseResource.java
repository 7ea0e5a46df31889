package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.PayerId;
import org.milepost.platform.Submission;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Whether a payer is in use. */
@Path("/console/payers/{payer}/use")
@Needs(Permission.MANAGE_PAYERS)
public class PayerUseResource {
    private final PayerDirectory directory;

    @Inject
    PayerUseResource(PayerDirectory directory) {
        this.directory = directory;
    }

    /** Does what the pressed button says. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("payer") PayerId id, MultivaluedMap<String, String> sent) {
        boolean used =
                switch (Submission.of(sent).value("act")) {
                    case "retire" -> false;
                    case "restore" -> true;
                    default -> throw new BadRequestException();
                };
        if (directory.find(id).isEmpty()) {
            throw new NotFoundException();
        }
        directory.use(id, used);
        return Response.seeOther(URI.create(PayersResource.ADDRESS + "/" + id + "#use-title"))
                .build();
    }
}
