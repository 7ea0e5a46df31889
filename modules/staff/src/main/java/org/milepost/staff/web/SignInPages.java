package org.milepost.staff.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.ExternalIdentities;

/** Makes the sign-in page. */
@Dependent
class SignInPages {
    static final String ADDRESS = "/console/sign-in";

    private final ExternalIdentities identities;

    @Inject
    SignInPages(ExternalIdentities identities) {
        this.identities = identities;
    }

    View page(Submission submission, String to) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        SignInPage model = new SignInPage(submission, Entrance.inside(to), identities.provider(), texts);
        return View.console(
                "staff/sign-in.jte",
                model,
                PageHead.console(texts.say("sign-in.title"), ADDRESS).running("staff/passkey.js"));
    }

    /** The page with {@code problem}; the password has to be typed anew. */
    Response again(Submission given, String problem) {
        return again(422, given, problem);
    }

    Response again(int status, Submission given, String problem) {
        Submission again = new Submission(Map.of("email", given.value("email")), Map.of("password", problem));
        return Response.status(status).entity(page(again, given.value("to"))).build();
    }
}
