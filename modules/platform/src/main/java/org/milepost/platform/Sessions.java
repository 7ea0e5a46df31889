package org.milepost.platform;

import java.time.Duration;
import java.util.Optional;

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
    Token open(String kind, String subject, Duration longest, Duration idle);

    /** The subject of the living session of {@code kind} behind {@code token}; counts as use. */
    Optional<String> subject(String kind, Token token);

    /** Ends the session. An unknown token is ended already. */
    void end(Token token);

    /** Ends all sessions of {@code subject}. */
    void endAll(String kind, String subject);

    /** What a cookie carries: 256 random bits. */
    record Token(String value) {
        @Override
        public String toString() {
            return "•••";
        }
    }
}
