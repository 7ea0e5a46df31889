package org.milepost.insurance;

/** How a connection takes questions to payers. */
public enum ConnectionKind {
    /** The 270 is the body of a POST, the 271 the body of its answer. */
    X12,
    /** The envelope of CAQH CORE, version C2.2.0: MIME multipart over HTTPS. */
    CORE,
    /** JSON with the 270 as its {@code x12}, answered by JSON with the 271 likewise. */
    JSON,
    /**
     * JSON with the question in fields, as clearinghouses take it at {@code /eligibility/v3}; the 271 is the {@code x12} of the answer, or
     * the answer tells the benefits in fields.
     */
    JSON_FIELDS,
    /** Files in a folder, which another program takes there and brings back: the answers come hours later. */
    FILES,
    /** A person at the office asks by phone; nothing is sent. */
    PERSON;

    /** Whether a question's trace number goes with it, and so comes back with the answer. */
    public boolean takesTrace() {
        return this != JSON_FIELDS;
    }

    /** Whether the payer answers at once, over HTTP. */
    public boolean isOnline() {
        return this == X12 || this == CORE || this == JSON || this == JSON_FIELDS;
    }
}
