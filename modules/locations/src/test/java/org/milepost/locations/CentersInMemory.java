package org.milepost.locations;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.milepost.staff.CenterId;

/** Centers without a database. */
public final class CentersInMemory implements Centers {

    private final Map<String, Center> centers = new TreeMap<>();

    private final Map<ZipCode, ZipPlace> places;

    /** With these places, and these centers to begin with. */
    public CentersInMemory(Map<ZipCode, ZipPlace> places, Center... centers) {
        this.places = places;
        List.of(centers).forEach(this::publish);
    }

    @Override
    public List<Center> all() {
        return centers.values().stream().sorted(comparing(Center::name)).toList();
    }

    @Override
    public Optional<Center> find(CenterId id) {
        return Optional.ofNullable(centers.get(id.value()));
    }

    @Override
    public List<NearestCenter> nearest(ZipCode from, Set<LevelOfCare> needs) {
        ZipPlace place = places.get(from);
        return place == null ? List.of() : nearest(place.point(), place.approximate(), needs);
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
        centers.put(center.id().value(), center);
    }
}
