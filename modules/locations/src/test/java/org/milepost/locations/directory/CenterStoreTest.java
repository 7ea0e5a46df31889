package org.milepost.locations.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.milepost.locations.ExampleCenters.ATLANTA;
import static org.milepost.locations.ExampleCenters.EL_PASO;
import static org.milepost.locations.ExampleCenters.OXFORD;
import static org.milepost.locations.LevelOfCare.RESIDENTIAL;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.locations.Capacity;
import org.milepost.locations.Center;
import org.milepost.locations.ExampleCenters;
import org.milepost.locations.OpeningHours;
import org.milepost.locations.Program;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.CenterId;

class CenterStoreTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(ListedCenter.class);

    @BeforeEach
    void no_centers() {
        DATABASE.run(entities ->
                entities.createNativeQuery("delete from locations.center").executeUpdate());
    }

    @Test
    void a_center_comes_back_as_it_was_listed() {
        add(OXFORD, EL_PASO, ATLANTA);

        assertThat(find("mississippi")).isEqualTo(OXFORD);
        assertThat(find("west-texas")).isEqualTo(EL_PASO);
        assertThat(find("georgia")).isEqualTo(ATLANTA);
    }

    @Test
    void a_center_that_nobody_listed_is_absent() {
        boolean found = store(store -> store.find(new CenterId("montana")).isPresent());

        assertThat(found).isFalse();
    }

    @Test
    void whether_a_center_is_listed_takes_one_statement_however_much_it_says_of_itself() {
        add(OXFORD);

        int statements = DATABASE.statements(entities -> {
            CenterStore store = new CenterStore(entities);
            assertThat(store.has(new CenterId("mississippi"))).isTrue();
        });
        boolean another = store(store -> store.has(new CenterId("montana")));

        assertThat(statements).isEqualTo(1);
        assertThat(another).isFalse();
    }

    @Test
    void all_stand_by_name_and_whole() {
        add(EL_PASO, OXFORD, ATLANTA);

        List<Center> all =
                store(store -> store.all().stream().map(ListedCenter::summary).toList());

        assertThat(all).containsExactly(ATLANTA, OXFORD, EL_PASO);
    }

    @Test
    void reading_all_takes_as_many_statements_as_a_center_has_lists_however_many_centers_there_are() {
        add(EL_PASO, OXFORD, ATLANTA);

        int statements =
                DATABASE.statements(entities -> new CenterStore(entities).all().forEach(ListedCenter::summary));

        assertThat(statements).isEqualTo(4);
    }

    @Test
    void what_is_published_replaces_what_was_said() {
        add(OXFORD);
        Center changed = ExampleCenters.oxford(
                OpeningHours.dayAndNight(EL_PASO.hours().zone()),
                new Program(RESIDENTIAL, new Capacity(0, Instant.parse("2026-11-24T15:30:00.123456Z"))));

        DATABASE.run(entities ->
                new CenterStore(entities).find(OXFORD.id()).orElseThrow().publish(changed));

        assertThat(find("mississippi")).isEqualTo(changed);
    }

    @Test
    void publishing_the_same_again_writes_nothing() {
        add(OXFORD);

        int statements = DATABASE.statements(entities ->
                new CenterStore(entities).find(OXFORD.id()).orElseThrow().publish(OXFORD));

        assertThat(statements)
                .as("one read of the center and four of its lists")
                .isEqualTo(5);
    }

    @Test
    void a_center_never_changes_its_id() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ListedCenter(OXFORD).publish(ATLANTA));
    }

    @Test
    void two_centers_can_not_share_an_id() {
        add(OXFORD);

        assertThatThrownBy(() -> add(OXFORD)).isInstanceOf(ConstraintViolationException.class);
    }

    /** Hibernate once sent hours through java.sql.Time, and a server in Chicago kept 8 am as 14:00. */
    @Test
    void hours_stand_in_the_database_as_the_clock_on_the_wall_shows_them_wherever_the_server_stands() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/Chicago"));
        try {
            add(OXFORD);
        } finally {
            TimeZone.setDefault(before);
        }

        List<?> opens = DATABASE.call(
                entities -> entities.createNativeQuery("""
                        select cast(opens as text) from locations.center_hours order by opens
                        """, String.class).getResultList());

        assertThat(opens).asString().isEqualTo("[08:00:00, 09:00:00, 13:30:00]");
        assertThat(find("mississippi")).isEqualTo(OXFORD);
    }

    private static void add(Center... centers) {
        DATABASE.run(entities -> {
            for (Center center : centers) {
                new CenterStore(entities).add(new ListedCenter(center));
            }
        });
    }

    private static Center find(String id) {
        return store(store -> store.find(new CenterId(id)).orElseThrow().summary());
    }

    private static <T> T store(Function<CenterStore, T> work) {
        return DATABASE.call((EntityManager entities) -> work.apply(new CenterStore(entities)));
    }
}
