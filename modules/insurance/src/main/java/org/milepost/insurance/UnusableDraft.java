package org.milepost.insurance;

/** A file asks for a 270 that can't be written. The sentence names the field and never what stands in it. */
public final class UnusableDraft extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what is expected */
    public UnusableDraft(String sentence) {
        super(sentence, null, false, false);
    }
}
