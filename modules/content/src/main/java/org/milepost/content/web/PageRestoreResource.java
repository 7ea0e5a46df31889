package org.milepost.content.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.content.CenterPages;
import org.milepost.content.EditedMeanwhile;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.platform.Language;
import org.milepost.staff.CenterId;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Brings a former version back. */
@Needs(Permission.EDIT_PAGES)
@Path("/console/pages/{center}/{name}/{language:en|es}/restore")
@Produces(MediaType.TEXT_HTML)
public class PageRestoreResource {

    private final EditorPages editors;
    private final CenterPages pages;
    private final Viewer viewer;

    @Inject
    public PageRestoreResource(EditorPages editors, CenterPages pages, Viewer viewer) {
        this.editors = editors;
        this.pages = pages;
        this.viewer = viewer;
    }

    /** Shows it to the public again. */
    @POST
    public Response restore(
            @PathParam("center") CenterId center,
            @PathParam("name") PageName name,
            @PathParam("language") String language,
            @FormParam("version") @DefaultValue("0") int version,
            @FormParam("edition") @DefaultValue("0") int edition) {
        StaffMember editor = viewer.require(Permission.EDIT_PAGES, center);
        PageKey page = new PageKey(center, name, Language.tagged(language));
        editors.requireExisting(page);
        try {
            pages.restore(page, edition, version, editor.id());
        } catch (EditedMeanwhile refusal) {
            return Response.status(refusal.kind().status())
                    .entity(editors.conflict(page, pages.open(page).current(), refusal))
                    .build();
        }
        return Response.seeOther(URI.create(EditorPages.address(page) + "?done=restored"))
                .build();
    }
}
