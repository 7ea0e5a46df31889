package org.milepost.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.intake.ConsentText;
import org.milepost.intake.Consents;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.NoCenterFound;
import org.milepost.intake.Purpose;
import org.milepost.intake.Receipt;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.Mastheads;
import org.milepost.platform.ClientAddresses;
import org.milepost.platform.FormRules;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.RateLimits;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;

/** The contact form's pages, for one center and for the network alike. */
@Dependent
class ContactPages {
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Inquiries inquiries;
    private final Consents consents;
    private final Centers centers;
    private final Mastheads mastheads;
    private final FormRules rules;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final int mostAnHour;

    @Inject
    ContactPages(
            Inquiries inquiries,
            Consents consents,
            Centers centers,
            Mastheads mastheads,
            FormRules rules,
            RateLimits limits,
            ClientAddresses addresses,
            @ConfigProperty(name = "intake.inquiries.per-address-and-hour") int mostAnHour) {
        this.inquiries = inquiries;
        this.consents = consents;
        this.centers = centers;
        this.mastheads = mastheads;
        this.rules = rules;
        this.limits = limits;
        this.addresses = addresses;
        this.mostAnHour = mostAnHour;
    }

    /** The center called {@code id}. @throws NotFoundException where there is none */
    Center center(CenterId id) {
        return centers.find(id).orElseThrow(NotFoundException::new);
    }

    /** The empty form. */
    View form(Optional<Center> center, Language language) {
        Mastheads.Head head = head(center, language);
        ContactPage page = page(center, Submission.empty(), true, language);
        Texts t = page.t();
        String title =
                center.map(one -> t.say("contact.title.center", one.name())).orElseGet(() -> t.say("contact.title"));
        return View.kept(
                "intake/contact.jte",
                page,
                PageHead.listed(language, title, t.say("contact.description"), path(center, ""), head.masthead()),
                head.keeping());
    }

    /** The form as a part of another page. */
    ContactPage part(Optional<Center> center, Language language) {
        return page(center, Submission.empty(), false, language);
    }

    /**
     * Takes the form in: on to the thanks page, or back with what is wrong. The center itself is read only for the way back.
     *
     * @throws NotFoundException where there is no center called {@code center}
     */
    Response take(Optional<CenterId> center, MultivaluedMap<String, String> sent, HttpServletRequest request) {
        limits.count("intake.inquiry", addresses.of(request), mostAnHour, WINDOW);
        Language language = Language.of(request);
        Submission given = Submission.of(sent);
        ContactForm form = ContactForm.of(given);
        Map<String, String> problems = form.problems(rules, center.isPresent());
        if (!problems.isEmpty()) {
            return again(center.map(this::center), given.with(problems), language);
        }
        try {
            ConsentText consent = consents.text(Purpose.CONTACT, language);
            Receipt receipt = inquiries.open(form.inquiry(center, language, consent));
            String thanks = "/" + receipt.center() + "/contact/thanks/" + receipt.number();
            return Response.seeOther(URI.create(language.at(thanks))).build();
        } catch (NoCenterFound nowhere) {
            return again(center.map(this::center), given.with(Map.of("zip", "contact.zip.unknown")), language);
        }
    }

    /** What the visitor sees once the inquiry is stored. */
    View thanks(Center center, InquiryNumber number, Language language) {
        Texts t = texts(language);
        PageHead head = PageHead.unlisted(
                language,
                t.say("thanks.title"),
                path(Optional.of(center), "/thanks/" + number),
                mastheads.of(center, language).masthead());
        return View.page("intake/thanks.jte", new ThanksPage(center, number, t), head);
    }

    private Response again(Optional<Center> center, Submission form, Language language) {
        ContactPage page = page(center, form, true, language);
        PageHead head = PageHead.unlisted(
                language,
                page.t().say("contact.problem.title"),
                path(center, ""),
                head(center, language).masthead());
        return Response.status(422)
                .entity(View.page("intake/contact.jte", page, head))
                .build();
    }

    private ContactPage page(Optional<Center> center, Submission form, boolean alone, Language language) {
        return new ContactPage(center, form, consents.text(Purpose.CONTACT, language), alone, texts(language));
    }

    private Mastheads.Head head(Optional<Center> center, Language language) {
        return center.map(one -> mastheads.of(one, language)).orElseGet(() -> mastheads.ofNetwork(language));
    }

    private static String path(Optional<Center> center, String rest) {
        return center.map(one -> "/" + one.id()).orElse("") + "/contact" + rest;
    }

    private static Texts texts(Language language) {
        return Texts.of(Inquiries.class, language);
    }
}
