package org.milepost.platform;

/**
 * What a person wrote about themselves. Prints as {@code •••} wherever it goes by accident; who needs the words calls {@link #reveal()}.
 */
public final class Private {
    private final String words;

    private Private(String words) {
        this.words = words;
    }

    /** Takes {@code words} as private. */
    public static Private of(String words) {
        return new Private(words);
    }

    /** The words themselves. For showing them to somebody with a grant, and for sealing. */
    public String reveal() {
        return words;
    }

    /** Whether nothing was written. */
    public boolean isBlank() {
        return words.isBlank();
    }

    @Override
    public String toString() {
        return "•••";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Private that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
