package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.insurance.Payers;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.PreparedQuestions;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.photos.Photos;
import org.milepost.intake.ConsentText;
import org.milepost.intake.Consents;
import org.milepost.intake.NoCenterFound;
import org.milepost.intake.Purpose;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.Mastheads;
import org.milepost.platform.ClientAddresses;
import org.milepost.platform.FormRules;
import org.milepost.platform.Language;
import org.milepost.platform.MultipartForm;
import org.milepost.platform.PageHead;
import org.milepost.platform.Private;
import org.milepost.platform.RateLimits;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;

/** The insurance form's pages, for one center and for the network alike. */
@Dependent
class InsurancePages {
    /** The field that carries the link of a question that somebody prepared. */
    static final String PREPARED = "prepared";

    private static final String TEMPLATE = "insurance/insurance.jte";

    private final Verifications verifications;
    private final PreparedQuestions prepared;
    private final Payers payers;
    private final Photos photos;
    private final Consents consents;
    private final Centers centers;
    private final Mastheads mastheads;
    private final FormRules rules;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final CoverageSessions sessions;
    private final Clock clock;
    private final boolean demo;
    private final int mostAnHour;
    private final int mostAMember;

    @Inject
    InsurancePages(
            Verifications verifications,
            PreparedQuestions prepared,
            Payers payers,
            Photos photos,
            Consents consents,
            Centers centers,
            Mastheads mastheads,
            FormRules rules,
            RateLimits limits,
            ClientAddresses addresses,
            CoverageSessions sessions,
            Clock clock,
            @ConfigProperty(name = "platform.demo") boolean demo,
            @ConfigProperty(name = "insurance.verifications.per-address-and-hour") int mostAnHour,
            @ConfigProperty(name = "insurance.verifications.per-member-and-day") int mostAMember) {
        this.verifications = verifications;
        this.prepared = prepared;
        this.payers = payers;
        this.photos = photos;
        this.consents = consents;
        this.centers = centers;
        this.mastheads = mastheads;
        this.rules = rules;
        this.limits = limits;
        this.addresses = addresses;
        this.sessions = sessions;
        this.clock = clock;
        this.demo = demo;
        this.mostAnHour = mostAnHour;
        this.mostAMember = mostAMember;
    }

    /** The center called {@code id}. @throws NotFoundException where there is none */
    Center center(CenterId id) {
        return centers.find(id).orElseThrow(NotFoundException::new);
    }

    /** The center that {@code typed} is the id of. @throws NotFoundException where there is none, as for what is no id at all */
    Center centerNamed(String typed) {
        return centers.all().stream()
                .filter(center -> center.id().value().equals(typed))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The empty form. */
    View form(Optional<Center> center, Language language) {
        Mastheads.Head head = head(center, language);
        InsurancePage page = page(center, Submission.empty(), language);
        return View.kept(
                TEMPLATE,
                page,
                PageHead.listed(
                        language, page.title(), page.t().say("insurance.description"), path(center), head.masthead()),
                head.keeping().and(List.of(Payers.ALL), Optional.empty()));
    }

    /** The form as it stands with {@code form} filled in. */
    InsurancePage page(Optional<Center> center, Submission form, Language language) {
        return page(center, form, false, language);
    }

    private InsurancePage page(Optional<Center> center, Submission form, boolean photosLost, Language language) {
        return new InsurancePage(
                center,
                form,
                payers.inUse(),
                consents.text(Purpose.PAYMENT, language),
                photosLost,
                demo,
                texts(language));
    }

    /** Takes the form in: on to the coverage page, or back with what is wrong. */
    Response take(Optional<Center> center, MultivaluedMap<String, String> sent, HttpServletRequest request) {
        countAddress(request);
        return take(center, Submission.of(sent), new CardUpload(photos), request);
    }

    /** The same with photos of the card. */
    Response takeWithPhotos(Optional<Center> center, InputStream sent, HttpServletRequest request) throws IOException {
        // Before anything is read of it: photos are large.
        countAddress(request);
        CardUpload card = new CardUpload(photos);
        return take(center, MultipartForm.read(sent, request.getContentType(), card), card, request);
    }

    private Response take(Optional<Center> center, Submission given, CardUpload card, HttpServletRequest request) {
        Language language = Language.of(request);
        if (given.chosen("holder", MemberForm.SOMEONE_ELSE)) {
            return Response.ok(someoneElse(center, given, language)).build();
        }
        countMember(given);
        MemberForm memberForm = MemberForm.of(given, payers);
        RequestForm requestForm = RequestForm.of(given);
        Map<String, String> problems = new LinkedHashMap<>(memberForm.problems(rules, today()));
        problems.putAll(card.problems());
        problems.putAll(requestForm.problems(rules, center.isPresent()));
        if (!problems.isEmpty()) {
            return again(center, given.with(problems), card, language);
        }
        try {
            PlanMember member = memberForm.member();
            ConsentText consent = consents.text(Purpose.PAYMENT, language);
            Verifications.Opened opened = verifications.open(
                    requestForm.inquiry(member, center.map(Center::id), language, consent), member, card.photos());
            if (!given.value(PREPARED).isEmpty()) {
                prepared.spend(Private.of(given.value(PREPARED)));
            }
            String next = "/" + opened.receipt().center() + "/insurance/coverage";
            return Response.seeOther(URI.create(language.at(next)))
                    .cookie(sessions.open(opened.id()))
                    .build();
        } catch (NoCenterFound nowhere) {
            return again(center, given.with(Map.of("zip", "insurance.zip.unknown")), card, language);
        }
    }

    /** Counts a try by address and by member id: neither the one nor the other may be tried out. */
    void count(HttpServletRequest request, Submission given) {
        countAddress(request);
        countMember(given);
    }

    private void countAddress(HttpServletRequest request) {
        limits.count("insurance.address", addresses.of(request), mostAnHour, Duration.ofHours(1));
    }

    private void countMember(Submission given) {
        String memberId = given.value("memberId").replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        if (!memberId.isEmpty()) {
            limits.count("insurance.member", memberId, mostAMember, Duration.ofDays(1));
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The form as it stands, to be checked and signed. */
    View filledIn(Optional<Center> center, Submission form, Language language) {
        InsurancePage page = page(center, form, language);
        return View.page(
                TEMPLATE,
                page,
                PageHead.unlisted(
                        language,
                        page.title(),
                        path(center),
                        head(center, language).masthead()));
    }

    /** What somebody can do who asks for another person. */
    View someoneElse(Optional<Center> center, Submission given, Language language) {
        InsurancePage page = page(center, given, language);
        return View.page(
                "insurance/someone-else.jte",
                page,
                PageHead.unlisted(
                        language,
                        page.t().say("someone-else.title"),
                        path(center),
                        head(center, language).masthead()));
    }

    private Response again(Optional<Center> center, Submission form, CardUpload card, Language language) {
        InsurancePage page = page(center, form, card.isUsed(), language);
        PageHead head = PageHead.unlisted(
                language,
                page.t().say("insurance.problem.title"),
                path(center),
                head(center, language).masthead());
        return Response.status(422).entity(View.page(TEMPLATE, page, head)).build();
    }

    Mastheads.Head head(Optional<Center> center, Language language) {
        return center.map(one -> mastheads.of(one, language)).orElseGet(() -> mastheads.ofNetwork(language));
    }

    private static String path(Optional<Center> center) {
        return center.map(one -> "/" + one.id()).orElse("") + "/insurance";
    }

    private static Texts texts(Language language) {
        return Texts.of(Verifications.class, language);
    }
}
