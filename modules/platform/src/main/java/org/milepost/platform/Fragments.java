package org.milepost.platform;

import gg.jte.Content;
import java.util.List;

/** Finds and renders what other modules add to a page. */
public interface Fragments {
    /** The pieces of {@code slot} for {@code request}, in order, rendered, with what they are made of. */
    Rendered in(String slot, Fragment.Request request);

    /**
     * Rendered pieces.
     *
     * @param pieces ready for {@code ${piece}} in a template
     * @param keeping what they are made of together
     */
    record Rendered(List<Content> pieces, Keeping keeping) {
        public Rendered {
            pieces = List.copyOf(pieces);
        }
    }
}
