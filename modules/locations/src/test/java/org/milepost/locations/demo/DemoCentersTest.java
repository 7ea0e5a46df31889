package org.milepost.locations.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milepost.locations.Center;
import org.milepost.locations.CentersInMemory;
import org.milepost.locations.Palette;
import org.milepost.locations.Point;
import org.milepost.locations.ZipPlace;
import org.milepost.platform.DemoRequested;

class DemoCentersTest {

    private final CentersInMemory centers = new CentersInMemory(Map.of());
    private final DemoCenters demo = new DemoCenters(
            centers,
            zip -> Optional.of(new ZipPlace(zip, new Point(33, -90), false, Optional.empty())),
            Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC));

    @Test
    void the_demo_network_has_six_centers() {
        demo.make(new DemoRequested());

        assertThat(centers.all())
                .extracting(center -> center.id().value())
                .containsExactly("alabama", "georgia", "louisiana", "mississippi", "tennessee", "texas");
    }

    @Test
    void all_that_could_reach_or_license_somebody_is_plainly_invented() {
        demo.make(new DemoRequested());

        assertThat(centers.all()).allSatisfy(center -> {
            assertThat(center.phone().value()).matches("[0-9]{3}-555-01[0-9]{2}");
            assertThat(center.email()).endsWith("example.org");
            assertThat(center.address().street()).contains("Example");
            assertThat(center.credentials()).isNotEmpty().allSatisfy(credential -> {
                assertThat(credential.issuer()).endsWith("(demo)");
                assertThat(credential.number()).startsWith("DEMO-");
            });
            assertThat(center.npi().value())
                    .as("below any that was ever given out")
                    .startsWith("10000000");
        });
    }

    @Test
    void no_two_look_or_work_alike() {
        demo.make(new DemoRequested());

        assertThat(centers.all()).extracting(Center::palette).containsExactlyInAnyOrder(Palette.values());
        assertThat(centers.all()).extracting(Center::levels).doesNotHaveDuplicates();
        assertThat(centers.all()).extracting(Center::hours).doesNotHaveDuplicates();
        assertThat(centers.all()).extracting(Center::npi).doesNotHaveDuplicates();
    }

    @Test
    void what_stands_already_is_left_alone() {
        demo.make(new DemoRequested());
        Center alabama = centers.all().get(0);

        demo.make(new DemoRequested());

        assertThat(centers.all()).hasSize(6).first().isSameAs(alabama);
    }
}
