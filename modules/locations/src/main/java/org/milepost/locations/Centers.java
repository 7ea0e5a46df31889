package org.milepost.locations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.platform.PageTag;
import org.milepost.staff.CenterId;

/** Finds the centers of the network. */
public interface Centers {

    /** What every cached page carries that shows something of all centers: it falls when any of them changes. */
    PageTag ALL = new PageTag("centers");

    /** Every center, by name. */
    List<Center> all();

    /** Empty if no center has this name. */
    Optional<Center> find(CenterId id);

    /** Whether a center has this name. It costs one small question, where {@link #find} reads the whole center. */
    default boolean has(CenterId id) {
        return find(id).isPresent();
    }

    /**
     * The centers that offer every needed level of care, the nearest first; of two equally far, the one first by name.
     *
     * @return none where nobody knows this ZIP code, or no center offers all that is needed
     */
    List<NearestCenter> nearest(ZipCode from, Set<LevelOfCare> needs);

    /** The same from a point that is known exactly. */
    List<NearestCenter> nearest(Point from, Set<LevelOfCare> needs);

    /**
     * Says this of the center from now on, on every page; a center that is not known yet joins the network. Fires {@link
     * CenterChanged}.
     */
    void publish(Center center);
}
