package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.BeyondReach;
import org.milepost.staff.Colleague;
import org.milepost.staff.Grant;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Staffing;
import org.milepost.staff.Viewer;

/** One person of the staff: what they may do, and what whoever is in charge of them decides. */
@Needs(Permission.SEE_STAFF)
@Path("/console/staff/{person}")
@Produces(MediaType.TEXT_HTML)
public class PersonResource {
    private final Staffing staff;
    private final Viewer viewer;
    private final GrantForm grants;
    private final Links links;

    @Inject
    PersonResource(Staffing staff, Viewer viewer, GrantForm grants, Links links) {
        this.staff = staff;
        this.viewer = viewer;
        this.grants = grants;
        this.links = links;
    }

    /** The person. */
    @GET
    public View person(@PathParam("person") UUID person) {
        Colleague colleague = staff.colleague(person);
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        Reach managed = viewer.reach(Permission.MANAGE_STAFF);
        boolean self =
                viewer.person().filter(someone -> someone.id().equals(person)).isPresent();
        boolean gives = !self && colleague.standing() != Colleague.Standing.ENDED;
        PersonPage model = new PersonPage(
                colleague,
                colleague.member().grants().stream()
                        .map(grant -> new PersonPage.Held(
                                grant.role().name(),
                                grant.center().map(Object::toString).orElse(""),
                                grants.words(grant)))
                        .toList(),
                grants.roles(),
                gives ? grants.places(managed, texts.say("staff.network")) : List.of(),
                texts);
        return View.console(
                "staff/person.jte", model, PageHead.console(colleague.member().name(), "/console/staff/" + person));
    }

    /** Does what the pressed button says. */
    @POST
    @Needs(Permission.MANAGE_STAFF)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("person") UUID person, MultivaluedMap<String, String> form) {
        viewer.require(Permission.MANAGE_STAFF);
        Submission given = Submission.of(form);
        switch (given.value("act")) {
            case "give" -> staff.give(person, chosen(given));
            case "take" -> staff.take(person, chosen(given));
            case "sign-out" -> staff.signOut(person);
            case "end" -> staff.end(person);
            case "link" -> {
                String name = staff.colleague(person).member().name();
                return Response.ok(links.page(name, staff.newLink(person))).build();
            }
            default -> throw new BadRequestException();
        }
        return Response.seeOther(URI.create("/console/staff/" + person)).build();
    }

    private Grant chosen(Submission given) {
        return grants.chosen(given).orElseThrow(BeyondReach::new);
    }
}
