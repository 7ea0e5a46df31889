package org.milepost.insurance.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.NearestCenter;
import org.milepost.locations.Point;
import org.milepost.locations.ZipCode;
import org.milepost.staff.CenterId;

/** A network that has no center: names stay ids, and times are universal. */
final class NoCenters implements Centers {
    @Override
    public List<Center> all() {
        return List.of();
    }

    @Override
    public Optional<Center> find(CenterId id) {
        return Optional.empty();
    }

    @Override
    public List<NearestCenter> nearest(ZipCode from, Set<LevelOfCare> needs) {
        return List.of();
    }

    @Override
    public List<NearestCenter> nearest(Point from, Set<LevelOfCare> needs) {
        return List.of();
    }

    @Override
    public void publish(Center center) {
        throw new IllegalStateException("Reading changes no center.");
    }
}
