package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.milepost.insurance.Exchanges;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.PageHead;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** What was asked of payers with one inquiry and what they answered, segment by segment, beside what each says. */
@Path(CoverageSection.ADDRESS + "/{number}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_COVERAGE)
public class ExchangesResource {
    private final Exchanges exchanges;
    private final ExchangesPages pages;

    @Inject
    ExchangesResource(Exchanges exchanges, ExchangesPages pages) {
        this.exchanges = exchanges;
        this.pages = pages;
    }

    /** The page. */
    @GET
    public View read(@PathParam("number") InquiryNumber number) {
        ExchangesPage page = pages.page(exchanges.of(number));
        return View.console(
                "insurance/exchanges.jte",
                page,
                PageHead.console(page.t().say("record.exchanges.title"), CoverageSection.ADDRESS + "/" + number));
    }
}
