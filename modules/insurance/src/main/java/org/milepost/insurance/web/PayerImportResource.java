package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.UploadId;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Language;
import org.milepost.platform.MultipartForm;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Takes a file of payers, to be looked at before it counts. */
@Path("/console/payers/import")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PAYERS)
public class PayerImportResource {
    static final String ADDRESS = PayersResource.ADDRESS + "/import";

    private final PayerDirectory directory;

    @Inject
    PayerImportResource(PayerDirectory directory) {
        this.directory = directory;
    }

    /** The form. */
    @GET
    public View form() {
        return page(Submission.empty());
    }

    // It takes multipart/form-data and says so nowhere: whoever may not send anything is told that, whatever they sent.
    /** Keeps the file and leads to what it would do. */
    @POST
    public Response send(InputStream sent, @Context HttpServletRequest request) throws IOException {
        OneFile file = new OneFile("file", PayerDirectory.MOST_BYTES);
        MultipartForm.read(sent, request.getContentType(), file);
        byte[] csv = file.content();
        if (csv.length == 0 || file.isTooLarge()) {
            String problem = csv.length == 0 ? "console.payers.import.missing" : "console.payers.import.large";
            return Response.status(422)
                    .entity(page(Submission.empty().with(Map.of("file", problem))))
                    .build();
        }
        UploadId upload = directory.upload(csv);
        return Response.seeOther(URI.create(ADDRESS + "/" + upload)).build();
    }

    private static View page(Submission form) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        return View.console(
                "insurance/payer-import.jte",
                new PayerImportPage(form, t),
                PageHead.console(t.say("console.payers.import.title"), ADDRESS));
    }
}
