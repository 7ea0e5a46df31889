package org.milepost.locations.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.staff.CenterId;
import org.milepost.staff.CenterNames;

/** Staff's screens call a center what the public calls it. */
@Dependent
class PublicNames implements CenterNames {

    private final Centers centers;

    @Inject
    PublicNames(Centers centers) {
        this.centers = centers;
    }

    @Override
    public String nameOf(CenterId center) {
        return centers.find(center).map(Center::name).orElse(center.value());
    }

    @Override
    public List<CenterId> all() {
        return centers.all().stream()
                .sorted(Comparator.comparing(Center::name))
                .map(Center::id)
                .toList();
    }
}
