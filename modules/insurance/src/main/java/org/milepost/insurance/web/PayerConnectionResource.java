package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.Connections;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.PayerId;
import org.milepost.platform.Submission;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** By which connection a payer is asked. */
@Path("/console/payers/{payer}/connection")
@Needs(Permission.MANAGE_PAYERS)
public class PayerConnectionResource {
    private final PayerDirectory directory;
    private final Connections connections;

    @Inject
    PayerConnectionResource(PayerDirectory directory, Connections connections) {
        this.directory = directory;
        this.connections = connections;
    }

    /** Has it asked by another one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("payer") PayerId id, MultivaluedMap<String, String> sent) {
        if (directory.find(id).isEmpty()) {
            throw new NotFoundException();
        }
        Submission form = Submission.of(sent);
        connections.choose(id, new Connections.Route(chosen(form.value("connection")), chosen(form.value("standIn"))));
        return Response.seeOther(URI.create(PayersResource.ADDRESS + "/" + id + "?chosen#ways-title"))
                .build();
    }

    private Optional<ConnectionId> chosen(String written) {
        return connections.all().stream()
                .map(Connections.Connection::id)
                .filter(id -> id.toString().equals(written))
                .findFirst();
    }
}
