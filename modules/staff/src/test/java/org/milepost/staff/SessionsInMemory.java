package org.milepost.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.Sessions;

/** Sessions that nobody uses for long enough to be idle. */
public final class SessionsInMemory implements Sessions {
    private final Map<Token, Open> open = new HashMap<>();
    private final Clock clock;

    private record Open(UUID id, String kind, String subject, String browser, Instant at, Instant end) {}

    public SessionsInMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Token open(String kind, String subject, String browser, Duration longest, Duration idle) {
        UUID id = new UUID(0, open.size() + 1L);
        Token token = new Token("token " + id);
        Instant now = clock.instant();
        open.put(token, new Open(id, kind, subject, browser, now, now.plus(longest)));
        return token;
    }

    @Override
    public Optional<String> subject(String kind, Token token) {
        return Optional.ofNullable(open.get(token))
                .filter(session -> session.kind().equals(kind))
                .filter(session -> clock.instant().isBefore(session.end()))
                .map(Open::subject);
    }

    @Override
    public Optional<String> spend(String kind, Token token) {
        Optional<String> subject = subject(kind, token);
        subject.ifPresent(found -> open.remove(token));
        return subject;
    }

    @Override
    public Optional<UUID> id(Token token) {
        return Optional.ofNullable(open.get(token)).map(Open::id);
    }

    @Override
    public List<Opened> all(String kind, String subject) {
        return open.values().stream()
                .filter(session ->
                        session.kind().equals(kind) && session.subject().equals(subject))
                .map(session -> new Opened(session.id(), session.browser(), session.at(), session.at()))
                .toList();
    }

    @Override
    public void end(String kind, String subject, UUID id) {
        open.values()
                .removeIf(session -> session.kind().equals(kind)
                        && session.subject().equals(subject)
                        && session.id().equals(id));
    }

    @Override
    public void end(Token token) {
        open.remove(token);
    }

    @Override
    public void endAll(String kind, String subject) {
        open.values()
                .removeIf(session ->
                        session.kind().equals(kind) && session.subject().equals(subject));
    }
}
