package org.milepost.intake;

import org.milepost.platform.Refusal;

/** Something was searched that is no phone number, no e-mail address, no name with birth date and no inquiry's number. */
public final class NothingToSearchBy extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says what can be searched. */
    public NothingToSearchBy() {
        super(
                Kind.INVALID,
                "intake.nothing-to-search-by",
                "Write a whole phone number, a whole e-mail address, a name with a birth date, or the number of an inquiry.");
    }
}
