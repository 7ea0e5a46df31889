package org.milepost.insurance.x12;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SegmentTest {
    @Test
    void an_element_that_is_absent_is_empty() {
        Segment segment = Segment.of(7, "EB*1", Delimiters.USUAL);

        assertThat(segment.element(1)).isEqualTo("1");
        assertThat(segment.element(2)).isEmpty();
        assertThat(segment.element(13)).isEmpty();
    }

    @Test
    void blanks_around_an_element_are_not_part_of_it_yet_stay_in_the_text() {
        Segment segment = Segment.of(7, "NM1*IL*1*DOE   *JANE ", Delimiters.USUAL);

        assertThat(segment.element(3)).isEqualTo("DOE");
        assertThat(segment.text()).isEqualTo("NM1*IL*1*DOE   *JANE ");
    }

    @Test
    void codes_repeat() {
        assertThat(Segment.of(7, "EB*1**30^AI^MH", Delimiters.USUAL).codes(3)).containsExactly("30", "AI", "MH");
        assertThat(Segment.of(7, "EB*1**", Delimiters.USUAL).codes(3)).isEmpty();
    }

    @Test
    void codes_are_parted_by_any_character_that_no_code_holds() {
        Delimiters other = new Delimiters('*', '!', ':', '~');

        assertThat(Segment.of(7, "EB*1**30^AI", other).codes(3)).containsExactly("30", "AI");
    }

    @Test
    void a_code_that_stands_twice_counts_once() {
        assertThat(Segment.of(7, "EB*1**AI^AI", Delimiters.USUAL).codes(3)).containsExactly("AI");
    }

    @Test
    void a_composite_has_components() {
        assertThat(Segment.of(7, "EB*1*************HC:H0015", Delimiters.USUAL).components(14))
                .containsExactly("HC", "H0015");
    }
}
