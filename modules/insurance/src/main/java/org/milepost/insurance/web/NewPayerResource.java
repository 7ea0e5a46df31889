package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.PayerFault;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Adds one payer to the list by hand. */
@Path(PayersResource.ADDRESS + "/new")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PAYERS)
public class NewPayerResource {
    private final PayerDirectory directory;

    @Inject
    NewPayerResource(PayerDirectory directory) {
        this.directory = directory;
    }

    /** The form. */
    @GET
    public View form() {
        return page(Submission.empty(), Optional.empty());
    }

    /** Lists the payer, or comes back with what is wrong and with whoever stands in the list as it already. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        NewPayerForm form = new NewPayerForm(Submission.of(sent));
        Map<String, String> missing = form.missing();
        if (!missing.isEmpty()) {
            return again(form.given().with(missing), Optional.empty());
        }
        Payer payer = form.payer();
        Map<PayerDirectory.Part, PayerFault> faults = directory.problems(payer);
        Optional<Payer> listed = directory.listedAs(payer);
        if (!faults.isEmpty() || listed.isPresent()) {
            boolean byId = listed.filter(other -> other.id().equals(payer.id())).isPresent();
            return again(
                    byId
                            ? form.given().with(Map.of("id", "console.payers.new.problem.taken"))
                            : form.rest().with(faults),
                    listed);
        }
        directory.add(payer);
        return Response.seeOther(URI.create(PayersResource.ADDRESS + "/" + payer.id() + "?saved"))
                .build();
    }

    private static Response again(Submission form, Optional<Payer> listed) {
        return Response.status(422).entity(page(form, listed)).build();
    }

    private static View page(Submission form, Optional<Payer> listed) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        return View.console(
                "insurance/payer-new.jte",
                new NewPayerPage(form, listed, t),
                PageHead.console(t.say("console.payers.new"), PayersResource.ADDRESS + "/new"));
    }
}
