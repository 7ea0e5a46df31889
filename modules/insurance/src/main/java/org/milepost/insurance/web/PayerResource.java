package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.Connections;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.PayerFault;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PayerPauses;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** One payer of the list: what it is called, and its id at the clearinghouse. */
@Path("/console/payers/{payer}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PAYERS)
public class PayerResource {
    private final PayerDirectory directory;
    private final PayerPauses pauses;
    private final Connections connections;

    @Inject
    PayerResource(PayerDirectory directory, PayerPauses pauses, Connections connections) {
        this.directory = directory;
        this.pauses = pauses;
        this.connections = connections;
    }

    /** The payer. */
    @GET
    public View show(
            @PathParam("payer") PayerId id,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("chosen") @Nullable String chosen) {
        Payer payer = payer(id);
        return page(payer, PayerForm.of(payer).given(), saved != null, chosen != null);
    }

    /** Lists it as typed, or comes back with what is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("payer") PayerId id, MultivaluedMap<String, String> sent) {
        Payer before = payer(id);
        PayerForm form = new PayerForm(Submission.of(sent));
        Map<String, String> missing = form.missing();
        if (!missing.isEmpty()) {
            return again(before, form.given().with(missing));
        }
        Payer payer = form.payer(id);
        Map<PayerDirectory.Part, PayerFault> faults = directory.problems(payer);
        if (!faults.isEmpty()) {
            return again(before, form.with(faults));
        }
        directory.change(payer);
        return Response.seeOther(URI.create(PayersResource.ADDRESS + "/" + id + "?saved"))
                .build();
    }

    private Payer payer(PayerId id) {
        return directory.find(id).orElseThrow(NotFoundException::new);
    }

    private Response again(Payer payer, Submission form) {
        return Response.status(422).entity(page(payer, form, false, false)).build();
    }

    private View page(Payer payer, Submission form, boolean saved, boolean chosen) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        Optional<String> paused =
                Optional.ofNullable(pauses.all().get(payer.id())).map(until -> PauseWords.sentence(until, t));
        PayerPage page = new PayerPage(
                payer,
                form,
                saved,
                paused,
                !directory.outOfUse().contains(payer.id()),
                PayerWays.of(connections.all(), connections.of(payer.id()), chosen),
                t);
        return View.console("insurance/payer.jte", page, PageHead.console(payer.name(), page.action()));
    }
}
