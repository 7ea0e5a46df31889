package org.milepost.intake;

import org.milepost.platform.Private;

/**
 * An agreement as given: one box, one purpose.
 *
 * @param text what stood beside the box, word for word
 * @param given whether it was ticked
 * @param signature the name typed as signature; blank where the text asks for none
 */
public record Agreement(ConsentText text, boolean given, Private signature) {
    /** An agreement by ticking alone. */
    public static Agreement ticked(ConsentText text, boolean given) {
        return new Agreement(text, given, Private.of(""));
    }
}
