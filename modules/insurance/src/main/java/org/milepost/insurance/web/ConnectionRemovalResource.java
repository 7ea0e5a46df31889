package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.Connections;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Takes a connection away by which nobody is asked. */
@Path("/console/connections/{connection}/removal")
@Needs(Permission.MANAGE_PAYERS)
public class ConnectionRemovalResource {
    private final Connections connections;

    @Inject
    ConnectionRemovalResource(Connections connections) {
        this.connections = connections;
    }

    /** Takes it away. */
    @POST
    public Response remove(@PathParam("connection") ConnectionId id) {
        if (connections.find(id).isEmpty()) {
            throw new NotFoundException();
        }
        connections.remove(id);
        return Response.seeOther(URI.create(ConnectionsResource.ADDRESS)).build();
    }
}
