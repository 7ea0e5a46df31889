package org.milepost.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Optional;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;

/** Answers that tell a problem: a page for people, problem+json (RFC 9457) for machines. */
final class Answers {
    private Answers() {}

    /**
     * The answer for {@code request}.
     *
     * @param sentence what happened and what to do
     */
    static Response problem(HttpServletRequest request, int status, String sentence, Optional<String> incident) {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        boolean program = request.getRequestURI().startsWith("/api/");
        if (program || (accept.contains("json") && !accept.contains("html"))) {
            return Response.status(status)
                    .type("application/problem+json")
                    .entity(json(status, sentence, incident))
                    .build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML)
                .entity(page(request, status, sentence, incident))
                .build();
    }

    /** The page alone. */
    static View page(HttpServletRequest request, int status, String sentence, Optional<String> incident) {
        Language language = Language.of(request);
        Texts texts = Texts.of(View.class, language);
        boolean console = request.getRequestURI().startsWith("/console");
        String heading = texts.say(texts.knows("problem." + status) ? "problem." + status : "problem.other");
        Problem problem = new Problem(status, heading, sentence, incident, console, texts);
        PageHead head = new PageHead(
                language,
                heading,
                "",
                "/",
                Optional.empty(),
                false,
                EnumSet.of(language),
                EnumSet.noneOf(Language.class),
                java.util.List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        View.Frame frame = console ? View.Frame.CONSOLE : View.Frame.PUBLIC;
        return new View("platform/problem.jte", problem, head, frame, Optional.empty());
    }

    private static String json(int status, String sentence, Optional<String> incident) {
        jakarta.json.JsonObjectBuilder json =
                jakarta.json.Json.createObjectBuilder().add("status", status).add("title", sentence);
        incident.ifPresent(number -> json.add("incident", number));
        return json.build().toString();
    }
}
