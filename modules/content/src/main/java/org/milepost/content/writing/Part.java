package org.milepost.content.writing;

import org.milepost.content.SafetyBlock;

/** One stretch of a manuscript, between two directives. */
public sealed interface Part {

    /** Markdown up to the next directive. */
    record Words(String markdown) implements Part {}

    /** A locked warning. */
    record Safety(SafetyBlock block) implements Part {}

    /** A place that the page fills. */
    enum Place implements Part {
        /** The programs that the center really offers. */
        PROGRAMS,
        /** The center's own words. */
        LOCAL,
        /** How to call and when. */
        CALL,
        /** The forms of other modules. */
        FORMS
    }
}
