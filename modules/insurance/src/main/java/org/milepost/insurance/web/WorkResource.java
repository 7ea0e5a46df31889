package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.insurance.WorkLists.Work;
import org.milepost.platform.PageHead;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** The office's lists of verifications: by what each waits for, and by why payers refused. */
@Path(CoverageSection.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_COVERAGE)
public class WorkResource {
    private final WorkPages pages;

    @Inject
    WorkResource(WorkPages pages) {
        this.pages = pages;
    }

    /** A page of a list; a work or a page that there is none of is answered with all of them from the first. */
    @GET
    public View list(
            @QueryParam("work") @DefaultValue("") String work,
            @QueryParam("cause") @DefaultValue("") String cause,
            @QueryParam("page") @DefaultValue("0") PageNumber page) {
        WorkPage list = pages.page(
                Stream.of(Work.values()).filter(one -> one.name().equals(work)).findFirst(),
                Optional.of(cause).filter(code -> !code.isEmpty()),
                page.value());
        return View.console(
                "insurance/work.jte", list, PageHead.console(list.t().say("record.title"), CoverageSection.ADDRESS));
    }
}
