package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Payers;
import org.milepost.platform.testing.TestDatabase;

class StoredPayersTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(ListedPayer.class);

    private static final PayerId PINEWATER = new PayerId("pinewater");

    @BeforeEach
    void no_payers() {
        DATABASE.run(entities ->
                entities.createNativeQuery("delete from insurance.payer").executeUpdate());
    }

    @Test
    void a_payer_keeps_its_other_names() {
        Payer payer = new Payer(PINEWATER, "Pinewater Health Plan", "MPDEMO1", List.of("PHP", "Pinewater"));

        publish(payer);
        Optional<Payer> found = in(payers -> payers.find(PINEWATER));

        assertThat(found).contains(payer);
    }

    @Test
    void a_payer_that_is_listed_anew_has_the_new_names_and_no_other() {
        publish(new Payer(PINEWATER, "Pinewater Health Plan", "MPDEMO1", List.of("PHP", "Pinewater")));

        publish(new Payer(PINEWATER, "Pinewater", "MPDEMO1", List.of("PHP", "Pinewater Health Plan")));

        assertThat(in(Payers::all))
                .containsExactly(new Payer(PINEWATER, "Pinewater", "MPDEMO1", List.of("PHP", "Pinewater Health Plan")));
    }

    @Test
    void all_are_read_by_name_in_one_statement() {
        publish(new Payer(PINEWATER, "Pinewater Health Plan", "MPDEMO1", List.of("PHP", "Pinewater")));
        publish(new Payer(new PayerId("delta-blue"), "Delta Blue Mutual", "MPDEMO9", List.of("DBM", "Delta Blue")));

        int statements = DATABASE.statements(entities -> new StoredPayers(entities, tags -> {}).all());

        assertThat(statements).isEqualTo(1);
        assertThat(in(Payers::all))
                .extracting(Payer::name)
                .containsExactly("Delta Blue Mutual", "Pinewater Health Plan");
    }

    @Test
    void a_payer_that_is_no_longer_in_use_keeps_its_name_and_is_offered_to_nobody() {
        Payer payer = new Payer(PINEWATER, "Pinewater Health Plan", "MPDEMO1", List.of("PHP"));
        publish(payer);
        publish(new Payer(new PayerId("delta-blue"), "Delta Blue Mutual", "MPDEMO9"));

        use(false);
        assertThat(in(Payers::inUse)).extracting(Payer::name).containsExactly("Delta Blue Mutual");
        assertThat(in(Payers::all)).hasSize(2);
        Optional<Payer> kept = in(payers -> payers.find(PINEWATER));
        assertThat(kept).contains(payer);

        use(true);
        assertThat(in(Payers::inUse)).contains(payer);
    }

    /** A clearinghouse's list names it still, with a new alias perhaps: that does not bring it back. */
    @Test
    void a_payer_that_is_listed_anew_stays_out_of_use() {
        publish(new Payer(PINEWATER, "Pinewater Health Plan", "MPDEMO1"));
        use(false);

        publish(new Payer(PINEWATER, "Pinewater", "MPDEMO1", List.of("PHP")));

        assertThat(in(Payers::inUse)).isEmpty();
    }

    private static void use(boolean used) {
        DATABASE.run(entities -> new StoredPayers(entities, tags -> {}).use(PINEWATER, used));
    }

    private static void publish(Payer payer) {
        DATABASE.run(entities -> new StoredPayers(entities, tags -> {}).publish(payer));
    }

    private static <T> T in(Function<Payers, T> work) {
        return DATABASE.call(entities -> work.apply(new StoredPayers(entities, tags -> {})));
    }
}
