package org.milepost.intake;

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

/** A network of two centers and one known ZIP code, 38655, a mile and a half from the one in Mississippi. */
public final class TwoCenters implements Centers {
    private static final Center MISSISSIPPI = center("mississippi", "Example Recovery Mississippi", "MS", "38655");
    private static final Center ALABAMA = center("alabama", "Example Recovery Alabama", "AL", "35223");

    @Override
    public List<Center> all() {
        return List.of(ALABAMA, MISSISSIPPI);
    }

    @Override
    public Optional<Center> find(CenterId id) {
        return all().stream().filter(center -> center.id().equals(id)).findFirst();
    }

    @Override
    public List<NearestCenter> nearest(ZipCode from, Set<LevelOfCare> needs) {
        return from.value().equals("38655")
                ? List.of(new NearestCenter(MISSISSIPPI, 1.5, false), new NearestCenter(ALABAMA, 168.2, false))
                : List.of();
    }

    @Override
    public List<NearestCenter> nearest(Point from, Set<LevelOfCare> needs) {
        throw new IllegalStateException("Inquiries are routed by ZIP code.");
    }

    @Override
    public void publish(Center center) {
        throw new IllegalStateException("Routing changes no center.");
    }

    private static Center center(String id, String name, String state, String zip) {
        return new Center(
                new CenterId(id),
                name,
                new Address("100 Example Way", "Example", state, new ZipCode(zip)),
                new Point(34.0, -89.0),
                new PhoneNumber("662-555-0142"),
                id + "@example.org",
                new OpeningHours(ZoneId.of("America/Chicago"), List.of()),
                List.of(),
                Set.of(),
                List.of(),
                new Npi("1000000012"),
                Palette.PINE,
                id);
    }
}
