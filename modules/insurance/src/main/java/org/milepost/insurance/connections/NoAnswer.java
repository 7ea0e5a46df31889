package org.milepost.insurance.connections;

import java.io.IOException;

/** Why nothing usable came back. It holds nothing of what was asked or answered. */
final class NoAnswer extends IOException {
    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    enum Reason {
        /** Nobody listens there. */
        UNREACHABLE,
        /** No secure connection could be made: the certificate of one side was not accepted. */
        NOT_SECURE,
        /** The time was over. */
        TOO_SLOW,
        /** The answer was longer than any 271. */
        TOO_LONG,
        /** Our name, password, key or certificate was not accepted. */
        NOT_LET_IN,
        /** The answer led elsewhere, where we don't follow. */
        REDIRECTED,
        /** Another status of HTTP than 200. */
        STATUS,
        /** The answer was not in the form of this connection. */
        ANOTHER_FORM,
        /** The envelope named an error. */
        ENVELOPE
    }

    private final Reason reason;
    private final String code;

    /** @param code the status or the envelope's error code; empty where there is none */
    NoAnswer(Reason reason, String code) {
        super("No answer: " + reason + (code.isEmpty() ? "" : " " + code) + ".");
        this.reason = reason;
        this.code = code;
    }

    static NoAnswer because(Reason reason) {
        return new NoAnswer(reason, "");
    }

    /** What another status than 200 says. */
    static NoAnswer ofStatus(int status) {
        Reason reason =
                switch (status) {
                    case 401, 403, 407 -> Reason.NOT_LET_IN;
                    case 301, 302, 303, 307, 308 -> Reason.REDIRECTED;
                    default -> Reason.STATUS;
                };
        return new NoAnswer(reason, String.valueOf(status));
    }

    Reason reason() {
        return reason;
    }

    String code() {
        return code;
    }
}
