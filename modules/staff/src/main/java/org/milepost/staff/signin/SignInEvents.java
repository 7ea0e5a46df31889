package org.milepost.staff.signin;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log what happens at the door; an account by its id, and nobody by name or address. */
public final class SignInEvents {
    private static final Logger LOG = LoggerFactory.getLogger(SignInEvents.class);

    private SignInEvents() {}

    /** {@code account} signed in by {@code means}, such as {@code passkey}. */
    public static void signedIn(UUID account, String means) {
        LOG.info("Signed in: account {} by {}", account, means);
    }

    /** Somebody was turned away before it was known who it was. */
    public static void refused() {
        LOG.info("Sign-in refused: no account fits");
    }

    /** {@code account} was turned away for want of {@code what}. */
    public static void refused(UUID account, String what) {
        LOG.info("Sign-in refused: account {}, {}", account, what);
    }

    /** Something that opens {@code account} was changed. */
    public static void changed(UUID account, String what) {
        LOG.info("Account {}: {}", account, what);
    }
}
