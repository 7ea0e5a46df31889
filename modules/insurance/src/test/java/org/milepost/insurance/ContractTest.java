package org.milepost.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.locations.LevelOfCare;
import org.milepost.staff.CenterId;

class ContractTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static long made;

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-06-30, true", "2026-07-01, false"})
    void a_contract_holds_from_its_first_day_to_its_last(LocalDate day, boolean holds) {
        assertThat(contract("", NetworkStatus.IN).holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void a_contract_without_an_end_holds_on() {
        assertThat(contract("", NEW_YEAR, Optional.empty()).holdsOn(LocalDate.of(2036, 1, 1)))
                .isTrue();
    }

    @Test
    void a_contract_may_last_a_day_and_never_end_before_it_begins() {
        assertThat(contract("", NEW_YEAR, Optional.of(NEW_YEAR)).holdsOn(NEW_YEAR))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract("", NEW_YEAR, Optional.of(NEW_YEAR.minusDays(1))));
    }

    @ParameterizedTest
    @CsvSource({
        "0, false",
        "-1, false",
        "0.01, true",
        "99999.99, true",
        "100000, false",
        "650.005, false",
        "650.500, true"
    })
    void a_rate_is_dollars_and_cents_above_nothing(BigDecimal rate, boolean isRate) {
        assertThat(Contract.isRate(rate)).isEqualTo(isRate);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void contracts_for_the_same_plans_overlap_where_they_share_a_day(LocalDate from, boolean overlap) {
        Contract first = contract("", NetworkStatus.IN);
        Contract second = contract("", from, Optional.empty());

        assertThat(first.overlaps(second)).isEqualTo(overlap);
        assertThat(second.overlaps(first)).isEqualTo(overlap);
    }

    @Test
    void one_for_a_plan_and_one_for_all_plans_stand_side_by_side() {
        assertThat(contract("PPO 1500", NetworkStatus.IN).overlaps(contract("", NetworkStatus.OUT)))
                .isFalse();
        assertThat(contract("PPO 1500", NetworkStatus.IN).overlaps(contract("ppo  1500", NetworkStatus.OUT)))
                .isTrue();
    }

    @Test
    void without_a_contract_in_force_nothing_is_known() {
        assertThat(ContractTerms.of(List.of(), List.of("PPO 1500"), DAY)).isEqualTo(ContractTerms.UNKNOWN);
        assertThat(ContractTerms.of(
                        List.of(contract("", NetworkStatus.IN)), List.of("PPO 1500"), LAST_OF_JUNE.plusDays(1)))
                .isEqualTo(ContractTerms.UNKNOWN);
    }

    @Test
    void a_contract_for_a_plan_beats_the_one_for_all_plans_whatever_their_order() {
        Contract all = contract("", NetworkStatus.IN);
        Contract plan = contract("HMO Basic", NetworkStatus.OUT);

        assertThat(status(List.of(all, plan), "HMO  BASIC")).isEqualTo(NetworkStatus.OUT);
        assertThat(status(List.of(plan, all), "HMO BASIC")).isEqualTo(NetworkStatus.OUT);
        assertThat(status(List.of(plan, all), "PPO 1500")).isEqualTo(NetworkStatus.IN);
    }

    @Test
    void a_plan_without_a_name_may_be_any_so_nothing_is_known_where_one_plan_stands_apart() {
        Contract all = contract("", NetworkStatus.IN);

        assertThat(status(List.of(all), "")).isEqualTo(NetworkStatus.IN);
        assertThat(status(List.of(all, contract("HMO Basic", NetworkStatus.OUT)), ""))
                .isEqualTo(NetworkStatus.UNKNOWN);
    }

    @Test
    void several_plans_have_to_agree() {
        List<Contract> contracts = List.of(contract("", NetworkStatus.IN), contract("HMO Basic", NetworkStatus.OUT));

        assertThat(ContractTerms.of(contracts, List.of("PPO 1500", "PPO 2500"), DAY)
                        .status())
                .isEqualTo(NetworkStatus.IN);
        assertThat(ContractTerms.of(contracts, List.of("PPO 1500", "HMO Basic"), DAY))
                .isEqualTo(ContractTerms.UNKNOWN);
    }

    private static NetworkStatus status(List<Contract> contracts, String plan) {
        return ContractTerms.of(contracts, List.of(plan), DAY).status();
    }

    private static Contract contract(String plan, NetworkStatus status) {
        return contract(plan, status, NEW_YEAR, Optional.of(LAST_OF_JUNE));
    }

    private static Contract contract(String plan, LocalDate from, Optional<LocalDate> until) {
        return contract(plan, NetworkStatus.IN, from, until);
    }

    private static Contract contract(String plan, NetworkStatus status, LocalDate from, Optional<LocalDate> until) {
        return new Contract(
                new ContractId(new UUID(0, ++made)),
                new CenterId("mississippi"),
                new PayerId("pinewater"),
                plan,
                status,
                from,
                until,
                Map.of(LevelOfCare.RESIDENTIAL, new BigDecimal("650")));
    }
}
