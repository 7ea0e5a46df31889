package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.insurance.SummaryLink;
import org.milepost.insurance.SummaryLinks;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.Verifications;
import org.milepost.locations.Center;
import org.milepost.locations.Mastheads;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;

/** The pages around a link to one's coverage. */
@Dependent
class SummaryLinkPages {
    private final SummaryLinks links;
    private final InsurancePages forms;
    private final CoverageSessions sessions;
    private final Mastheads mastheads;
    private final String address;

    @Inject
    SummaryLinkPages(
            SummaryLinks links,
            InsurancePages forms,
            CoverageSessions sessions,
            Mastheads mastheads,
            @ConfigProperty(name = "platform.address") String address) {
        this.links = links;
        this.forms = forms;
        this.sessions = sessions;
        this.mastheads = mastheads;
        this.address = address;
    }

    /** Makes a link to {@code id} and tells it, this once. */
    View made(Center center, VerificationId id, Language language) {
        SummaryLink link = links.make(id);
        Texts t = texts(language);
        SummaryLinkPage page = new SummaryLinkPage(
                center,
                address + language.at(path(center, link.token().reveal())),
                link.code().reveal(),
                Submission.empty(),
                t);
        return View.page("insurance/link-made.jte", page, head(center, t.say("link.made.title"), language));
    }

    /** Asks for what opens the link. */
    View question(Center center, String token, Submission form, Language language) {
        Texts t = texts(language);
        SummaryLinkPage page = new SummaryLinkPage(center, language.at(path(center, token)), "", form, t);
        return View.page("insurance/link.jte", page, head(center, t.say("link.title"), language));
    }

    /** Opens the link for this browser, or asks again. */
    Response open(Center center, String token, Submission given, HttpServletRequest request) {
        Language language = Language.of(request);
        forms.count(request, given);
        Optional<VerificationId> own =
                links.open(Private.of(token), Private.of(given.value("code")), MemberForm.birthDate(given));
        if (own.isEmpty()) {
            Submission again = Submission.empty().with(Map.of("code", "link.wrong"));
            return Response.status(422)
                    .entity(question(center, token, again, language))
                    .build();
        }
        return Response.seeOther(URI.create(language.at("/" + center.id() + "/insurance/coverage")))
                .cookie(sessions.open(own.get()))
                .build();
    }

    private PageHead head(Center center, String title, Language language) {
        return PageHead.unlisted(
                language,
                title,
                "/" + center.id() + "/insurance",
                mastheads.of(center, language).masthead());
    }

    private static String path(Center center, String token) {
        return "/" + center.id() + "/insurance/link/" + token;
    }

    private static Texts texts(Language language) {
        return Texts.of(Verifications.class, language);
    }
}
