package org.milepost.locations.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.locations.Point;
import org.milepost.locations.ZipCode;
import org.milepost.locations.ZipCodes;
import org.milepost.locations.ZipPlace;

class PublishedZipCodesTest {

    private static final ZipCodes ZIP_CODES = new PublishedZipCodes();

    @ParameterizedTest
    @CsvSource({
        "38655, 35223, 168.19", // Oxford, Mississippi to Birmingham, Alabama
        "38655, 38103, 65.59", // to Memphis
        "39501, 70506, 178.36", // Gulfport to Lafayette, Louisiana
        "96913, 96799, 3595.36", // Guam to American Samoa, across the date line
        "99801, 98101, 889.07", // Juneau to Seattle
        "00901, 33130, 1032.63", // San Juan to Miami
    })
    void the_distances_of_known_pairs_are_right(String from, String to, double miles) {
        double distance = place(from).point().milesTo(place(to).point());

        assertThat(distance).isCloseTo(miles, within(0.005));
    }

    @Test
    void a_zip_code_with_an_area_is_exact_and_has_its_town() {
        ZipPlace oxford = place("38655");

        assertThat(oxford.approximate()).isFalse();
        assertThat(oxford.town()).contains("Oxford, MS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "85001 | 33.4484 | -112.074 | Phoenix, AZ",
                "30301 | 33.8444 | -84.4741 | Atlanta, GA",
                "12345 | 42.8142 | -73.9396 | Schenectady, NY",
                "20500 | 38.8946 | -77.0355 | Washington, DC",
                "09001 | 38.1105 | 15.6613 | APO AA",
            })
    void a_zip_code_without_an_area_lies_about_where_geonames_says(
            String zip, double latitude, double longitude, String town) {
        ZipPlace place = place(zip);

        assertThat(place.approximate()).isTrue();
        assertThat(place.point()).isEqualTo(new Point(latitude, longitude));
        assertThat(place.town()).contains(town);
    }

    /** 38692 is in neither file; the mean of the 53 areas 386xx, in northern Mississippi, was worked out apart. */
    @Test
    void a_zip_code_that_nobody_lists_lies_about_in_the_middle_of_those_that_begin_alike() {
        ZipPlace place = place("38692");

        assertThat(place.approximate()).isTrue();
        assertThat(place.town()).isEmpty();
        assertThat(place.point().latitude()).isCloseTo(34.59095, within(0.00001));
        assertThat(place.point().longitude()).isCloseTo(-89.78860, within(0.00001));
    }

    @Test
    void territories_have_no_town_but_a_place() {
        ZipPlace sanJuan = place("00901");

        assertThat(sanJuan.approximate()).isFalse();
        assertThat(sanJuan.town()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"00000", "21300", "34399"})
    void a_zip_code_of_no_region_is_unknown(String zip) {
        assertThat(ZIP_CODES.find(new ZipCode(zip))).isEmpty();
    }

    private static ZipPlace place(String zip) {
        return ZIP_CODES.find(new ZipCode(zip)).orElseThrow();
    }
}
