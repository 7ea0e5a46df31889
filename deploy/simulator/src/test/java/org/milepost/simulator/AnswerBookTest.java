package org.milepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milepost.simulator.x12.Segment;

/** Reads every page of every plan as the guide lays out loops 2100 and 2110. */
class AnswerBookTest {
    private static final Pattern BENEFIT =
            Pattern.compile("EB (HSD ){0,9}(REF ){0,9}(DTP ){0,20}(MSG ){0,10}(III ){0,10}(LS (NM1 (PER ){0,3})+LE )?");
    private static final Set<String> KINDS = Set.of("1", "5", "6", "A", "B", "C", "D", "G", "I", "P", "U");
    private static final Set<String> PERIODS = Set.of("", "7", "23", "27", "29", "34", "36");
    private static final Pattern SAFE = Pattern.compile("[A-Z0-9 .^-]*");

    static Stream<Page> pages() {
        return Stream.of(DemoPayer.values())
                .flatMap(payer -> Stream.of(DemoCard.values())
                        .flatMap(card -> card.plan().stream())
                        .distinct()
                        .flatMap(plan -> AnswerBook.open(payer, plan, 2026, '^').stream()
                                .flatMap(book -> Stream.of("30", "AI", "CI", "CJ", "MH")
                                        .map(type -> new Page(payer + " " + plan + " " + type, book, type)))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void benefits_stand_in_the_order_of_the_guide(Page page) {
        String ids = page.benefits().stream().map(segment -> segment.id() + " ").collect(Collectors.joining());

        assertThat(ids).matches("(" + BENEFIT.pattern() + ")+");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void elements_keep_to_their_codes(Page page) {
        for (Segment segment : page.benefits()) {
            assertThat(segment.elements())
                    .allMatch(element -> SAFE.matcher(element).matches());
            assertThat(segment.elements().get(segment.elements().size() - 1)).isNotEmpty();
            if (segment.id().equals("EB")) {
                assertThat(KINDS).contains(segment.element(1));
                assertThat(Set.of("IND", "FAM")).contains(segment.element(2));
                assertThat(segment.element(3)).matches("[A-Z0-9]{1,2}(\\^[A-Z0-9]{1,2})*");
                assertThat(Set.of("", "PR")).contains(segment.element(4));
                assertThat(PERIODS).contains(segment.element(6));
                assertThat(segment.element(7)).matches("([0-9]+(\\.[0-9]{1,2})?)?");
                assertThat(segment.element(8)).matches("(0|1|0?\\.[0-9]{1,2})?");
                assertThat(Set.of("", "Y", "N")).contains(segment.element(11));
                assertThat(Set.of("", "Y", "N", "W")).contains(segment.element(12));
                assertThat(segment.elements()).hasSizeLessThanOrEqualTo(12);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_plan_tells_its_status_in_every_answer(Page page) {
        assertThat(page.benefits().get(0).element(1)).isIn("1", "5", "6");
        assertThat(page.benefits().get(0).element(3)).isEqualTo("30");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_member_is_told_by_references_and_dates(Page page) {
        assertThat(page.book().member())
                .isNotEmpty()
                .allMatch(segment -> Set.of("REF", "DTP").contains(segment.id()));
    }

    record Page(String name, AnswerBook book, String serviceType) {
        List<Segment> benefits() {
            return book.benefits(List.of(serviceType));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
