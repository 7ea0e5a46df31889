package org.milepost.locations.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milepost.locations.Point;
import org.milepost.locations.geography.NetworkMap.Spot;

class NetworkMapTest {

    private static final Point JACKSON = new Point(32.30, -90.18);
    private static final Point BIRMINGHAM = new Point(33.52, -86.81);
    private static final Point SEATTLE = new Point(47.61, -122.33);

    @Test
    void north_is_up_and_east_is_right() {
        NetworkMap map = NetworkMap.of(Set.of("MS", "AL"), List.of(JACKSON, BIRMINGHAM), Optional.empty());

        Spot jackson = map.pins().get(0);
        Spot birmingham = map.pins().get(1);
        assertThat(birmingham.x()).isGreaterThan(jackson.x());
        assertThat(birmingham.y()).isLessThan(jackson.y());
    }

    @Test
    void the_states_served_fill_the_sheet_and_their_neighbors_lie_around() {
        NetworkMap map = NetworkMap.of(Set.of("MS", "AL"), List.of(), Optional.empty());

        assertThat(map.served()).hasSize(2).allMatch(path -> path.startsWith("M") && path.endsWith("Z"));
        assertThat(map.around())
                .as("Tennessee to Florida, and none of the far north or west")
                .hasSizeBetween(5, 10);
        assertThat(map.height()).isBetween(700, 960);
    }

    @Test
    void a_mile_is_as_long_across_as_it_is_up() {
        Point south = new Point(31, -98);
        Point north = new Point(35, -98);
        Point east = new Point(31, -90);

        List<Spot> spots = NetworkMap.of(Set.of("TX", "MS"), List.of(south, north, east), Optional.empty())
                .pins();

        double up = length(spots.get(0), spots.get(1)) / south.milesTo(north);
        double across = length(spots.get(0), spots.get(2)) / south.milesTo(east);
        assertThat(across / up).isBetween(0.97, 1.03);
    }

    @Test
    void a_person_within_the_map_is_shown_and_one_beyond_it_is_not() {
        Set<String> served = Set.of("MS", "AL");

        assertThat(NetworkMap.of(served, List.of(), Optional.of(JACKSON)).here())
                .isPresent();
        assertThat(NetworkMap.of(served, List.of(), Optional.of(SEATTLE)).here())
                .isEmpty();
    }

    @Test
    void a_map_of_nothing_can_not_be_drawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> NetworkMap.of(Set.of(), List.of(), Optional.empty()));
    }

    @Test
    void every_state_and_territory_is_known_by_its_letters() {
        assertThat(State.all()).hasSize(56);
        assertThat(State.of("MS")).map(State::name).contains("Mississippi");
        assertThat(State.of("XX")).isEmpty();
    }

    private static double length(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
