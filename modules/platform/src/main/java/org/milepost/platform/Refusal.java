package org.milepost.platform;

/**
 * The domain says no, and a person can read why. Each refusal is a final subclass in its module's root package; its sentence never
 * carries a person's data. It has no stack trace: nothing is broken.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of no it is; decides the HTTP status and nothing else. */
    public enum Kind {
        /** There is no such thing, or none that the asker may know of. */
        NOT_FOUND(404),
        /** The asker is known and may not. */
        NOT_ALLOWED(403),
        /** What was asked does not fit the state of things. */
        CONFLICT(409),
        /** What was asked cannot be. */
        INVALID(422),
        /** Asked too often. */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that tells it. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;

    /**
     * @param kind what sort of no
     * @param code a lasting name for machines and for the texts, such as {@code intake.consent-missing}
     * @param sentence what happened and what to do, in English, without a person's data
     */
    protected Refusal(Kind kind, String code, String sentence) {
        super(sentence, null, false, false);
        this.kind = kind;
        this.code = code;
    }

    /** What sort of no. */
    public Kind kind() {
        return kind;
    }

    /** The lasting name. */
    public String code() {
        return code;
    }

    /** The sentence for a person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
