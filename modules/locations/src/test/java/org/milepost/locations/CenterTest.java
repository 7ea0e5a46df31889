package org.milepost.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.milepost.locations.LevelOfCare.MEDICATION;
import static org.milepost.locations.LevelOfCare.OUTPATIENT;
import static org.milepost.locations.LevelOfCare.RESIDENTIAL;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CenterTest {

    private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
    private static final OpeningHours MONDAYS = new OpeningHours(
            CENTRAL, List.of(new OpenPeriod(DayOfWeek.MONDAY, LocalTime.parse("08:00"), LocalTime.parse("17:00"))));
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T18:00:00Z");
    private static final Instant MONDAY_FIVE_PM = Instant.parse("2026-11-23T23:00:00Z");

    @Test
    void programs_stand_from_the_most_intensive_to_the_least() {
        Center center = center(MONDAYS, new Program(MEDICATION, null), new Program(RESIDENTIAL, null));

        assertThat(center.levels()).containsExactly(RESIDENTIAL, MEDICATION);
    }

    @Test
    void a_level_of_care_comes_once() {
        Program outpatient = new Program(OUTPATIENT, null);

        assertThatIllegalArgumentException().isThrownBy(() -> center(MONDAYS, outpatient, outpatient));
    }

    @Test
    void it_offers_what_is_needed_only_if_it_offers_all_of_it() {
        Center center = center(MONDAYS, new Program(RESIDENTIAL, null), new Program(MEDICATION, null));

        assertThat(center.offers(Set.of())).isTrue();
        assertThat(center.offers(Set.of(RESIDENTIAL))).isTrue();
        assertThat(center.offers(Set.of(RESIDENTIAL, MEDICATION))).isTrue();
        assertThat(center.offers(Set.of(RESIDENTIAL, OUTPATIENT))).isFalse();
    }

    @Test
    void a_count_of_free_places_holds_for_three_days_and_not_a_moment_longer() {
        Program program = new Program(RESIDENTIAL, new Capacity(2, Instant.parse("2026-11-20T18:00:00Z")));

        assertThat(program.freeAt(Instant.parse("2026-11-23T17:59:59.999999Z"))).isTrue();
        assertThat(program.freeAt(Instant.parse("2026-11-23T18:00:00Z"))).isFalse();
    }

    @Test
    void a_place_is_promised_only_where_one_was_counted() {
        assertThat(new Program(RESIDENTIAL, new Capacity(1, MONDAY_NOON)).freeAt(MONDAY_NOON))
                .isTrue();
        assertThat(new Program(RESIDENTIAL, new Capacity(0, MONDAY_NOON)).freeAt(MONDAY_NOON))
                .isFalse();
        assertThat(new Program(RESIDENTIAL, null).freeAt(MONDAY_NOON)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Capacity(-1, MONDAY_NOON));
    }

    @Test
    void its_page_changes_when_it_closes() {
        Program fresh = new Program(RESIDENTIAL, new Capacity(2, MONDAY_NOON));

        assertThat(center(MONDAYS, fresh).nextChange(MONDAY_NOON)).contains(MONDAY_FIVE_PM);
    }

    @Test
    void its_page_changes_when_a_count_grows_old() {
        Instant oldSoon = Instant.parse("2026-11-23T19:00:00Z");
        Program stale = new Program(RESIDENTIAL, new Capacity(2, Instant.parse("2026-11-20T19:00:00Z")));

        assertThat(center(MONDAYS, stale).nextChange(MONDAY_NOON)).contains(oldSoon);
        assertThat(center(MONDAYS, stale).nextChange(oldSoon)).contains(MONDAY_FIVE_PM);
    }

    @Test
    void open_day_and_night_with_nothing_counted_its_page_never_changes_by_itself() {
        assertThat(center(OpeningHours.dayAndNight(CENTRAL), new Program(OUTPATIENT, null))
                        .nextChange(MONDAY_NOON))
                .isEmpty();
    }

    @Test
    void a_credential_holds_through_its_last_day() {
        Credential license =
                new Credential(Credential.Kind.STATE_LICENSE, "Demo issuer", "DEMO-1", LocalDate.parse("2027-06-30"));

        assertThat(license.holdsOn(LocalDate.parse("2027-06-30"))).isTrue();
        assertThat(license.holdsOn(LocalDate.parse("2027-07-01"))).isFalse();
    }

    private static Center center(OpeningHours hours, Program... programs) {
        return ExampleCenters.oxford(hours, programs);
    }
}
