package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.PayerPauses;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** The list of payers. */
@Path("/console/payers")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PAYERS)
public class PayersResource {
    static final String ADDRESS = "/console/payers";

    private final PayerDirectory directory;
    private final PayerPauses pauses;

    @Inject
    PayersResource(PayerDirectory directory, PayerPauses pauses) {
        this.directory = directory;
        this.pauses = pauses;
    }

    /** Everybody, or whoever {@code written} may mean. */
    @GET
    public View list(
            @QueryParam("q") @DefaultValue("") String written, @QueryParam("page") @DefaultValue("1") int page) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        Submission search = new Submission(Map.of("q", written.strip()), Map.of());
        return View.console(
                "insurance/payers.jte",
                new PayersPage(search, directory.find(written), page, pauses.all(), directory.outOfUse(), t),
                PageHead.console(t.say("console.payers.title"), ADDRESS));
    }
}
