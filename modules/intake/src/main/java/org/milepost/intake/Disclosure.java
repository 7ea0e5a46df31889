package org.milepost.intake;

import java.time.Instant;

/**
 * Something told to somebody outside.
 *
 * @param recipient who is told
 * @param what what is told, in general words, never the data itself
 * @param notice how the notice of 42 CFR 2.32 reaches the recipient
 */
public record Disclosure(String recipient, String what, String notice) {
    /** A disclosure that was made. */
    public record Made(Disclosure disclosure, Purpose purpose, Instant at) {}
}
