package org.milepost.locations.directory;

import static java.util.Comparator.comparingDouble;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.NearestCenter;
import org.milepost.locations.Point;
import org.milepost.locations.ZipCode;
import org.milepost.locations.ZipCodes;
import org.milepost.staff.CenterId;

/** Centers out of the database; a network has few, so the nearest is found by measuring each. */
@ApplicationScoped
@Transactional
class StoredCenters implements Centers {

    private final CenterStore store;
    private final ZipCodes zipCodes;
    private final Announcements announcements;

    // Nothing takes a center off the list, so a yes stays true and each inquiry is spared the question.
    private final Set<CenterId> listed = ConcurrentHashMap.newKeySet();

    @Inject
    StoredCenters(CenterStore store, ZipCodes zipCodes, Announcements announcements) {
        this.store = store;
        this.zipCodes = zipCodes;
        this.announcements = announcements;
    }

    @Override
    public List<Center> all() {
        return store.all().stream().map(ListedCenter::summary).toList();
    }

    @Override
    public Optional<Center> find(CenterId id) {
        return store.find(id).map(ListedCenter::summary);
    }

    @Override
    public boolean has(CenterId id) {
        if (listed.contains(id)) {
            return true;
        }
        boolean has = store.has(id);
        if (has) {
            listed.add(id);
        }
        return has;
    }

    @Override
    public List<NearestCenter> nearest(ZipCode from, Set<LevelOfCare> needs) {
        return zipCodes.find(from)
                .map(place -> nearest(place.point(), place.approximate(), needs))
                .orElse(List.of());
    }

    @Override
    public List<NearestCenter> nearest(Point from, Set<LevelOfCare> needs) {
        return nearest(from, false, needs);
    }

    private List<NearestCenter> nearest(Point from, boolean approximate, Set<LevelOfCare> needs) {
        return all().stream()
                .filter(center -> center.offers(needs))
                .map(center -> new NearestCenter(center, from.milesTo(center.point()), approximate))
                .sorted(comparingDouble(NearestCenter::miles))
                .toList();
    }

    @Override
    public void publish(Center center) {
        store.find(center.id())
                .ifPresentOrElse(listed -> listed.publish(center), () -> store.add(new ListedCenter(center)));
        announcements.changed(center.id());
    }
}
