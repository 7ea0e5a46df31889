package org.milepost.locations;

import org.milepost.platform.Refusal;

/** No center of the network has this name. */
public final class UnknownCenter extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Tells it. */
    public UnknownCenter() {
        super(
                Kind.NOT_FOUND,
                "locations.unknown-center",
                "None of our centers has this name. The list shows them all.");
    }
}
