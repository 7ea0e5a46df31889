package org.milepost.locations.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.milepost.locations.FreePlaces;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.UnknownCenter;
import org.milepost.staff.CenterId;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Free places as somebody of the center counted them. */
@ApplicationScoped
@Transactional
class CountedPlaces implements FreePlaces {

    private final CenterStore store;
    private final Announcements announcements;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    CountedPlaces(CenterStore store, Announcements announcements, Viewer viewer, Clock clock) {
        this.store = store;
        this.announcements = announcements;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public void count(CenterId center, Map<LevelOfCare, Integer> free) {
        viewer.require(Permission.COUNT_PLACES, center);
        store.find(center).orElseThrow(UnknownCenter::new).count(free, clock.instant());
        announcements.changed(center);
    }
}
