package org.milepost.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions of staff and of visitors: an opaque token in a cookie, its hash in the database, so that any node knows them. */
public interface Sessions {
    /**
     * Opens a session.
     *
     * @param kind what the session is good for, such as {@code staff}
     * @param subject whom or what it stands for, in the kind's own terms; an opaque id, never a person's data
     * @param longest it ends after so long whatever happens
     * @param idle it ends when it was not used for so long
     */
    default Token open(String kind, String subject, Duration longest, Duration idle) {
        return open(kind, subject, "", longest, idle);
    }

    /**
     * Opens a session that its owner can tell from others.
     *
     * @param browser the browser's family, such as {@code Firefox on Windows}
     */
    Token open(String kind, String subject, String browser, Duration longest, Duration idle);

    /** The living sessions of {@code subject}, the one used last first. */
    List<Opened> all(String kind, String subject);

    /** Ends the session {@code id} of {@code subject}; another's is left alone. */
    void end(String kind, String subject, UUID id);

    /** The id of the session behind {@code token}. */
    Optional<UUID> id(Token token);

    /** The subject of the living session of {@code kind} behind {@code token}; counts as use. */
    Optional<String> subject(String kind, Token token);

    /**
     * The subject of the living session of {@code kind} behind {@code token}, which ends by this: for what may be used once. Of two at once
     * only one finds it.
     */
    Optional<String> spend(String kind, Token token);

    /** Ends the session. An unknown token is ended already. */
    void end(Token token);

    /** Ends all sessions of {@code subject}. */
    void endAll(String kind, String subject);

    /**
     * A session as its owner sees it.
     *
     * @param browser the browser's family; empty where nobody noted it
     */
    record Opened(UUID id, String browser, Instant openedAt, Instant usedAt) {}

    /** What a cookie carries: 256 random bits. */
    record Token(String value) {
        @Override
        public String toString() {
            return "•••";
        }
    }
}
