package org.milepost.staff;

/** Names centers on staff's screens; implemented by the module that describes centers. */
public interface CenterNames {
    /** The name that people know {@code center} by; its id where nobody does. */
    String nameOf(CenterId center);
}
