package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.insurance.VerificationId;
import org.milepost.platform.Sessions;

/** Ties a verification to the browser that asked: nobody else is shown what came of it. */
@Dependent
class CoverageSessions {
    private static final String KIND = "coverage";
    private static final String COOKIE = "milepost-coverage";
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration IDLE = Duration.ofHours(1);

    private final Sessions sessions;
    private final boolean overTls;

    @Inject
    CoverageSessions(Sessions sessions, @ConfigProperty(name = "platform.address") String address) {
        this.sessions = sessions;
        this.overTls = address.startsWith("https:");
    }

    /** Opens a session for {@code id}: the cookie to set. It goes with the browser. */
    NewCookie open(VerificationId id) {
        Sessions.Token token = sessions.open(KIND, id.toString(), LONGEST, IDLE);
        return new NewCookie.Builder(COOKIE)
                .value(token.value())
                .path("/")
                .httpOnly(true)
                .secure(overTls)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** What the browser behind {@code request} asked. */
    Optional<VerificationId> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> new Sessions.Token(cookie.getValue()))
                .findFirst()
                .flatMap(token -> sessions.subject(KIND, token))
                .map(VerificationId::of);
    }
}
