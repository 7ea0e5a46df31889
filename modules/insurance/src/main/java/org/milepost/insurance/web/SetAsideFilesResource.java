package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.Connections;
import org.milepost.insurance.Connections.Connection;
import org.milepost.platform.PageHead;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Files that were brought for one connection and set aside: why each was, and nothing of what stands in it. */
@Path("/console/connections/{connection}/files")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PAYERS)
public class SetAsideFilesResource {
    static final String TOLD = "told";
    private static final Map<String, String> DECIDED =
            Map.of("again", "console.files.told.again", "done", "console.files.told.done");

    private final Connections connections;
    private final SetAsidePages pages;

    @Inject
    SetAsideFilesResource(Connections connections, SetAsidePages pages) {
        this.connections = connections;
        this.pages = pages;
    }

    /** One page of the list. */
    @GET
    public View list(
            @PathParam("connection") ConnectionId id,
            @QueryParam("page") @DefaultValue("0") PageNumber page,
            @QueryParam(TOLD) @Nullable String told) {
        Connection connection = connections
                .find(id)
                .filter(one -> one.details().kind() == ConnectionKind.FILES)
                .orElseThrow(NotFoundException::new);
        SetAsidePage shown = pages.page(
                connection,
                Optional.ofNullable(told).flatMap(decided -> Optional.ofNullable(DECIDED.get(decided))),
                page.value());
        return View.console(
                "insurance/set-aside.jte",
                shown,
                PageHead.console(shown.t().say("console.files.title"), SetAsidePage.address(id)));
    }
}
