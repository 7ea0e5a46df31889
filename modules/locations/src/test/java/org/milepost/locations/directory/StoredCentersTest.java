package org.milepost.locations.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.milepost.locations.ExampleCenters.ATLANTA;
import static org.milepost.locations.ExampleCenters.EL_PASO;
import static org.milepost.locations.ExampleCenters.OXFORD;
import static org.milepost.locations.LevelOfCare.INTENSIVE_OUTPATIENT;
import static org.milepost.locations.LevelOfCare.MEDICATION;
import static org.milepost.locations.LevelOfCare.OUTPATIENT;
import static org.milepost.locations.LevelOfCare.RESIDENTIAL;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.locations.Center;
import org.milepost.locations.CenterChanged;
import org.milepost.locations.Centers;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.NearestCenter;
import org.milepost.locations.PhoneNumber;
import org.milepost.locations.Point;
import org.milepost.locations.ZipCode;
import org.milepost.locations.ZipCodes;
import org.milepost.locations.ZipPlace;
import org.milepost.platform.PageTag;
import org.milepost.platform.testing.HeardEvents;
import org.milepost.platform.testing.TestDatabase;

class StoredCentersTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(ListedCenter.class);

    private static final ZipCode MEMPHIS = new ZipCode("38103");
    private static final ZipCode PHOENIX_BOXES = new ZipCode("85001");

    private static final Map<ZipCode, ZipPlace> PLACES = Map.of(
            MEMPHIS, new ZipPlace(MEMPHIS, new Point(35.1534, -90.0552), false, Optional.of("Memphis, TN")),
            PHOENIX_BOXES, new ZipPlace(PHOENIX_BOXES, new Point(33.4484, -112.074), true, Optional.of("Phoenix, AZ")));
    private static final ZipCodes ZIP_CODES = zip -> Optional.ofNullable(PLACES.get(zip));

    private final List<PageTag> dropped = new ArrayList<>();
    private final HeardEvents<CenterChanged> changes = new HeardEvents<>();

    @BeforeEach
    void three_centers() {
        DATABASE.run(entities ->
                entities.createNativeQuery("delete from locations.center").executeUpdate());
        DATABASE.run(entities -> {
            CenterStore store = new CenterStore(entities);
            store.add(new ListedCenter(OXFORD));
            store.add(new ListedCenter(EL_PASO));
            store.add(new ListedCenter(ATLANTA));
        });
    }

    @Test
    void the_nearest_comes_first() {
        List<NearestCenter> nearest = centers(centers -> centers.nearest(MEMPHIS, Set.of()));

        assertThat(nearest).extracting(NearestCenter::center).containsExactly(OXFORD, ATLANTA, EL_PASO);
        assertThat(nearest.get(0).miles()).isCloseTo(62.3, within(0.1));
        assertThat(nearest).noneMatch(NearestCenter::approximate);
    }

    @Test
    void from_the_other_side_the_order_turns() {
        List<NearestCenter> nearest = centers(centers -> centers.nearest(PHOENIX_BOXES, Set.of()));

        assertThat(nearest).extracting(NearestCenter::center).containsExactly(EL_PASO, OXFORD, ATLANTA);
        assertThat(nearest).allMatch(NearestCenter::approximate);
    }

    @Test
    void a_nearer_center_that_can_not_help_is_left_out() {
        assertThat(nearestTo(MEMPHIS, Set.of(INTENSIVE_OUTPATIENT))).containsExactly("georgia", "west-texas");
        assertThat(nearestTo(MEMPHIS, Set.of(RESIDENTIAL))).containsExactly("mississippi", "west-texas");
    }

    @Test
    void every_need_must_be_met() {
        assertThat(nearestTo(MEMPHIS, Set.of(RESIDENTIAL, OUTPATIENT))).containsExactly("west-texas");
        assertThat(nearestTo(MEMPHIS, Set.of(MEDICATION, OUTPATIENT))).isEmpty();
    }

    @Test
    void nothing_is_near_a_zip_code_that_nobody_knows() {
        assertThat(nearestTo(new ZipCode("00000"), Set.of())).isEmpty();
    }

    @Test
    void a_point_is_where_it_says() {
        List<NearestCenter> nearest = centers(centers -> centers.nearest(OXFORD.point(), Set.<LevelOfCare>of()));

        assertThat(nearest.get(0)).isEqualTo(new NearestCenter(OXFORD, 0, false));
    }

    @Test
    void what_is_published_is_found_and_every_page_that_showed_the_center_falls() {
        PhoneNumber phone = new PhoneNumber("404-555-0199");
        Center changed = new Center(
                ATLANTA.id(),
                ATLANTA.name(),
                ATLANTA.address(),
                ATLANTA.point(),
                phone,
                ATLANTA.email(),
                ATLANTA.hours(),
                ATLANTA.programs(),
                ATLANTA.services(),
                ATLANTA.credentials(),
                ATLANTA.npi(),
                ATLANTA.palette(),
                ATLANTA.horizon());

        DATABASE.run(entities -> centers(entities).publish(changed));

        Optional<Center> found = centers(centers -> centers.find(ATLANTA.id()));
        assertThat(found).contains(changed);
        assertThat(dropped).containsExactly(new PageTag("center:georgia"), new PageTag("centers"));
        assertThat(changes.heard()).containsExactly(new CenterChanged(ATLANTA.id()));
    }

    @Test
    void a_center_that_is_not_known_joins_the_network() {
        DATABASE.run(entities ->
                entities.createNativeQuery("delete from locations.center").executeUpdate());

        DATABASE.run(entities -> centers(entities).publish(OXFORD));

        List<Center> all = centers(Centers::all);
        assertThat(all).containsExactly(OXFORD);
        assertThat(changes.heard()).containsExactly(new CenterChanged(OXFORD.id()));
    }

    private List<String> nearestTo(ZipCode zip, Set<LevelOfCare> needs) {
        return centers(centers -> centers.nearest(zip, needs)).stream()
                .map(near -> near.center().id().value())
                .toList();
    }

    private <T> T centers(Function<Centers, T> work) {
        return DATABASE.call(entities -> work.apply(centers(entities)));
    }

    private Centers centers(EntityManager entities) {
        return new StoredCenters(
                new CenterStore(entities),
                ZIP_CODES,
                new Announcements(tags -> dropped.addAll(List.of(tags)), changes));
    }
}
