package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionTrials;
import org.milepost.insurance.Connections;
import org.milepost.insurance.Connections.Connection;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Tries a connection, as it is kept, without anybody's data. */
@Path("/console/connections/{connection}/trial")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PAYERS)
public class ConnectionTrialResource {
    private final Connections connections;
    private final ConnectionTrials trials;

    @Inject
    ConnectionTrialResource(Connections connections, ConnectionTrials trials) {
        this.connections = connections;
        this.trials = trials;
    }

    /** Tries it and tells what came. */
    @POST
    public View run(@PathParam("connection") ConnectionId id) {
        Connection connection = connections
                .find(id)
                .filter(one -> one.details().kind().isOnline())
                .orElseThrow(NotFoundException::new);
        return ConnectionResource.page(
                connection,
                ConnectionForm.of(connection).given(),
                false,
                Optional.of(trials.run(id)),
                Optional.empty(),
                0);
    }
}
