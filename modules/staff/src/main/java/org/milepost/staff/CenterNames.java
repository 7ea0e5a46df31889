package org.milepost.staff;

import java.util.List;

/** Names centers on staff's screens; implemented by the module that describes centers. */
public interface CenterNames {
    /** The name that people know {@code center} by; its id where nobody does. */
    String nameOf(CenterId center);

    /** Every center, by name. */
    List<CenterId> all();
}
