package org.milepost.locations;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
    private static final ZoneId MOUNTAIN = ZoneId.of("America/Denver");

    /** Monday with a lunch break, Tuesday without; 2026-11-23 is a Monday. */
    private static final OpeningHours WITH_LUNCH = new OpeningHours(
            CENTRAL,
            List.of(
                    period(MONDAY, "08:00", "12:00"),
                    period(MONDAY, "13:00", "17:00"),
                    period(TUESDAY, "09:30", "17:00")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:59:59.999999, false, 2026-11-23T08:00",
        "2026-11-23T08:00,           true,  2026-11-23T12:00",
        "2026-11-23T11:59:59.999999, true,  2026-11-23T12:00",
        "2026-11-23T12:00,           false, 2026-11-23T13:00",
        "2026-11-23T12:59:59.999999, false, 2026-11-23T13:00",
        "2026-11-23T13:00,           true,  2026-11-23T17:00",
        "2026-11-23T16:59:59.999999, true,  2026-11-23T17:00",
        "2026-11-23T17:00,           false, 2026-11-24T09:30",
        "2026-11-24T17:00,           false, 2026-11-30T08:00",
    })
    void each_boundary_belongs_to_what_begins_there(String now, boolean open, String changes) {
        assertThat(WITH_LUNCH.at(central(now))).isEqualTo(status(open, changes + "-06:00[America/Chicago]"));
    }

    @Test
    void the_same_moment_is_judged_by_the_clock_of_the_center() {
        OpeningHours nineInEachPlace = new OpeningHours(MOUNTAIN, List.of(period(MONDAY, "09:00", "17:00")));

        assertThat(nineInEachPlace.at(central("2026-11-23T09:30")))
                .isEqualTo(status(false, "2026-11-23T09:00-07:00[America/Denver]"));
        assertThat(nineInEachPlace.at(central("2026-11-23T10:00")))
                .isEqualTo(status(true, "2026-11-23T17:00-07:00[America/Denver]"));
    }

    @Test
    void a_night_goes_on_past_midnight() {
        OpeningHours night = new OpeningHours(
                CENTRAL, List.of(period(FRIDAY, "18:00", "00:00"), period(SATURDAY, "00:00", "02:00")));

        assertThat(night.at(central("2026-11-27T23:59")))
                .isEqualTo(status(true, "2026-11-28T02:00-06:00[America/Chicago]"));
        assertThat(night.at(central("2026-11-28T00:00")))
                .isEqualTo(status(true, "2026-11-28T02:00-06:00[America/Chicago]"));
        assertThat(night.at(central("2026-11-28T02:00")))
                .isEqualTo(status(false, "2026-12-04T18:00-06:00[America/Chicago]"));
    }

    @Test
    void a_week_begins_where_the_last_one_ended() {
        OpeningHours weekend =
                new OpeningHours(CENTRAL, List.of(period(SUNDAY, "20:00", "00:00"), period(MONDAY, "00:00", "06:00")));

        assertThat(weekend.at(central("2026-11-22T22:00")))
                .isEqualTo(status(true, "2026-11-23T06:00-06:00[America/Chicago]"));
    }

    @Test
    void open_once_a_week_it_opens_again_a_week_later() {
        OpeningHours mondays = new OpeningHours(CENTRAL, List.of(period(MONDAY, "09:00", "10:00")));

        assertThat(mondays.at(central("2026-11-23T10:00")))
                .isEqualTo(status(false, "2026-11-30T09:00-06:00[America/Chicago]"));
    }

    @Test
    void day_and_night_has_no_next_change() {
        OpeningHours always = OpeningHours.dayAndNight(CENTRAL);

        assertThat(always.at(central("2026-11-23T03:00"))).isEqualTo(new OpenStatus(true, Optional.empty()));
        assertThat(always.at(central("2026-11-01T01:30"))).isEqualTo(new OpenStatus(true, Optional.empty()));
    }

    @Test
    void without_any_hours_it_is_closed_for_good() {
        OpeningHours never = new OpeningHours(CENTRAL, List.of());

        assertThat(never.at(central("2026-11-23T12:00"))).isEqualTo(new OpenStatus(false, Optional.empty()));
    }

    /** On 2026-03-08 the clock of Chicago goes from 2 am standard time to 3 am daylight time. */
    @Test
    void when_the_clock_is_set_forward_the_closing_stays_at_its_hour() {
        OpeningHours sunday = new OpeningHours(CENTRAL, List.of(period(SUNDAY, "00:00", "08:00")));

        OpenStatus status = sunday.at(Instant.parse("2026-03-08T07:59:00Z"));

        assertThat(status).isEqualTo(status(true, "2026-03-08T08:00-05:00[America/Chicago]"));
        assertThat(sunday.at(Instant.parse("2026-03-08T12:59:59Z")).open()).isTrue();
        assertThat(sunday.at(Instant.parse("2026-03-08T13:00:00Z")).open()).isFalse();
    }

    @Test
    void an_opening_in_the_hour_that_is_left_out_comes_an_hour_later() {
        OpeningHours sunday = new OpeningHours(CENTRAL, List.of(period(SUNDAY, "02:30", "08:00")));

        OpenStatus status = sunday.at(Instant.parse("2026-03-08T07:00:00Z"));

        assertThat(status).isEqualTo(status(false, "2026-03-08T03:30-05:00[America/Chicago]"));
    }

    /** On 2026-11-01 the hour from 1 to 2 am comes twice: from 06:00 and from 07:00 in UTC. */
    @Test
    void when_the_clock_is_set_back_an_hour_that_comes_twice_is_open_twice() {
        OpeningHours sunday = new OpeningHours(CENTRAL, List.of(period(SUNDAY, "01:00", "01:30")));

        assertThat(sunday.at(Instant.parse("2026-11-01T05:59:59Z")).open()).isFalse();
        assertThat(sunday.at(Instant.parse("2026-11-01T06:00:00Z")).open()).isTrue();
        assertThat(sunday.at(Instant.parse("2026-11-01T07:29:59Z")).open()).isTrue();
        assertThat(sunday.at(Instant.parse("2026-11-01T07:30:00Z")).open()).isFalse();
    }

    @Test
    void periods_may_be_given_in_any_order() {
        OpeningHours hours = new OpeningHours(
                CENTRAL, List.of(period(TUESDAY, "13:00", "17:00"), period(TUESDAY, "08:00", "12:00")));

        assertThat(hours.on(TUESDAY))
                .containsExactly(period(TUESDAY, "08:00", "12:00"), period(TUESDAY, "13:00", "17:00"));
        assertThat(hours.on(MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"08:00, 12:01, 12:00, 17:00", "08:00, 17:00, 09:00, 10:00", "08:00, 00:00, 23:00, 00:00"})
    void two_periods_of_a_day_may_not_overlap(String opens, String closes, String opensAgain, String closesAgain) {
        List<OpenPeriod> periods = List.of(period(MONDAY, opens, closes), period(MONDAY, opensAgain, closesAgain));

        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningHours(CENTRAL, periods));
    }

    @Test
    void two_periods_that_touch_are_one() {
        OpeningHours hours =
                new OpeningHours(CENTRAL, List.of(period(MONDAY, "08:00", "12:00"), period(MONDAY, "12:00", "17:00")));

        assertThat(hours.at(central("2026-11-23T12:00")))
                .isEqualTo(status(true, "2026-11-23T17:00-06:00[America/Chicago]"));
    }

    @ParameterizedTest
    @CsvSource({"12:00, 12:00", "12:00, 11:59", "18:00, 02:00"})
    void a_period_closes_after_it_opens(String opens, String closes) {
        assertThatIllegalArgumentException().isThrownBy(() -> period(MONDAY, opens, closes));
    }

    private static OpenPeriod period(DayOfWeek day, String opens, String closes) {
        return new OpenPeriod(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant central(String local) {
        return LocalDateTime.parse(local).atZone(CENTRAL).toInstant();
    }

    private static OpenStatus status(boolean open, String changes) {
        return new OpenStatus(open, Optional.of(ZonedDateTime.parse(changes)));
    }
}
