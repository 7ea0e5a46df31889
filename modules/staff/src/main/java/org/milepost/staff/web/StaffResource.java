package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.CenterNames;
import org.milepost.staff.Grant;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Who works here and what they may do. */
@Needs(Permission.SEE_STAFF)
@Path("/console/staff")
@Produces(MediaType.TEXT_HTML)
public class StaffResource {
    private final Accounts accounts;
    private final Viewer viewer;
    private final CenterNames centers;

    @Inject
    public StaffResource(Accounts accounts, Viewer viewer, CenterNames centers) {
        this.accounts = accounts;
        this.viewer = viewer;
        this.centers = centers;
    }

    /** Everybody, by name. */
    @GET
    public View list() {
        viewer.require(Permission.SEE_STAFF);
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        List<StaffPage.Row> rows = accounts.all().stream()
                .map(member -> new StaffPage.Row(
                        member.name(),
                        member.email(),
                        member.grants().stream().map(this::words).toList()))
                .toList();
        return View.console(
                "staff/staff.jte",
                new StaffPage(rows, texts),
                PageHead.console(texts.say("staff.title"), "/console/staff"));
    }

    private String words(Grant grant) {
        return grant.role().title()
                + grant.center().map(center -> ", " + centers.nameOf(center)).orElse("");
    }
}
