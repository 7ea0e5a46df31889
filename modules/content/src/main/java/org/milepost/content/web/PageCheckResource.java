package org.milepost.content.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.platform.Language;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Preview, remarks and score of words that are still being written; keeps nothing. */
@Needs(Permission.EDIT_PAGES)
@Path("/console/pages/{center}/{name}/{language:en|es}/check")
@Produces(MediaType.TEXT_HTML)
public class PageCheckResource {

    private final EditorPages editors;
    private final Viewer viewer;

    @Inject
    public PageCheckResource(EditorPages editors, Viewer viewer) {
        this.editors = editors;
        this.viewer = viewer;
    }

    /** The piece beside the editor. */
    @POST
    public View check(
            @PathParam("center") CenterId center,
            @PathParam("name") PageName name,
            @PathParam("language") String language,
            @FormParam("words") @DefaultValue("") String words) {
        viewer.require(Permission.EDIT_PAGES, center);
        return editors.check(new PageKey(center, name, Language.tagged(language)), words);
    }
}
