package org.milepost.platform.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that is not a refusal. A wrong request is told as what it is, and so is a change that crossed another's; a bug or an outage gets an incident number and one line in
 * the log, which names types and places and never a message: messages may carry what a person wrote.
 */
@Provider
@Priority(1)
public class FaultAnswer implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultAnswer.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FRAMES = 12;

    private final HttpServletRequest request;
    private final Problems problems;

    @Inject
    public FaultAnswer(HttpServletRequest request, Problems problems) {
        this.request = request;
        this.problems = problems;
    }

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException answer) {
            return told(answer);
        }
        if (Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(OptimisticLockException.class::isInstance)) {
            return problems.tell(409, texts().say("problem.409.sentence"), Optional.empty());
        }
        String incident = incident();
        LOG.error("Incident {} at {} {}: {}", incident, request.getMethod(), route(), trail(fault));
        return problems.tell(500, texts().say("problem.500.sentence"), Optional.of(incident));
    }

    private Response told(WebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        if (status < 400) {
            return answer.getResponse();
        }
        Texts texts = texts();
        String key = "problem." + status + ".sentence";
        Response told =
                problems.tell(status, texts.say(texts.knows(key) ? key : "problem.other.sentence"), Optional.empty());
        Response.ResponseBuilder complete = Response.fromResponse(told);
        for (String header : List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE)) {
            Optional.ofNullable(answer.getResponse().getHeaderString(header))
                    .ifPresent(value -> complete.header(header, value));
        }
        return complete.build();
    }

    private Texts texts() {
        return Texts.of(View.class, Language.of(request));
    }

    /** The address's first parts: what follows may be a token. */
    private String route() {
        return Stream.of(request.getRequestURI().split("/", -1)).limit(3).collect(Collectors.joining("/"));
    }

    /** The causes' types and the places they came from. */
    private static String trail(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(6)
                .map(cause -> cause.getClass().getName()
                        + Stream.of(cause.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> " < " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" | caused by "));
    }

    private static String incident() {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        return HexFormat.of().withUpperCase().formatHex(random);
    }
}
