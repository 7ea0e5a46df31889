package org.milepost.content.writing;

/**
 * What a proofreader notes about a center's words.
 *
 * @param found as it stands in the text
 * @param advice what to write instead, or why not; empty where the kind says it all
 */
public record Remark(Kind kind, String found, String advice) {

    /** What sort of thing was found. */
    public enum Kind {
        /** A token that no directory fills in. */
        UNKNOWN_TOKEN(true),
        /** A telephone number typed in, which goes stale when the center's changes. */
        TYPED_PHONE(true),
        /** A word that puts a label on people; another says the same with respect. */
        WORD(false),
        /** A promise that nobody can keep about an illness. */
        PROMISE(false);

        private final boolean stopsPublishing;

        Kind(boolean stopsPublishing) {
            this.stopsPublishing = stopsPublishing;
        }

        /** Whether the text can't be published like this; otherwise the remark is advice. */
        public boolean stopsPublishing() {
            return stopsPublishing;
        }
    }
}
