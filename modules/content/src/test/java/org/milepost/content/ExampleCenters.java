package org.milepost.content;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.locations.Address;
import org.milepost.locations.Capacity;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.Credential;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.NearestCenter;
import org.milepost.locations.Npi;
import org.milepost.locations.OpenPeriod;
import org.milepost.locations.OpeningHours;
import org.milepost.locations.Palette;
import org.milepost.locations.PhoneNumber;
import org.milepost.locations.Point;
import org.milepost.locations.Program;
import org.milepost.locations.Service;
import org.milepost.locations.ZipCode;
import org.milepost.staff.CenterId;

/** A network of two centers: one with detox that closes at five on Mondays, one without that never closes. */
public final class ExampleCenters implements Centers {

    /** Monday noon in Mississippi. */
    public static final Instant MONDAY_NOON = Instant.parse("2026-11-23T18:00:00Z");

    /** When Mississippi closes that day. */
    public static final Instant MONDAY_FIVE_PM = Instant.parse("2026-11-23T23:00:00Z");

    public static final Center MISSISSIPPI = center(
            "Mississippi",
            "MS",
            "601-555-0142",
            new OpeningHours(
                    ZoneId.of("America/Chicago"),
                    List.of(new OpenPeriod(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(17, 0)))),
            List.of(
                    new Program(
                            LevelOfCare.WITHDRAWAL_MANAGEMENT, new Capacity(2, Instant.parse("2026-11-23T12:00:00Z"))),
                    new Program(LevelOfCare.RESIDENTIAL, null)));

    public static final Center GEORGIA = center(
            "Georgia",
            "GA",
            "404-555-0164",
            OpeningHours.dayAndNight(ZoneId.of("America/New_York")),
            List.of(new Program(LevelOfCare.OUTPATIENT, null)));

    @Override
    public List<Center> all() {
        return List.of(GEORGIA, MISSISSIPPI);
    }

    @Override
    public Optional<Center> find(CenterId id) {
        return all().stream().filter(center -> center.id().equals(id)).findFirst();
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
        throw new UnsupportedOperationException("The example network is as it is.");
    }

    private static Center center(
            String state, String letters, String phone, OpeningHours hours, List<Program> programs) {
        String word = state.toLowerCase(java.util.Locale.ROOT);
        return new Center(
                new CenterId(word),
                "Extra Mile Recovery " + state,
                new Address("101 Example Street", "Exampleville", letters, new ZipCode("39201")),
                new Point(32.3, -90.2),
                new PhoneNumber(phone),
                word + "@example.org",
                hours,
                programs,
                Set.of(Service.GROUP_THERAPY),
                List.of(new Credential(
                        Credential.Kind.STATE_LICENSE, "State (demo)", "DEMO-1", LocalDate.of(2027, 12, 31))),
                new Npi("1000000012"),
                Palette.PINE,
                word);
    }
}
