package org.milepost.chain;

import java.time.Instant;
import java.util.Optional;

/**
 * The first thing found wrong.
 *
 * @param what what is wrong
 * @param position at which entry of the chain; 0 where it is in none
 * @param at the time that is written there, or the last one before; empty where there is none
 */
public record Flaw(Kind what, long position, Optional<Instant> at) {
    /** What can be wrong. */
    public enum Kind {
        ANCHOR_FORGED("what says that older entries were taken out does not bear our signature"),
        LINK_MISSING("the link at this position is gone"),
        ENTRY_MISSING("the entry was deleted"),
        ENTRY_ALTERED("the entry or its hash was altered, or another stands in its place"),
        CUT_OFF("the chain ends before this position, for which a signed checkpoint vouches"),
        CHECKPOINT_MISSING("a checkpoint is gone"),
        CHECKPOINT_FORGED("the checkpoint here does not bear our signature"),
        CHECKPOINT_CONTRADICTED(
                "the signed checkpoint here has another hash than the chain: it was made anew up to here"),
        UNSIGNED("a checkpoint should have been signed here and is gone"),
        NEVER_CHAINED("an entry stands outside of the chain and does not wait for it");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** What is wrong, in words. */
        public String sentence() {
            return sentence;
        }
    }
}
