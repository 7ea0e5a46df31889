package org.milepost.locations;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.milepost.locations.LevelOfCare.INTENSIVE_OUTPATIENT;
import static org.milepost.locations.LevelOfCare.MEDICATION;
import static org.milepost.locations.LevelOfCare.OUTPATIENT;
import static org.milepost.locations.LevelOfCare.RESIDENTIAL;
import static org.milepost.locations.LevelOfCare.WITHDRAWAL_MANAGEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.milepost.staff.CenterId;

/** Centers for tests. */
public final class ExampleCenters {

    /** Central time; Mondays with a lunch break, Saturdays until midnight; two places free, counted on 20 November 2026. */
    public static final Center OXFORD = oxford(
            new OpeningHours(
                    ZoneId.of("America/Chicago"),
                    List.of(
                            new OpenPeriod(MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0)),
                            new OpenPeriod(MONDAY, LocalTime.of(13, 30), LocalTime.of(17, 0)),
                            new OpenPeriod(SATURDAY, LocalTime.of(9, 0), LocalTime.MIDNIGHT))),
            new Program(WITHDRAWAL_MANAGEMENT, null),
            new Program(RESIDENTIAL, new Capacity(2, Instant.parse("2026-11-20T18:00:00Z"))),
            new Program(MEDICATION, null));

    /** Mountain time, day and night. */
    public static final Center EL_PASO = new Center(
            new CenterId("west-texas"),
            "Example Recovery West Texas",
            new Address("200 Example Avenue", "El Paso", "TX", new ZipCode("79901")),
            new Point(31.7587, -106.4869),
            new PhoneNumber("915-555-0143"),
            "west-texas@example.com",
            OpeningHours.dayAndNight(ZoneId.of("America/Denver")),
            List.of(
                    new Program(RESIDENTIAL, null),
                    new Program(INTENSIVE_OUTPATIENT, null),
                    new Program(OUTPATIENT, null)),
            Set.of(Service.CARE_IN_SPANISH, Service.TELEHEALTH),
            List.of(),
            new Npi("1000000012"),
            Palette.BRICK,
            "texas");

    /** Eastern time; no hours on record. */
    public static final Center ATLANTA = new Center(
            new CenterId("georgia"),
            "Example Recovery Georgia",
            new Address("300 Example Street", "Atlanta", "GA", new ZipCode("30303")),
            new Point(33.7529, -84.3925),
            new PhoneNumber("404-555-0144"),
            "georgia@example.com",
            new OpeningHours(ZoneId.of("America/New_York"), List.of()),
            List.of(new Program(INTENSIVE_OUTPATIENT, null)),
            Set.of(),
            List.of(),
            new Npi("1000000020"),
            Palette.PLUM,
            "georgia");

    private ExampleCenters() {}

    /** The center in Oxford with other hours and programs. */
    public static Center oxford(OpeningHours hours, Program... programs) {
        return new Center(
                new CenterId("mississippi"),
                "Example Recovery Mississippi",
                new Address("100 Example Way", "Oxford", "MS", new ZipCode("38655")),
                new Point(34.3668, -89.5186),
                new PhoneNumber("662-555-0142"),
                "mississippi@example.com",
                hours,
                List.of(programs),
                Set.of(Service.GROUP_THERAPY, Service.FAMILY_PROGRAM),
                List.of(new Credential(
                        Credential.Kind.STATE_LICENSE, "Demo issuer", "DEMO-1", LocalDate.parse("2027-06-30"))),
                new Npi("1234567893"),
                Palette.PINE,
                "mississippi");
    }
}
