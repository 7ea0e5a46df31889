package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.UploadId;
import org.milepost.insurance.UploadNotUsable;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** A file of payers: what it would do, and that it be done. */
@Path("/console/payers/import/{upload}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PAYERS)
public class PayerUploadResource {
    private final PayerDirectory directory;

    @Inject
    PayerUploadResource(PayerDirectory directory) {
        this.directory = directory;
    }

    /** What it would do. */
    @GET
    public View show(@PathParam("upload") UploadId upload) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        PayerDirectory.Preview preview = directory.preview(upload).orElseThrow(UploadNotUsable::new);
        PayerUploadPage page = new PayerUploadPage(upload, preview, t);
        return View.console(
                "insurance/payer-upload.jte",
                page,
                PageHead.console(t.say("console.payers.import.title"), page.action()));
    }

    /** Takes it in, whole. */
    @POST
    public Response take(@PathParam("upload") UploadId upload) {
        directory.take(upload);
        return Response.seeOther(URI.create(PayersResource.ADDRESS)).build();
    }
}
