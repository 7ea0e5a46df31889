package org.milepost.locations;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.platform.Language.ENGLISH;
import static org.milepost.platform.Language.SPANISH;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWordsTest {

    private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T18:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | 2026-11-23T17:00 | Open now, until 5 pm | Abierto ahora, hasta las 5 p. m.",
                "true  | 2026-11-23T13:05 | Open now, until 1:05 pm | Abierto ahora, hasta la 1:05 p. m.",
                "true  | 2026-11-24T00:00 | Open now, until midnight | Abierto ahora, hasta las 12 de la noche",
                "true  | 2026-11-23T23:59 | Open now, until 11:59 pm | Abierto ahora, hasta las 11:59 p. m.",
                "true  | 2026-11-24T02:30 | Open now, until 2:30 am | Abierto ahora, hasta las 2:30 a. m.",
                "true  | 2026-11-24T11:59 | Open now, until 11:59 am | Abierto ahora, hasta las 11:59 a. m.",
                "true  | 2026-11-24T12:00 | Open now, until Tuesday at noon | Abierto ahora, hasta el martes a las 12 del mediodía",
                "true  | 2026-11-27T17:00 | Open now, until Friday at 5 pm | Abierto ahora, hasta el viernes a las 5 p. m.",
                "false | 2026-11-23T13:00 | Closed now, opens at 1 pm | Cerrado ahora, abre a la 1 p. m.",
                "false | 2026-11-24T08:30 | Closed now, opens Tuesday at 8:30 am | Cerrado ahora, abre el martes a las 8:30 a. m.",
                "false | 2026-11-24T12:00 | Closed now, opens Tuesday at noon | Cerrado ahora, abre el martes a las 12 del mediodía",
            })
    void a_status_is_said_as_people_say_it(boolean open, String local, String english, String spanish) {
        OpenStatus status = new OpenStatus(open, Optional.of(ZonedDateTime.parse(local + "-06:00[America/Chicago]")));

        assertThat(plain(status.in(ENGLISH, MONDAY_NOON))).isEqualTo(english);
        assertThat(plain(status.in(SPANISH, MONDAY_NOON))).isEqualTo(spanish);
    }

    @Test
    void what_never_changes_is_said_without_a_time() {
        assertThat(new OpenStatus(true, Optional.empty()).in(ENGLISH, MONDAY_NOON))
                .isEqualTo("Open day and night");
        assertThat(new OpenStatus(false, Optional.empty()).in(SPANISH, MONDAY_NOON))
                .isEqualTo("Cerrado por ahora");
    }

    @Test
    void from_afar_the_time_zone_is_named() {
        OpenStatus status =
                new OpenStatus(true, Optional.of(ZonedDateTime.parse("2026-11-23T17:00-07:00[America/Denver]")));

        assertThat(plain(status.fromAfar(ENGLISH, MONDAY_NOON))).isEqualTo("Open now, until 5 pm Mountain Time");
        assertThat(plain(status.fromAfar(SPANISH, MONDAY_NOON)))
                .isEqualTo("Abierto ahora, hasta las 5 p. m., hora de las Montañas Rocosas");
        assertThat(new OpenStatus(true, Optional.empty()).fromAfar(ENGLISH, MONDAY_NOON))
                .isEqualTo("Open day and night");
    }

    @Test
    void days_with_the_same_hours_stand_together() {
        List<OpenPeriod> periods = new ArrayList<>();
        for (DayOfWeek day : List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)) {
            periods.add(period(day, "08:00", "12:00"));
            periods.add(period(day, "13:00", "17:30"));
        }
        periods.add(period(SATURDAY, "09:00", "13:00"));
        OpeningHours hours = new OpeningHours(CENTRAL, periods);

        assertThat(plain(hours.in(ENGLISH)))
                .isEqualTo("Monday to Friday, 8 am to noon and 1 pm to 5:30 pm; Saturday, 9 am to 1 pm (Central Time)");
        assertThat(plain(hours.in(SPANISH)))
                .isEqualTo("de lunes a viernes, de 8 a. m. a 12 del mediodía y de 1 p. m. a 5:30 p. m.; "
                        + "sábado, de 9 a. m. a 1 p. m. (hora central)");
    }

    @Test
    void a_day_between_parts_a_run() {
        OpeningHours hours = new OpeningHours(
                CENTRAL,
                List.of(
                        period(MONDAY, "09:00", "17:00"),
                        period(TUESDAY, "09:00", "17:00"),
                        period(THURSDAY, "09:00", "17:00"),
                        period(SATURDAY, "18:00", "00:00"),
                        period(SUNDAY, "18:00", "00:00")));

        assertThat(plain(hours.in(ENGLISH)))
                .isEqualTo("Monday and Tuesday, 9 am to 5 pm; Thursday, 9 am to 5 pm; "
                        + "Saturday and Sunday, 6 pm to midnight (Central Time)");
    }

    @Test
    void always_and_never_are_said_shortly() {
        assertThat(OpeningHours.dayAndNight(CENTRAL).in(ENGLISH)).isEqualTo("every day, day and night (Central Time)");
        assertThat(new OpeningHours(CENTRAL, List.of()).in(ENGLISH)).isEqualTo("no regular hours; please call");
    }

    @Test
    void a_line_never_breaks_within_a_time() {
        OpenStatus status =
                new OpenStatus(true, Optional.of(ZonedDateTime.parse("2026-11-23T17:00-06:00[America/Chicago]")));

        assertThat(status.in(ENGLISH, MONDAY_NOON)).endsWith("5\u00a0pm");
        assertThat(status.in(SPANISH, MONDAY_NOON)).endsWith("5\u00a0p.\u00a0m.");
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    private static OpenPeriod period(DayOfWeek day, String opens, String closes) {
        return new OpenPeriod(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
