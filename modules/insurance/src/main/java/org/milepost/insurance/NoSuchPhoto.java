package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A side of a card was asked for that nobody sent a photo of, or that was erased. */
public final class NoSuchPhoto extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchPhoto() {
        super(Kind.NOT_FOUND, "insurance.no-such-photo", "There is no photo of that side of the card, or no more.");
    }
}
