package org.milepost.content.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.content.CenterPages;
import org.milepost.content.EditedMeanwhile;
import org.milepost.content.NotPublishable;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.content.WordsTooLong;
import org.milepost.platform.Language;
import org.milepost.platform.Refusal;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** The editor of a center's words on one page. */
@Path("/console/pages/{center}/{name}/{language:en|es}")
@Produces(MediaType.TEXT_HTML)
public class PageEditorResource {

    private final EditorPages editors;
    private final CenterPages pages;
    private final Viewer viewer;

    @Inject
    public PageEditorResource(EditorPages editors, CenterPages pages, Viewer viewer) {
        this.editors = editors;
        this.pages = pages;
        this.viewer = viewer;
    }

    /**
     * The words as they stand.
     *
     * @param done what was just done, to say so
     */
    @GET
    @Needs(Permission.SEE_PAGES)
    public View open(
            @PathParam("center") CenterId center,
            @PathParam("name") PageName name,
            @PathParam("language") String language,
            @QueryParam("done") @DefaultValue("") String done) {
        viewer.require(Permission.SEE_PAGES, center);
        return editors.open(new PageKey(center, name, Language.tagged(language)), done);
    }

    /**
     * Takes what the editor wrote.
     *
     * @param step {@code draft} keeps it, {@code publish} shows it to the public; anything else only checks it
     */
    @POST
    @Needs(Permission.EDIT_PAGES)
    public Response change(
            @PathParam("center") CenterId center,
            @PathParam("name") PageName name,
            @PathParam("language") String language,
            @FormParam("words") @DefaultValue("") String words,
            @FormParam("edition") @DefaultValue("0") int edition,
            @FormParam("do") @DefaultValue("check") String step) {
        StaffMember editor = viewer.require(Permission.EDIT_PAGES, center);
        PageKey page = new PageKey(center, name, Language.tagged(language));
        editors.requireExisting(page);
        try {
            switch (step) {
                case "draft" -> pages.save(page, edition, words, editor.id());
                case "publish" -> pages.publish(page, edition, words, editor.id());
                default -> {
                    return Response.ok(editors.checked(page, words, edition)).build();
                }
            }
        } catch (EditedMeanwhile refusal) {
            return answer(refusal, editors.conflict(page, words, refusal));
        } catch (NotPublishable refusal) {
            return answer(refusal, editors.refused(page, words, edition, "console.editor.stopped"));
        } catch (WordsTooLong refusal) {
            return answer(refusal, editors.refused(page, words, edition, "console.editor.too-long"));
        }
        String done = step.equals("draft") ? "draft" : "published";
        return Response.seeOther(URI.create(EditorPages.address(page) + "?done=" + done))
                .build();
    }

    private static Response answer(Refusal refusal, View page) {
        return Response.status(refusal.kind().status()).entity(page).build();
    }
}
