package org.milepost.locations.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.milepost.locations.ExampleCenters.ATLANTA;
import static org.milepost.locations.ExampleCenters.OXFORD;
import static org.milepost.locations.LevelOfCare.INTENSIVE_OUTPATIENT;
import static org.milepost.locations.LevelOfCare.MEDICATION;
import static org.milepost.locations.LevelOfCare.RESIDENTIAL;
import static org.milepost.locations.LevelOfCare.WITHDRAWAL_MANAGEMENT;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.locations.Capacity;
import org.milepost.locations.Center;
import org.milepost.locations.CenterChanged;
import org.milepost.locations.FreePlaces;
import org.milepost.locations.Program;
import org.milepost.locations.SignedIn;
import org.milepost.locations.UnknownCenter;
import org.milepost.platform.PageTag;
import org.milepost.platform.testing.HeardEvents;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

class CountedPlacesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(ListedCenter.class);

    private static final Instant NOW = Instant.parse("2026-11-24T15:30:00.123456Z");

    private StaffMember agent = agentOf(OXFORD.id());
    private final List<PageTag> dropped = new ArrayList<>();
    private final HeardEvents<CenterChanged> changes = new HeardEvents<>();

    @BeforeEach
    void two_centers() {
        DATABASE.run(entities ->
                entities.createNativeQuery("delete from locations.center").executeUpdate());
        DATABASE.run(entities -> {
            CenterStore store = new CenterStore(entities);
            store.add(new ListedCenter(OXFORD));
            store.add(new ListedCenter(ATLANTA));
        });
    }

    @Test
    void a_count_stands_for_what_was_counted_and_takes_back_what_was_not() {
        DATABASE.run(entities -> places(entities).count(OXFORD.id(), Map.of(WITHDRAWAL_MANAGEMENT, 1)));

        Center counted = DATABASE.call(entities ->
                new CenterStore(entities).find(OXFORD.id()).orElseThrow().summary());
        assertThat(counted.programs())
                .containsExactly(
                        new Program(WITHDRAWAL_MANAGEMENT, new Capacity(1, NOW)),
                        new Program(RESIDENTIAL, null),
                        new Program(MEDICATION, null));
        assertThat(dropped).containsExactly(new PageTag("center:mississippi"), new PageTag("centers"));
        assertThat(changes.heard()).containsExactly(new CenterChanged(OXFORD.id()));
    }

    @Test
    void nobody_counts_the_places_of_another_center() {
        assertThatThrownBy(() ->
                        DATABASE.run(entities -> places(entities).count(ATLANTA.id(), Map.of(INTENSIVE_OUTPATIENT, 4))))
                .isInstanceOf(NotPermitted.class);

        assertThat(dropped).isEmpty();
        assertThat(changes.heard()).isEmpty();
    }

    @Test
    void places_of_a_center_that_is_not_known_can_not_be_counted() {
        CenterId unknown = new CenterId("montana");
        agent = agentOf(unknown);

        assertThatThrownBy(() -> DATABASE.run(entities -> places(entities).count(unknown, Map.of())))
                .isInstanceOf(UnknownCenter.class);
    }

    private FreePlaces places(EntityManager entities) {
        return new CountedPlaces(
                new CenterStore(entities),
                new Announcements(tags -> dropped.addAll(List.of(tags)), changes),
                new SignedIn(agent),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static StaffMember agentOf(CenterId center) {
        return new StaffMember(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                "Demo agent",
                "agent@example.org",
                List.of(new Grant(Role.ADMISSIONS_AGENT, Optional.of(center))));
    }
}
