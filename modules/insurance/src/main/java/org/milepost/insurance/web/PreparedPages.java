package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.insurance.PreparedQuestions;
import org.milepost.insurance.Verifications;
import org.milepost.locations.Center;
import org.milepost.platform.FormRules;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;

/** The pages around a question that is prepared for somebody else. */
@Dependent
class PreparedPages {
    private final PreparedQuestions prepared;
    private final InsurancePages forms;
    private final FormRules rules;
    private final String address;

    @Inject
    PreparedPages(
            PreparedQuestions prepared,
            InsurancePages forms,
            FormRules rules,
            @ConfigProperty(name = "platform.address") String address) {
        this.prepared = prepared;
        this.forms = forms;
        this.rules = rules;
        this.address = address;
    }

    /** Keeps what was typed and tells the link, or shows what is wrong. */
    Response prepare(Submission given, HttpServletRequest request) {
        Language language = Language.of(request);
        forms.count(request, given);
        Optional<Center> center = center(given.value("center"));
        PreparedForm form = PreparedForm.of(given);
        Map<String, String> problems = form.problems(rules, forms.today());
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(forms.someoneElse(center, given.with(problems), language))
                    .build();
        }
        Private token = prepared.prepare(center.map(Center::id), form.question());
        PreparedPage page = new PreparedPage(
                center, address + language.at(path(token.reveal())), Submission.empty(), texts(language));
        return Response.ok(view("insurance/prepared.jte", page, "prepared.title"))
                .build();
    }

    /** Asks for the birth date. */
    View question(String token, Submission form, Language language) {
        PreparedPage page = new PreparedPage(Optional.empty(), language.at(path(token)), form, texts(language));
        return view("insurance/sign.jte", page, "sign.title");
    }

    /** The form, filled in, to check and sign; or the question again. */
    Response open(String token, Submission given, HttpServletRequest request) {
        Language language = Language.of(request);
        forms.count(request, given);
        Optional<PreparedQuestions.Waiting> waiting = prepared.open(Private.of(token), MemberForm.birthDate(given));
        if (waiting.isEmpty()) {
            Submission again = Submission.empty().with(Map.of("birth", "sign.wrong"));
            return Response.status(422).entity(question(token, again, language)).build();
        }
        Map<String, String> values =
                new LinkedHashMap<>(PreparedForm.values(waiting.get().question()));
        values.put(InsurancePages.PREPARED, token);
        Optional<Center> center = waiting.get().center().map(forms::center);
        return Response.ok(forms.filledIn(center, new Submission(values, Map.of()), language))
                .build();
    }

    private View view(String template, PreparedPage page, String title) {
        PageHead head = PageHead.unlisted(
                page.t().language(),
                page.t().say(title),
                "/insurance",
                forms.head(page.center(), page.t().language()).masthead());
        return View.page(template, page, head);
    }

    /** What the form carried may be anything: what names no center is answered as its address would be. */
    private Optional<Center> center(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(forms.centerNamed(id));
    }

    private static String path(String token) {
        return "/insurance/sign/" + token;
    }

    private static Texts texts(Language language) {
        return Texts.of(Verifications.class, language);
    }
}
