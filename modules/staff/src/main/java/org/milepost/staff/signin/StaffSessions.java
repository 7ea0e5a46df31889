package org.milepost.staff.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.Sessions;
import org.milepost.staff.StaffMember;

/** The sessions of staff and the cookie that carries them; the cookie is sent to the console only. */
@Dependent
public class StaffSessions {
    private static final String KIND = "staff";
    private static final String COOKIE = "milepost-staff";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Sessions sessions;
    private final boolean overTls;

    @Inject
    StaffSessions(Sessions sessions, @ConfigProperty(name = "platform.address") String address) {
        this.sessions = sessions;
        this.overTls = address.startsWith("https:");
    }

    /** Opens a session for {@code member}: the cookie to set. */
    public NewCookie open(StaffMember member) {
        Sessions.Token token = sessions.open(KIND, member.id().toString(), LONGEST, IDLE);
        return cookie(token.value(), (int) LONGEST.toSeconds());
    }

    /** Ends the session of {@code request}, if it has one: the cookie that takes the other away. */
    public NewCookie end(HttpServletRequest request) {
        token(request).ifPresent(sessions::end);
        return cookie("", 0);
    }

    /** Whose session {@code request} carries. */
    Optional<UUID> account(HttpServletRequest request) {
        return token(request).flatMap(token -> sessions.subject(KIND, token)).map(UUID::fromString);
    }

    private static Optional<Sessions.Token> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return Optional.of(new Sessions.Token(cookie.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/console")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(overTls)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
