package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.ConnectionFault;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionTrials;
import org.milepost.insurance.Connections;
import org.milepost.insurance.Connections.Connection;
import org.milepost.insurance.Connections.Details;
import org.milepost.insurance.SetAsideFiles;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** One connection to payers. */
@Path("/console/connections/{connection}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PAYERS)
public class ConnectionResource {
    private final Connections connections;
    private final SetAsideFiles files;

    @Inject
    ConnectionResource(Connections connections, SetAsideFiles files) {
        this.connections = connections;
        this.files = files;
    }

    /** The connection, without what lets us in. */
    @GET
    public View show(@PathParam("connection") ConnectionId id, @QueryParam("saved") @Nullable String saved) {
        Connection connection = connection(id);
        return page(connection, ConnectionForm.of(connection).given(), saved != null);
    }

    // Of multipart/form-data, as where one is set up.
    /** Changes it as typed, or comes back with what is wrong. */
    @POST
    public Response change(
            @PathParam("connection") ConnectionId id, InputStream sent, @Context HttpServletRequest request)
            throws IOException {
        Connection before = connection(id);
        ConnectionForm form = ConnectionForm.sent(sent, request.getContentType());
        Details details = form.details(before.details().kind());
        Map<Connections.Part, ConnectionFault> faults = connections.problems(Optional.of(id), details, form.secrets());
        if (!faults.isEmpty()) {
            return Response.status(422)
                    .entity(page(before, form.with(faults), false))
                    .build();
        }
        connections.change(id, details, form.secrets());
        return Response.seeOther(URI.create(ConnectionsResource.ADDRESS + "/" + id + "?saved"))
                .build();
    }

    private Connection connection(ConnectionId id) {
        return connections.find(id).orElseThrow(NotFoundException::new);
    }

    private View page(Connection connection, Submission form, boolean saved) {
        return page(
                connection,
                form,
                saved,
                Optional.empty(),
                connections.files(connection.id()),
                files.counts().getOrDefault(connection.id(), 0L));
    }

    static View page(
            Connection connection,
            Submission form,
            boolean saved,
            Optional<ConnectionTrials.Trial> trial,
            Optional<Connections.FilesThere> files,
            long setAside) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        ConnectionPage page = new ConnectionPage(
                connection.details().kind(), Optional.of(connection), form, saved, trial, files, setAside, t);
        return View.console("insurance/connection.jte", page, PageHead.console(page.title(), page.action()));
    }
}
