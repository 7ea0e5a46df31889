package org.milepost.staff.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.Sessions;
import org.milepost.staff.OpenSessions;
import org.milepost.staff.StaffMember;

/**
 * The sessions of staff and the cookies that carry them, which are sent to the console only. Who has shown a password and owes a
 * second factor holds a short session of another kind, which opens nothing but the page that asks for it.
 */
@Dependent
public class StaffSessions implements OpenSessions {
    private static final String KIND = "staff";
    private static final String CONSOLE = "/console";
    private static final String COOKIE = "milepost-staff";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(30);

    private static final String HALFWAY_KIND = "staff-halfway";
    private static final String HALFWAY_COOKIE = "milepost-staff-halfway";
    private static final Duration HALFWAY = Duration.ofMinutes(10);

    private static final String CEREMONY_COOKIE = "milepost-staff-ceremony";
    private static final Duration CEREMONY = Duration.ofMinutes(5);

    private static final String DEPARTURE_COOKIE = "milepost-staff-departure";
    private static final String PROVIDER = "/console/sign-in/provider";
    private static final Duration DEPARTURE = Duration.ofMinutes(10);

    private final Sessions sessions;
    private final boolean overTls;

    @Inject
    StaffSessions(Sessions sessions, @ConfigProperty(name = "platform.address") String address) {
        this.sessions = sessions;
        this.overTls = address.startsWith("https:");
    }

    /** Opens a session for {@code member} in the browser of {@code request}: the cookie to set. */
    public NewCookie open(StaffMember member, HttpServletRequest request) {
        String browser = Browser.of(Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
        Sessions.Token token = sessions.open(KIND, member.id().toString(), browser, LONGEST, IDLE);
        return cookie(COOKIE, CONSOLE, token.value(), LONGEST);
    }

    /** Notes that {@code member} has shown the password and owes a second factor: the cookie to set. */
    public NewCookie openHalfway(StaffMember member) {
        Sessions.Token token = sessions.open(HALFWAY_KIND, member.id().toString(), HALFWAY, HALFWAY);
        return cookie(HALFWAY_COOKIE, SignedInOnly.SIGN_IN, token.value(), HALFWAY);
    }

    /** Who has shown the password and owes a second factor. */
    public Optional<UUID> halfway(HttpServletRequest request) {
        return token(request, HALFWAY_COOKIE)
                .flatMap(token -> sessions.subject(HALFWAY_KIND, token))
                .map(UUID::fromString);
    }

    /** Ends what {@link #openHalfway} opened: the cookie that takes the other away. */
    public NewCookie endHalfway(HttpServletRequest request) {
        token(request, HALFWAY_COOKIE).ifPresent(sessions::end);
        return cookie(HALFWAY_COOKIE, SignedInOnly.SIGN_IN, "", Duration.ZERO);
    }

    /** Has the browser carry what a passkey's ceremony gave it: the cookie to set. */
    public NewCookie carry(Sessions.Token ceremony) {
        return cookie(CEREMONY_COOKIE, CONSOLE, ceremony.value(), CEREMONY);
    }

    /** The ceremony that {@code request} carries. */
    public Optional<Sessions.Token> ceremony(HttpServletRequest request) {
        return token(request, CEREMONY_COOKIE);
    }

    /**
     * Has the browser carry what it gets on its way to the identity provider: the cookie to set. It comes back from another site, so it
     * would not bring a cookie that is SameSite=Strict; Lax is sent where a page is opened by GET, and so the provider answers in a query.
     */
    public NewCookie carryAway(Sessions.Token departure) {
        return cookie(DEPARTURE_COOKIE, PROVIDER, departure.value(), DEPARTURE);
    }

    /** What {@code request} brings back from the identity provider. */
    public Optional<Sessions.Token> departure(HttpServletRequest request) {
        return token(request, DEPARTURE_COOKIE);
    }

    /** The cookie that takes the one of {@link #carryAway} away. */
    public NewCookie arrived() {
        return cookie(DEPARTURE_COOKIE, PROVIDER, "", Duration.ZERO);
    }

    /** Where {@code account} is signed in. */
    public List<Sessions.Opened> all(UUID account) {
        return sessions.all(KIND, account.toString());
    }

    /** Which of them {@code request} carries. */
    public Optional<UUID> current(HttpServletRequest request) {
        return token(request, COOKIE).flatMap(sessions::id);
    }

    /** Ends one of them. */
    public void end(UUID account, UUID session) {
        sessions.end(KIND, account.toString(), session);
    }

    @Override
    public void endAll(UUID account) {
        sessions.endAll(KIND, account.toString());
        sessions.endAll(HALFWAY_KIND, account.toString());
    }

    /** Ends the session of {@code request}, if it has one: the cookie that takes the other away. */
    public NewCookie end(HttpServletRequest request) {
        token(request, COOKIE).ifPresent(sessions::end);
        return cookie(COOKIE, CONSOLE, "", Duration.ZERO);
    }

    /** Whose session {@code request} carries. */
    Optional<UUID> account(HttpServletRequest request) {
        return token(request, COOKIE)
                .flatMap(token -> sessions.subject(KIND, token))
                .map(UUID::fromString);
    }

    private static Optional<Sessions.Token> token(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(new Sessions.Token(cookie.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    private NewCookie cookie(String name, String path, String value, Duration longest) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge((int) longest.toSeconds())
                .httpOnly(true)
                .secure(overTls)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
