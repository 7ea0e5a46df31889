package org.milepost.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.milepost.platform.Language;
import org.milepost.platform.Refusal;
import org.milepost.platform.Texts;

/** Tells a refusal in its own words. */
@Provider
public class RefusalAnswer implements ExceptionMapper<Refusal> {
    private final HttpServletRequest request;
    private final Problems problems;

    @Inject
    public RefusalAnswer(HttpServletRequest request, Problems problems) {
        this.request = request;
        this.problems = problems;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return problems.tell(refusal.kind().status(), sentence(refusal, Language.of(request)), Optional.empty());
    }

    /** The sentence in the language of the page: from the texts of the refusal's module where they have it, else its own. */
    private static String sentence(Refusal refusal, Language language) {
        Texts texts = Texts.of(refusal.getClass(), language);
        return texts.knows(refusal.code()) ? texts.say(refusal.code()) : refusal.sentence();
    }
}
