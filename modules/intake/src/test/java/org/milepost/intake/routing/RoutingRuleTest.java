package org.milepost.intake.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.milepost.intake.Examples.ALABAMA;
import static org.milepost.intake.Examples.MISSISSIPPI;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.milepost.intake.NoCenterFound;
import org.milepost.intake.Routing;
import org.milepost.intake.TwoCenters;
import org.milepost.locations.ZipCode;
import org.milepost.staff.CenterId;

class RoutingRuleTest {
    private static final Optional<ZipCode> BESIDE_MISSISSIPPI = Optional.of(new ZipCode("38655"));

    private final RoutingRule rule = new RoutingRule(new TwoCenters());

    @Test
    void the_chosen_center_wins_over_a_nearer_one() {
        assertThat(rule.route(Optional.of(ALABAMA), BESIDE_MISSISSIPPI))
                .isEqualTo(new Routing(ALABAMA, Routing.Reason.CHOSEN, OptionalDouble.empty(), 1));
    }

    @Test
    void without_a_choice_the_nearest_center_gets_it_and_the_distance_is_kept() {
        assertThat(rule.route(Optional.empty(), BESIDE_MISSISSIPPI))
                .isEqualTo(new Routing(MISSISSIPPI, Routing.Reason.NEAREST, OptionalDouble.of(1.5), 1));
    }

    @Test
    void neither_choice_nor_zip_code_leads_nowhere() {
        assertThatExceptionOfType(NoCenterFound.class).isThrownBy(() -> rule.route(Optional.empty(), Optional.empty()));
    }

    @Test
    void an_unknown_zip_code_leads_nowhere() {
        assertThatExceptionOfType(NoCenterFound.class)
                .isThrownBy(() -> rule.route(Optional.empty(), Optional.of(new ZipCode("00000"))));
    }

    @Test
    void a_center_that_is_none_is_not_replaced_by_a_guess() {
        assertThatExceptionOfType(NoCenterFound.class)
                .isThrownBy(() -> rule.route(Optional.of(new CenterId("montana")), BESIDE_MISSISSIPPI));
    }
}
