package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.FileId;
import org.milepost.insurance.SetAsideFiles;
import org.milepost.platform.Submission;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Decides on one file that was set aside. */
@Path("/console/connections/{connection}/files/{file}")
@Needs(Permission.MANAGE_PAYERS)
public class SetAsideFileResource {
    private final SetAsideFiles files;

    @Inject
    SetAsideFileResource(SetAsideFiles files) {
        this.files = files;
    }

    /** Does what the pressed button says. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("connection") ConnectionId connection,
            @PathParam("file") FileId file,
            MultivaluedMap<String, String> sent) {
        String act = Submission.of(sent).value("act");
        switch (act) {
            case "again" -> files.tryAgain(connection, file);
            case "done" -> files.doneWith(connection, file);
            default -> throw new BadRequestException();
        }
        return Response.seeOther(
                        URI.create(SetAsidePage.address(connection) + "?" + SetAsideFilesResource.TOLD + "=" + act))
                .build();
    }
}
