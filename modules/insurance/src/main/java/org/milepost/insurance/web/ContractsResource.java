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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.ContractDesk;
import org.milepost.insurance.ContractId;
import org.milepost.insurance.ContractsOverlap;
import org.milepost.platform.Submission;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** What centers have agreed with payers. */
@Path("/console/contracts")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_CONTRACTS)
public class ContractsResource {
    static final String ADDRESS = "/console/contracts";

    private final ContractDesk desk;
    private final ContractsPages pages;

    @Inject
    ContractsResource(ContractDesk desk, ContractsPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** The centers to choose from; whoever keeps the contracts of one comes to them at once. */
    @GET
    public Response centers() {
        return pages.onlyCenter()
                .map(center -> Response.seeOther(URI.create(ADDRESS + "/" + center)))
                .orElseGet(() -> Response.ok(pages.centers()))
                .build();
    }

    /** The contracts of a center, and the form that adds one. */
    @GET
    @Path("/{center}")
    public View list(@PathParam("center") CenterId center, @QueryParam("done") @Nullable ContractId done) {
        return pages.list(center, Optional.ofNullable(done), Submission.empty());
    }

    /** Adds one, or comes back with what is wrong. */
    @POST
    @Path("/{center}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("center") CenterId center, MultivaluedMap<String, String> sent) {
        pages.require(center);
        ContractForm form = pages.form(sent);
        ContractId id = new ContractId(UUID.randomUUID());
        Map<String, String> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                desk.add(form.contract(id, center));
                return done(center, id);
            } catch (ContractsOverlap overlap) {
                problems.put("from", overlap.code());
            }
        }
        return again(pages.list(center, Optional.empty(), form.given().with(problems)));
    }

    /** One contract, to be changed or ended. */
    @GET
    @Path("/{center}/{contract}")
    public View contract(@PathParam("center") CenterId center, @PathParam("contract") ContractId id) {
        return pages.contract(center, entry(center, id), Optional.empty(), Submission.empty());
    }

    /** Changes it, or comes back with what is wrong. */
    @POST
    @Path("/{center}/{contract}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("center") CenterId center,
            @PathParam("contract") ContractId id,
            MultivaluedMap<String, String> sent) {
        ContractDesk.Entry entry = entry(center, id);
        ContractForm form = pages.form(sent);
        Map<String, String> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                desk.change(form.contract(id, center), form.revision());
                return done(center, id);
            } catch (ContractsOverlap overlap) {
                problems.put("from", overlap.code());
            }
        }
        return again(pages.contract(center, entry, Optional.of(form.given().with(problems)), Submission.empty()));
    }

    /** Ends it with a day. */
    @POST
    @Path("/{center}/{contract}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("center") CenterId center,
            @PathParam("contract") ContractId id,
            MultivaluedMap<String, String> sent) {
        ContractDesk.Entry entry = entry(center, id);
        ContractForm form = pages.form(sent);
        Optional<LocalDate> lastDay = form.lastDay(entry.contract());
        if (lastDay.isEmpty()) {
            Submission ending = form.given().with(Map.of("lastDay", "console.contracts.problem.last-day"));
            return again(pages.contract(center, entry, Optional.empty(), ending));
        }
        desk.end(center, id, form.revision(), lastDay.get());
        return done(center, id);
    }

    /** Takes back what was changed last. */
    @POST
    @Path("/{center}/{contract}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(
            @PathParam("center") CenterId center,
            @PathParam("contract") ContractId id,
            MultivaluedMap<String, String> sent) {
        pages.require(center);
        desk.undo(center, id, pages.form(sent).revision());
        return done(center, id);
    }

    private ContractDesk.Entry entry(CenterId center, ContractId id) {
        pages.require(center);
        return desk.find(center, id).orElseThrow(NotFoundException::new);
    }

    private static Response done(CenterId center, ContractId id) {
        return Response.seeOther(URI.create(ADDRESS + "/" + center + "?done=" + id))
                .build();
    }

    private static Response again(View page) {
        return Response.status(422).entity(page).build();
    }
}
