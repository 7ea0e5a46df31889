package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.insurance.Payers;
import org.milepost.insurance.Standing;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.RejectReason.Correction;
import org.milepost.locations.Center;
import org.milepost.locations.Mastheads;
import org.milepost.platform.FormRules;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Scope;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** The page that a person waits on, reads their coverage on, or corrects what they typed. */
@Dependent
class CoveragePages {
    private static final String TEMPLATE = "insurance/coverage.jte";
    private static final Duration ON_SCREEN = Duration.ofSeconds(20);
    private static final int SOON = 2;
    private static final int LATER = 30;

    private final Verifications verifications;
    private final Payers payers;
    private final Outlooks outlooks;
    private final Mastheads mastheads;
    private final FormRules rules;
    private final CoverageSessions sessions;
    private final InsurancePages forms;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean demo;

    @Inject
    CoveragePages(
            Verifications verifications,
            Payers payers,
            Outlooks outlooks,
            Mastheads mastheads,
            FormRules rules,
            CoverageSessions sessions,
            InsurancePages forms,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "platform.demo") boolean demo) {
        this.verifications = verifications;
        this.payers = payers;
        this.outlooks = outlooks;
        this.mastheads = mastheads;
        this.rules = rules;
        this.sessions = sessions;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
        this.demo = demo;
    }

    /** How the question of this browser stands; a browser that asked none is led to the form. */
    View show(Center center, HttpServletRequest request) {
        Language language = Language.of(request);
        return own(center, request)
                .flatMap(verifications::find)
                .map(standing -> page(center, standing, Submission.empty(), language))
                .orElseGet(() -> unknown(center, language));
    }

    /** What was told, as a document to keep; empty where this browser has nothing to print. */
    Optional<View> paper(Center center, HttpServletRequest request) {
        Language language = Language.of(request);
        return own(center, request)
                .flatMap(verifications::find)
                .map(standing -> words(center, standing, Submission.empty(), language))
                .filter(CoveragePage::tells)
                .map(page -> {
                    audit.note(own(AuditedAct.Kind.PRINTED, page.standing()));
                    return View.paper(
                            "insurance/coverage-paper.jte",
                            page,
                            PageHead.paper(language, page.t().say("coverage.title")));
                });
    }

    /** Takes a correction in: back to waiting, or back with what is wrong. */
    Response correct(Center center, MultivaluedMap<String, String> sent, HttpServletRequest request) {
        Language language = Language.of(request);
        Submission given = Submission.of(sent);
        Optional<VerificationId> own = own(center, request);
        if (own.isPresent()) {
            forms.count(request, given);
            MemberForm form = MemberForm.of(given, payers);
            Map<String, String> problems = form.problems(rules, forms.today());
            if (!problems.isEmpty()) {
                Standing standing = verifications.find(own.get()).orElseThrow();
                return Response.status(422)
                        .entity(page(center, standing, given.with(problems), language))
                        .build();
            }
            verifications.correct(own.get(), form.member());
        }
        return Response.seeOther(URI.create(language.at(path(center)))).build();
    }

    /** What this browser asked of {@code center}; from here on the request reaches it. */
    Optional<VerificationId> own(Center center, HttpServletRequest request) {
        Optional<VerificationId> proved = sessions.of(request);
        proved.ifPresent(id -> Scope.become(new Scope.Own(id.value())));
        return proved.filter(id -> verifications
                .find(id)
                .filter(standing -> standing.center().equals(center.id()))
                .isPresent());
    }

    private View page(Center center, Standing standing, Submission given, Language language) {
        boolean asking = standing.state() == Standing.State.ASKING;
        if (!asking) {
            audit.note(own(AuditedAct.Kind.READ, standing));
        }
        CoveragePage page = words(center, standing, given, language);
        PageHead head = PageHead.unlisted(
                language,
                page.t().say("coverage.title"),
                path(center),
                mastheads.of(center, language).masthead());
        return View.page(TEMPLATE, page, asking ? head.reloadingAfter(page.waitedLong() ? LATER : SOON) : head);
    }

    private CoveragePage words(Center center, Standing standing, Submission given, Language language) {
        Texts t = Texts.of(Verifications.class, language);
        return new CoveragePage(
                center,
                standing,
                standing.summary().map(summary -> new CoverageWords(t, standing.isComplete()).say(summary)),
                outlooks.of(standing, t),
                !clock.instant().isBefore(standing.askedAt().plus(ON_SCREEN)),
                given.values().isEmpty() ? filledIn(standing) : given,
                payers.inUse(),
                demo,
                t);
    }

    private static AuditedAct own(AuditedAct.Kind kind, Standing standing) {
        return new AuditedAct(kind, "inquiry " + standing.inquiry(), Optional.of(standing.center()), "own");
    }

    /** The form as it was sent, with a word beside each field that the payer stumbled over. */
    private static Submission filledIn(Standing standing) {
        Map<Correction, String> fields = new EnumMap<>(Map.of(
                Correction.PAYER, "payerName",
                Correction.MEMBER_ID, "memberId",
                Correction.NAME, "firstName",
                Correction.BIRTH_DATE, "birth",
                Correction.RELATIONSHIP, "holder"));
        Map<String, String> problems = new LinkedHashMap<>();
        if (standing.state() == Standing.State.CORRECTION) {
            standing.summary()
                    .ifPresent(summary -> fields.forEach((correction, field) -> {
                        if (summary.corrections().contains(correction)) {
                            problems.put(field, "correct." + correction);
                        }
                    }));
        }
        return new Submission(
                standing.member()
                        .map(member -> MemberForm.values(member, standing.payer()))
                        .orElse(Map.of()),
                problems);
    }

    private View unknown(Center center, Language language) {
        InsurancePage page = forms.page(Optional.of(center), Submission.empty(), language);
        return View.page(
                "insurance/unknown.jte",
                page,
                PageHead.unlisted(
                        language,
                        page.t().say("unknown.title"),
                        path(center),
                        mastheads.of(center, language).masthead()));
    }

    private static String path(Center center) {
        return "/" + center.id() + "/insurance/coverage";
    }
}
