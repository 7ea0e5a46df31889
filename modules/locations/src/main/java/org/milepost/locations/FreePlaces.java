package org.milepost.locations;

import java.util.Map;
import org.milepost.staff.CenterId;

/** What staff count: the places that are free in a center's programs. */
public interface FreePlaces {

    /**
     * Notes how many places are free at this moment, as the signed-in person counted them. Fires {@link CenterChanged}.
     *
     * @param free a number for each level of care that was counted; of the others the center's pages say "call to ask"
     * @throws UnknownCenter if no center has this name
     * @throws org.milepost.staff.NotPermitted unless the person may count this center's places
     * @throws IllegalArgumentException for fewer than no places
     */
    void count(CenterId center, Map<LevelOfCare, Integer> free);
}
