package org.milepost.insurance.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.Colleagues;
import org.milepost.insurance.Contract;
import org.milepost.insurance.ContractChanged;
import org.milepost.insurance.ContractDesk;
import org.milepost.insurance.ContractId;
import org.milepost.insurance.ContractTerms;
import org.milepost.insurance.ContractsOverlap;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;

class KeptContractsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(ContractRevision.class);

    private static final CenterId MISSISSIPPI = new CenterId("mississippi");
    private static final CenterId ALABAMA = new CenterId("alabama");
    private static final PayerId PINEWATER = new PayerId("pinewater");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2026, 6, 30);
    private static final ContractId FIRST = new ContractId("00000000-0000-4000-8000-000000000001");
    private static final ContractId SECOND = new ContractId("00000000-0000-4000-8000-000000000002");

    private final RememberedTrail trail = new RememberedTrail();
    private Role role = Role.INSURANCE_SPECIALIST;

    @BeforeEach
    void one_payer_and_no_contract() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from insurance.contract_revision")
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into insurance.payer values ('pinewater', 'Pinewater', 'MPDEMO1') on conflict do nothing")
                    .executeUpdate();
        });
    }

    @Test
    void a_contract_is_kept_with_its_rates_and_who_wrote_it() {
        Contract contract = contract(FIRST, "PPO 1500", NEW_YEAR, Optional.of(LAST_OF_JUNE));

        run(desk -> desk.add(contract));

        assertThat(of(MISSISSIPPI)).singleElement().satisfies(entry -> {
            assertThat(entry.contract()).isEqualTo(contract);
            assertThat(entry.revision()).isEqualTo(1);
            assertThat(entry.changedBy()).isEqualTo("Robin Example");
        });
        assertThat(trail.noted())
                .containsExactly(new AuditedAct(
                        AuditedAct.Kind.CREATED, "contract " + FIRST, Optional.of(MISSISSIPPI), "contract.added"));
    }

    @Test
    void the_terms_of_a_plan_are_those_of_its_center_and_payer() {
        run(desk -> desk.add(contract(FIRST, "", NEW_YEAR, Optional.empty())));

        assertThat(terms(MISSISSIPPI, PINEWATER).status()).isEqualTo(NetworkStatus.IN);
        assertThat(terms(MISSISSIPPI, PINEWATER).rates())
                .isEqualTo(Map.of(LevelOfCare.RESIDENTIAL, new BigDecimal("650.00")));
        assertThat(terms(ALABAMA, PINEWATER)).isEqualTo(ContractTerms.UNKNOWN);
        assertThat(terms(MISSISSIPPI, new PayerId("delta-blue"))).isEqualTo(ContractTerms.UNKNOWN);
    }

    @Test
    void a_second_contract_for_the_same_days_is_refused_and_one_after_the_first_is_not() {
        run(desk -> desk.add(contract(FIRST, "", NEW_YEAR, Optional.of(LAST_OF_JUNE))));

        assertThatExceptionOfType(ContractsOverlap.class)
                .isThrownBy(() -> run(desk -> desk.add(contract(SECOND, "", LAST_OF_JUNE, Optional.empty()))));
        run(desk -> desk.add(contract(SECOND, "", LAST_OF_JUNE.plusDays(1), Optional.empty())));

        assertThat(of(MISSISSIPPI))
                .extracting(
                        entry -> entry.contract().id(),
                        entry -> entry.contract().from())
                .containsExactly(tuple(SECOND, LAST_OF_JUNE.plusDays(1)), tuple(FIRST, NEW_YEAR));
    }

    @Test
    void a_change_is_undone_and_the_undoing_too() {
        Contract before = contract(FIRST, "", NEW_YEAR, Optional.empty());
        Contract after = contract(FIRST, "PPO 1500", NEW_YEAR, Optional.empty());
        run(desk -> desk.add(before));
        run(desk -> desk.change(after, 1));

        run(desk -> desk.undo(MISSISSIPPI, FIRST, 2));
        assertThat(of(MISSISSIPPI)).extracting(ContractDesk.Entry::contract).containsExactly(before);

        run(desk -> desk.undo(MISSISSIPPI, FIRST, 3));
        assertThat(of(MISSISSIPPI)).extracting(ContractDesk.Entry::contract).containsExactly(after);
    }

    @Test
    void undoing_what_was_just_written_down_takes_it_away() {
        run(desk -> desk.add(contract(FIRST, "", NEW_YEAR, Optional.empty())));

        run(desk -> desk.undo(MISSISSIPPI, FIRST, 1));

        assertThat(of(MISSISSIPPI)).isEmpty();
        assertThat(terms(MISSISSIPPI, PINEWATER)).isEqualTo(ContractTerms.UNKNOWN);
        assertThat(trail.noted()).extracting(AuditedAct::purpose).containsExactly("contract.added", "contract.undone");
    }

    @Test
    void a_contract_ends_and_begins_again_where_that_is_undone() {
        run(desk -> desk.add(contract(FIRST, "", NEW_YEAR, Optional.empty())));

        run(desk -> desk.end(MISSISSIPPI, FIRST, 1, LAST_OF_JUNE));
        assertThat(terms(MISSISSIPPI, PINEWATER).status()).isEqualTo(NetworkStatus.UNKNOWN);

        run(desk -> desk.undo(MISSISSIPPI, FIRST, 2));
        assertThat(terms(MISSISSIPPI, PINEWATER).status()).isEqualTo(NetworkStatus.IN);
    }

    @Test
    void undoing_an_end_is_refused_where_another_contract_has_taken_the_days() {
        run(desk -> desk.add(contract(FIRST, "", NEW_YEAR, Optional.empty())));
        run(desk -> desk.end(MISSISSIPPI, FIRST, 1, LAST_OF_JUNE));
        run(desk -> desk.add(contract(SECOND, "", LAST_OF_JUNE.plusDays(1), Optional.empty())));

        assertThatExceptionOfType(ContractsOverlap.class)
                .isThrownBy(() -> run(desk -> desk.undo(MISSISSIPPI, FIRST, 2)));
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told() {
        run(desk -> desk.add(contract(FIRST, "", NEW_YEAR, Optional.empty())));
        run(desk -> desk.change(contract(FIRST, "PPO 1500", NEW_YEAR, Optional.empty()), 1));

        List<Consumer<ContractDesk>> late = List.of(
                desk -> desk.change(contract(FIRST, "PPO 2500", NEW_YEAR, Optional.empty()), 1),
                desk -> desk.end(MISSISSIPPI, FIRST, 1, LAST_OF_JUNE),
                desk -> desk.undo(MISSISSIPPI, FIRST, 1),
                desk -> desk.end(MISSISSIPPI, SECOND, 1, LAST_OF_JUNE));

        assertThat(late)
                .allSatisfy(
                        call -> assertThatExceptionOfType(ContractChanged.class).isThrownBy(() -> run(call)));
    }

    @Test
    void whoever_may_not_keep_contracts_or_not_of_that_center_neither_sees_nor_changes_them() {
        Contract elsewhere =
                new Contract(SECOND, ALABAMA, PINEWATER, "", NetworkStatus.IN, NEW_YEAR, Optional.empty(), Map.of());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> of(ALABAMA));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> run(desk -> desk.add(elsewhere)));
        run(desk -> desk.add(contract(FIRST, "", NEW_YEAR, Optional.empty())));
        role = Role.ADMISSIONS_LEAD;

        List<Consumer<ContractDesk>> calls = List.of(
                desk -> desk.of(MISSISSIPPI),
                desk -> desk.find(MISSISSIPPI, FIRST),
                desk -> desk.add(contract(SECOND, "", NEW_YEAR, Optional.empty())),
                desk -> desk.change(contract(FIRST, "", NEW_YEAR, Optional.empty()), 1),
                desk -> desk.end(MISSISSIPPI, FIRST, 1, LAST_OF_JUNE),
                desk -> desk.undo(MISSISSIPPI, FIRST, 1));

        assertThat(calls)
                .allSatisfy(
                        call -> assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> run(call)));
    }

    @Test
    void the_contracts_of_a_center_are_read_by_one_question() {
        run(desk -> desk.add(contract(FIRST, "", NEW_YEAR, Optional.of(LAST_OF_JUNE))));
        run(desk -> desk.add(contract(SECOND, "", LAST_OF_JUNE.plusDays(1), Optional.empty())));

        int statements = DATABASE.statements(entities -> new ContractStore(entities)
                .of(MISSISSIPPI).stream()
                        .map(ContractRevision::contract)
                        .forEach(contract -> assertThat(contract.rates()).hasSize(1)));

        assertThat(statements).isEqualTo(1);
    }

    private static Contract contract(ContractId id, String plan, LocalDate from, Optional<LocalDate> until) {
        return new Contract(
                id,
                MISSISSIPPI,
                PINEWATER,
                plan,
                NetworkStatus.IN,
                from,
                until,
                Map.of(LevelOfCare.RESIDENTIAL, new BigDecimal("650.00")));
    }

    private ContractTerms terms(CenterId center, PayerId payer) {
        return DATABASE.call(entities -> new StoredContracts(new ContractStore(entities), clock())
                .terms(center, payer, List.of("PPO 1500"), LocalDate.of(2026, 11, 26)));
    }

    private List<ContractDesk.Entry> of(CenterId center) {
        return call(desk -> desk.of(center));
    }

    private void run(Consumer<ContractDesk> work) {
        call(desk -> {
            work.accept(desk);
            return true;
        });
    }

    private <T> T call(Function<ContractDesk, T> work) {
        return DATABASE.call(entities -> work.apply(desk(entities)));
    }

    private ContractDesk desk(EntityManager entities) {
        return new KeptContracts(
                new ContractStore(entities), new Colleagues(), new SomebodyAtWork(role, MISSISSIPPI), trail, clock());
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-26T18:00:00Z"), ZoneOffset.UTC);
    }
}
