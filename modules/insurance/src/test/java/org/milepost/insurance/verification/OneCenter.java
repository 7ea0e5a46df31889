package org.milepost.insurance.verification;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.locations.Address;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.NearestCenter;
import org.milepost.locations.Npi;
import org.milepost.locations.OpeningHours;
import org.milepost.locations.Palette;
import org.milepost.locations.PhoneNumber;
import org.milepost.locations.Point;
import org.milepost.locations.ZipCode;
import org.milepost.staff.CenterId;

/** A network of one center. */
final class OneCenter implements Centers {
    static final CenterId MISSISSIPPI = new CenterId("mississippi");

    private static final Center CENTER = new Center(
            MISSISSIPPI,
            "Example Recovery Mississippi",
            new Address("100 Example Way", "Oxford", "MS", new ZipCode("38655")),
            new Point(34.0, -89.0),
            new PhoneNumber("662-555-0142"),
            "mississippi@example.org",
            new OpeningHours(ZoneId.of("America/Chicago"), List.of()),
            List.of(),
            Set.of(),
            List.of(),
            new Npi("1000000012"),
            Palette.PINE,
            "mississippi");

    @Override
    public List<Center> all() {
        return List.of(CENTER);
    }

    @Override
    public Optional<Center> find(CenterId id) {
        return all().stream().filter(center -> center.id().equals(id)).findFirst();
    }

    @Override
    public List<NearestCenter> nearest(ZipCode from, Set<LevelOfCare> needs) {
        return List.of(new NearestCenter(CENTER, 1.5, false));
    }

    @Override
    public List<NearestCenter> nearest(Point from, Set<LevelOfCare> needs) {
        return List.of(new NearestCenter(CENTER, 1.5, false));
    }

    @Override
    public void publish(Center center) {
        throw new IllegalStateException("Asking changes no center.");
    }
}
