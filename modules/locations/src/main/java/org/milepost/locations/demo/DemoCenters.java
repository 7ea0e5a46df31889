package org.milepost.locations.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.milepost.locations.LevelOfCare.INTENSIVE_OUTPATIENT;
import static org.milepost.locations.LevelOfCare.MEDICATION;
import static org.milepost.locations.LevelOfCare.OUTPATIENT;
import static org.milepost.locations.LevelOfCare.PARTIAL_HOSPITALIZATION;
import static org.milepost.locations.LevelOfCare.RESIDENTIAL;
import static org.milepost.locations.LevelOfCare.WITHDRAWAL_MANAGEMENT;
import static org.milepost.locations.Service.CARE_IN_SPANISH;
import static org.milepost.locations.Service.CO_OCCURRING_CARE;
import static org.milepost.locations.Service.FAMILY_PROGRAM;
import static org.milepost.locations.Service.GROUP_THERAPY;
import static org.milepost.locations.Service.HOLISTIC_THERAPY;
import static org.milepost.locations.Service.INDIVIDUAL_THERAPY;
import static org.milepost.locations.Service.PEER_SUPPORT;
import static org.milepost.locations.Service.PREGNANCY_CARE;
import static org.milepost.locations.Service.TELEHEALTH;
import static org.milepost.locations.Service.TRAUMA_THERAPY;
import static org.milepost.locations.Service.VETERANS_PROGRAM;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.milepost.locations.Address;
import org.milepost.locations.Capacity;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.Credential;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.Npi;
import org.milepost.locations.OpenPeriod;
import org.milepost.locations.OpeningHours;
import org.milepost.locations.Palette;
import org.milepost.locations.PhoneNumber;
import org.milepost.locations.Program;
import org.milepost.locations.Service;
import org.milepost.locations.ZipCode;
import org.milepost.locations.ZipCodes;
import org.milepost.platform.DemoRequested;
import org.milepost.staff.CenterId;

/** Makes six centers, each unlike the others. Their towns and ZIP codes are real, and nothing else is. */
@Dependent
class DemoCenters {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
    private static final ZoneId MOUNTAIN = ZoneId.of("America/Denver");

    private final Centers centers;
    private final ZipCodes zipCodes;
    private final Clock clock;

    @Inject
    DemoCenters(Centers centers, ZipCodes zipCodes, Clock clock) {
        this.centers = centers;
        this.zipCodes = zipCodes;
        this.clock = clock;
    }

    void make(@Observes @Priority(200) DemoRequested requested) {
        all().stream().filter(center -> centers.find(center.id()).isEmpty()).forEach(centers::publish);
    }

    private List<Center> all() {
        return List.of(
                center(
                        "Mississippi",
                        new Address("101 Example Street", "Jackson", "MS", new ZipCode("39201")),
                        new PhoneNumber("601-555-0142"),
                        hours(
                                CENTRAL,
                                days(MONDAY, FRIDAY, "07:00", "19:00"),
                                days(SATURDAY, SATURDAY, "09:00", "15:00")),
                        List.of(
                                counted(WITHDRAWAL_MANAGEMENT, 2),
                                counted(RESIDENTIAL, 5),
                                uncounted(PARTIAL_HOSPITALIZATION),
                                uncounted(INTENSIVE_OUTPATIENT),
                                uncounted(OUTPATIENT),
                                uncounted(MEDICATION)),
                        Set.of(
                                INDIVIDUAL_THERAPY,
                                GROUP_THERAPY,
                                FAMILY_PROGRAM,
                                TRAUMA_THERAPY,
                                CO_OCCURRING_CARE,
                                HOLISTIC_THERAPY),
                        new Npi("1000000012"),
                        Palette.PINE),
                center(
                        "Alabama",
                        new Address("202 Example Avenue", "Birmingham", "AL", new ZipCode("35203")),
                        new PhoneNumber("205-555-0117"),
                        hours(CENTRAL, days(MONDAY, FRIDAY, "08:00", "12:00"), days(MONDAY, FRIDAY, "13:00", "17:00")),
                        List.of(
                                counted(RESIDENTIAL, 0),
                                counted(PARTIAL_HOSPITALIZATION, 4),
                                uncounted(INTENSIVE_OUTPATIENT),
                                uncounted(MEDICATION)),
                        Set.of(INDIVIDUAL_THERAPY, GROUP_THERAPY, FAMILY_PROGRAM, VETERANS_PROGRAM, TELEHEALTH),
                        new Npi("1000000020"),
                        Palette.BRICK),
                center(
                        "Tennessee",
                        new Address("303 Example Road", "Knoxville", "TN", new ZipCode("37902")),
                        new PhoneNumber("865-555-0128"),
                        hours(
                                EASTERN,
                                days(MONDAY, FRIDAY, "08:00", "18:00"),
                                days(SATURDAY, SATURDAY, "10:00", "14:00")),
                        List.of(
                                counted(WITHDRAWAL_MANAGEMENT, 1),
                                counted(RESIDENTIAL, 3),
                                uncounted(INTENSIVE_OUTPATIENT)),
                        Set.of(INDIVIDUAL_THERAPY, GROUP_THERAPY, TRAUMA_THERAPY, HOLISTIC_THERAPY, PEER_SUPPORT),
                        new Npi("1000000038"),
                        Palette.SLATE),
                center(
                        "Louisiana",
                        new Address("404 Example Lane", "Lafayette", "LA", new ZipCode("70501")),
                        new PhoneNumber("337-555-0133"),
                        OpeningHours.dayAndNight(CENTRAL),
                        List.of(
                                counted(WITHDRAWAL_MANAGEMENT, 0),
                                counted(RESIDENTIAL, 1),
                                uncounted(OUTPATIENT),
                                uncounted(MEDICATION)),
                        Set.of(INDIVIDUAL_THERAPY, GROUP_THERAPY, FAMILY_PROGRAM, CO_OCCURRING_CARE, PREGNANCY_CARE),
                        new Npi("1000000046"),
                        Palette.RIVER),
                center(
                        "Texas",
                        new Address("505 Example Boulevard", "El Paso", "TX", new ZipCode("79901")),
                        new PhoneNumber("915-555-0171"),
                        new OpeningHours(MOUNTAIN, days(MONDAY, FRIDAY, "08:30", "17:30")),
                        List.of(
                                counted(RESIDENTIAL, 2),
                                counted(PARTIAL_HOSPITALIZATION, 6),
                                uncounted(INTENSIVE_OUTPATIENT),
                                uncounted(OUTPATIENT)),
                        Set.of(INDIVIDUAL_THERAPY, GROUP_THERAPY, FAMILY_PROGRAM, TRAUMA_THERAPY, CARE_IN_SPANISH),
                        new Npi("1000000053"),
                        Palette.OCHRE),
                center(
                        "Georgia",
                        new Address("606 Example Place", "Atlanta", "GA", new ZipCode("30303")),
                        new PhoneNumber("404-555-0164"),
                        hours(
                                EASTERN,
                                days(MONDAY, THURSDAY, "09:00", "20:00"),
                                days(FRIDAY, FRIDAY, "09:00", "17:00")),
                        List.of(uncounted(INTENSIVE_OUTPATIENT), uncounted(OUTPATIENT), uncounted(MEDICATION)),
                        Set.of(INDIVIDUAL_THERAPY, GROUP_THERAPY, PEER_SUPPORT, TELEHEALTH, CARE_IN_SPANISH),
                        new Npi("1000000061"),
                        Palette.PLUM));
    }

    private Center center(
            String state,
            Address address,
            PhoneNumber phone,
            OpeningHours hours,
            List<Program> programs,
            Set<Service> services,
            Npi npi,
            Palette palette) {
        String word = state.toLowerCase(Locale.ROOT);
        return new Center(
                new CenterId(word),
                "Extra Mile Recovery " + state,
                address,
                zipCodes.find(address.zip()).orElseThrow().point(),
                phone,
                word + "@extramile.example.org",
                hours,
                programs,
                services,
                List.of(
                        new Credential(
                                Credential.Kind.STATE_LICENSE,
                                "State of " + state + " (demo)",
                                "DEMO-" + address.state() + "-0001",
                                LocalDate.of(2027, 12, 31)),
                        new Credential(
                                Credential.Kind.LEGITSCRIPT,
                                "LegitScript (demo)",
                                "DEMO-" + address.state() + "-0002",
                                LocalDate.of(2027, 6, 30))),
                npi,
                palette,
                word);
    }

    private Program counted(LevelOfCare level, int free) {
        return new Program(level, new Capacity(free, clock.instant()));
    }

    private static Program uncounted(LevelOfCare level) {
        return new Program(level, null);
    }

    private static List<OpenPeriod> days(DayOfWeek first, DayOfWeek last, String opens, String closes) {
        List<OpenPeriod> periods = new ArrayList<>();
        for (int day = first.getValue(); day <= last.getValue(); day++) {
            periods.add(new OpenPeriod(DayOfWeek.of(day), LocalTime.parse(opens), LocalTime.parse(closes)));
        }
        return periods;
    }

    private static OpeningHours hours(ZoneId zone, List<OpenPeriod> some, List<OpenPeriod> others) {
        List<OpenPeriod> periods = new ArrayList<>(some);
        periods.addAll(others);
        return new OpeningHours(zone, periods);
    }
}
