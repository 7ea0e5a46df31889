package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.ConnectionFault;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.Connections;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Sets a connection up. */
@Path("/console/connections/new")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PAYERS)
public class NewConnectionResource {
    static final String ADDRESS = ConnectionsResource.ADDRESS + "/new";

    private final Connections connections;

    @Inject
    NewConnectionResource(Connections connections) {
        this.connections = connections;
    }

    /** The form for one of a kind. */
    @GET
    public View form(@QueryParam("kind") @Nullable String kind) {
        return page(kind(kind), ConnectionForm.blank().given());
    }

    // It takes multipart/form-data and says so nowhere: whoever may not send anything is told that, whatever they sent.
    /** Makes it as typed, or comes back with what is wrong. */
    @POST
    public Response add(InputStream sent, @Context HttpServletRequest request) throws IOException {
        ConnectionForm form = ConnectionForm.sent(sent, request.getContentType());
        ConnectionKind kind = kind(form.given().value("kind"));
        Map<Connections.Part, ConnectionFault> faults =
                connections.problems(Optional.empty(), form.details(kind), form.secrets());
        if (!faults.isEmpty()) {
            return Response.status(422).entity(page(kind, form.with(faults))).build();
        }
        ConnectionId made = connections.add(form.details(kind), form.secrets());
        return Response.seeOther(URI.create(ConnectionsResource.ADDRESS + "/" + made + "?saved"))
                .build();
    }

    private static ConnectionKind kind(@Nullable String name) {
        return Arrays.stream(ConnectionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    private static View page(ConnectionKind kind, Submission form) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        ConnectionPage page =
                new ConnectionPage(kind, Optional.empty(), form, false, Optional.empty(), Optional.empty(), 0, t);
        return View.console("insurance/connection.jte", page, PageHead.console(page.title(), ADDRESS));
    }
}
