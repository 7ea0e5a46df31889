package org.milepost.locations.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
}
