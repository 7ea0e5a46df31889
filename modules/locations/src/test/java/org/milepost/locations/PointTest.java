package org.milepost.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointTest {

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0"})
    void the_poles_and_the_date_line_are_on_the_earth(double latitude, double longitude) {
        assertThat(new Point(latitude, longitude).latitude()).isEqualTo(latitude);
    }

    @ParameterizedTest
    @CsvSource({"90.0001, 0", "-90.0001, 0", "0, 180.0001", "0, -180.0001", "NaN, 0", "0, NaN"})
    void what_lies_beyond_is_not(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(latitude, longitude));
    }

    @Test
    void a_quarter_of_the_globe_lies_between_pole_and_equator() {
        assertThat(new Point(90, 0).milesTo(new Point(0, 57))).isCloseTo(6_218.41, within(0.01));
    }

    @Test
    void half_the_globe_lies_between_opposite_points() {
        assertThat(new Point(12.5, 170).milesTo(new Point(-12.5, -10))).isCloseTo(12_436.81, within(0.01));
    }

    @Test
    void the_date_line_is_no_wall() {
        assertThat(new Point(0, 179.5).milesTo(new Point(0, -179.5))).isCloseTo(69.09, within(0.01));
    }

    @Test
    void a_point_lies_no_distance_from_itself() {
        assertThat(new Point(34.3, -89.5).milesTo(new Point(34.3, -89.5))).isZero();
    }
}
