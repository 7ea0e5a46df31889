package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.ApiToken;
import org.milepost.staff.ApiTokens;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.SignedIn;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** The API tokens of whoever is signed in. */
@SignedIn
@Path(TokensResource.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class TokensResource {
    static final String ADDRESS = "/console/account/tokens";

    private static final int LONGEST_NAME = 60;

    private final Viewer viewer;
    private final ApiTokens tokens;
    private final Proof proof;

    @Inject
    TokensResource(Viewer viewer, ApiTokens tokens, Proof proof) {
        this.viewer = viewer;
        this.tokens = tokens;
        this.proof = proof;
    }

    /** All of them. */
    @GET
    public View tokens() {
        return page(self(), Submission.empty(), Optional.empty());
    }

    /** Makes one for whoever proves once more who they are, or takes one back. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(MultivaluedMap<String, String> form) {
        Submission given = Submission.of(form);
        return switch (given.value("act")) {
            case "make" -> make(given, Objects.requireNonNullElse(form.getFirst("proof"), ""));
            case "revoke" -> revoke(given);
            default -> throw new BadRequestException();
        };
    }

    private Response make(Submission given, String typed) {
        StaffMember self = self();
        String name = given.value("name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return again(self, given, "name", "staff.tokens.name.problem");
        }
        if (tokens.all(self.id()).size() >= ApiTokens.MOST) {
            return again(self, given, "name", "staff.tokens.most");
        }
        if (!proof.by(self, typed)) {
            return again(self, given, "proof", "staff.not-shown");
        }
        String made = tokens.make(self.id(), name).value();
        return Response.ok(page(self, Submission.empty(), Optional.of(made))).build();
    }

    private Response revoke(Submission given) {
        try {
            tokens.revoke(self().id(), UUID.fromString(given.value("token")));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
        return Response.seeOther(URI.create(ADDRESS)).build();
    }

    private Response again(StaffMember self, Submission given, String field, String problem) {
        Submission wrong = new Submission(Map.of("name", given.value("name")), Map.of(field, problem));
        return Response.status(422).entity(page(self, wrong, Optional.empty())).build();
    }

    private View page(StaffMember self, Submission form, Optional<String> made) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        TokensPage model = new TokensPage(
                form,
                made,
                tokens.all(self.id()).stream().map(TokensResource::row).toList(),
                texts);
        return View.console("staff/tokens.jte", model, PageHead.console(texts.say("staff.tokens.title"), ADDRESS));
    }

    private static TokensPage.Row row(ApiToken token) {
        return new TokensPage.Row(
                token.id().toString(),
                token.name(),
                AccountPages.moment(token.madeAt()),
                AccountPages.moment(token.endsAt()),
                token.usedAt().map(AccountPages::moment));
    }

    private StaffMember self() {
        return viewer.person().orElseThrow(NotPermitted::new);
    }
}
