package org.milepost.content;

/**
 * A warning that stands on each page about a substance whose withdrawal or mixing can kill. Its words ship with the program, in each
 * language: nobody edits them in the console, and an article that needs one can't be stored without it.
 */
public enum SafetyBlock {
    /** Never stop suddenly, never with opioids or alcohol (FDA boxed warnings of 2016 and 2020). */
    BENZODIAZEPINE,
    /** Stopping after heavy daily drinking can kill (ASAM guideline of 2020). */
    ALCOHOL;

    /** The block that a text calls by its lowercase name. @throws IllegalArgumentException if there is none */
    public static SafetyBlock named(String name) {
        for (SafetyBlock block : values()) {
            if (block.key().equals(name)) {
                return block;
            }
        }
        throw new IllegalArgumentException("No safety block is called " + name + ".");
    }

    /** Its name in texts, such as {@code benzodiazepine}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
