package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.milepost.insurance.Connections;
import org.milepost.insurance.SetAsideFiles;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** The ways to payers. */
@Path("/console/connections")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PAYERS)
public class ConnectionsResource {
    static final String ADDRESS = "/console/connections";

    private final Connections connections;
    private final SetAsideFiles files;

    @Inject
    ConnectionsResource(Connections connections, SetAsideFiles files) {
        this.connections = connections;
        this.files = files;
    }

    /** All of them. */
    @GET
    public View list() {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        return View.console(
                "insurance/connections.jte",
                new ConnectionsPage(connections.all(), connections.settings(), files.counts(), t),
                PageHead.console(t.say("console.connections.title"), ADDRESS));
    }
}
