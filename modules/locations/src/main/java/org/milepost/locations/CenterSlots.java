package org.milepost.locations;

/** The places on a center's public pages that other modules fill, by the names that fragments are asked for. */
public final class CenterSlots {

    /** A form by which a visitor writes to the center, or to the network where no center is named. */
    public static final String CONTACT = "center.contact";

    /** A form by which a visitor has the center ask what a health plan covers. */
    public static final String INSURANCE = "center.insurance";

    private CenterSlots() {}
}
