package org.milepost.platform.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.SecretToken;
import org.milepost.platform.Sessions;

/** Sessions as rows; native SQL because one statement finds, checks and touches the row. */
@ApplicationScoped
@Transactional
class StoredSessions implements Sessions {
    /** A use is written down at most this often, so that reading pages does not write rows. */
    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);

    private static final int BITS = 256;

    private final EntityManager database;
    private final Clock clock;

    @Inject
    StoredSessions(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Token open(String kind, String subject, String browser, Duration longest, Duration idle) {
        Token token = new Token(SecretToken.ofBits(BITS).value());
        Instant now = clock.instant();
        database.createNativeQuery("""
                        insert into platform.session (token_hash, id, kind, subject, browser, opened_at, used_at, idle, ends_at)
                        values (:hash, :id, :kind, :subject, :browser, :now, :now, make_interval(secs => :idle), :end)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("browser", browser)
                .setParameter("hash", hash(token))
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .setParameter("idle", (double) idle.toSeconds())
                .setParameter("end", now.plus(longest))
                .executeUpdate();
        return token;
    }

    @Override
    public Optional<String> subject(String kind, Token token) {
        Instant now = clock.instant();
        List<?> found = database.createNativeQuery("""
                        select subject, used_at < :stale as stale from platform.session
                        where token_hash = :hash and kind = :kind and ends_at > :now and used_at + idle > :now
                        """)
                .setParameter("hash", hash(token))
                .setParameter("kind", kind)
                .setParameter("now", now)
                .setParameter("stale", now.minus(TOUCHED_EVERY))
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        if ((Boolean) row[1]) {
            database.createNativeQuery("update platform.session set used_at = :now where token_hash = :hash")
                    .setParameter("now", now)
                    .setParameter("hash", hash(token))
                    .executeUpdate();
        }
        return Optional.of((String) row[0]);
    }

    @Override
    public Optional<String> spend(String kind, Token token) {
        List<?> found = database.createNativeQuery("""
                        delete from platform.session where token_hash = :hash and kind = :kind
                        returning case when ends_at > :now and used_at + idle > :now then subject end
                        """, String.class)
                .setParameter("hash", hash(token))
                .setParameter("kind", kind)
                .setParameter("now", clock.instant())
                .getResultList();
        return found.stream().map(String.class::cast).filter(Objects::nonNull).findFirst();
    }

    @Override
    public List<Opened> all(String kind, String subject) {
        List<?> rows = database.createNativeQuery("""
                        select id, browser, opened_at, used_at from platform.session
                        where kind = :kind and subject = :subject and ends_at > :now and used_at + idle > :now
                        order by used_at desc, id
                        """)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Opened((UUID) row[0], (String) row[1], (Instant) row[2], (Instant) row[3]))
                .toList();
    }

    @Override
    public void end(String kind, String subject, UUID id) {
        database.createNativeQuery(
                        "delete from platform.session where kind = :kind and subject = :subject and id = :id")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public Optional<UUID> id(Token token) {
        List<?> found = database.createNativeQuery(
                        "select id from platform.session where token_hash = :hash", UUID.class)
                .setParameter("hash", hash(token))
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    @Override
    public void end(Token token) {
        database.createNativeQuery("delete from platform.session where token_hash = :hash")
                .setParameter("hash", hash(token))
                .executeUpdate();
    }

    @Override
    public void endAll(String kind, String subject) {
        database.createNativeQuery("delete from platform.session where kind = :kind and subject = :subject")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    private static byte[] hash(Token token) {
        return new SecretToken(token.value()).hash();
    }
}
