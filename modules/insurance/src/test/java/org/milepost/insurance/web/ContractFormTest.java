package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.Contract;
import org.milepost.insurance.ContractId;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Submission;
import org.milepost.staff.CenterId;

class ContractFormTest {
    private static final ContractId ID = new ContractId("00000000-0000-4000-8000-000000000001");
    private static final CenterId MISSISSIPPI = new CenterId("mississippi");
    private static final Payer PINEWATER =
            new Payer(new PayerId("pinewater"), "Pinewater Health Plan", "MPDEMO1", List.of("Pinewater"));

    @Test
    void what_is_typed_becomes_a_contract_and_comes_back_as_it_was() {
        ContractForm form = form(Map.of(
                "payer", "pinewater",
                "plan", "PPO 1500",
                "status", "OUT",
                "from", "2026-01-01",
                "until", "2026-12-31",
                "RESIDENTIAL", "$1,650.50",
                "OUTPATIENT", "110"));

        assertThat(form.problems()).isEmpty();
        Contract contract = form.contract(ID, MISSISSIPPI);
        assertThat(contract)
                .isEqualTo(new Contract(
                        ID,
                        MISSISSIPPI,
                        PINEWATER.id(),
                        "PPO 1500",
                        NetworkStatus.OUT,
                        LocalDate.of(2026, 1, 1),
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        Map.of(
                                LevelOfCare.RESIDENTIAL,
                                new BigDecimal("1650.50"),
                                LevelOfCare.OUTPATIENT,
                                new BigDecimal("110"))));
        assertThat(new ContractForm(ContractForm.filledIn(contract, PINEWATER.name()), List.of(PINEWATER))
                        .contract(ID, MISSISSIPPI))
                .isEqualTo(contract);
    }

    @Test
    void whatever_is_missing_is_named_in_the_order_of_the_form() {
        assertThat(form(Map.of()).problems().keySet()).containsExactly("payer", "status", "from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-650", "650.005", "100000", "1,65", "six", "1e3", "NaN"})
    void what_is_no_rate_is_told_beside_its_field(String rate) {
        assertThat(with("RESIDENTIAL", rate).problems())
                .containsExactly(entry("RESIDENTIAL", "console.contracts.problem.rate"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,",
        "2025-12-31, console.contracts.problem.turned",
        "2026-02-30, console.contracts.problem.until",
        "soon, console.contracts.problem.until"
    })
    void the_last_day_is_a_day_and_not_before_the_first(String until, String problem) {
        assertThat(with("until", until).problems().get("until")).isEqualTo(problem);
    }

    @Test
    void a_payer_that_is_in_no_list_is_refused() {
        assertThat(with("payer", "Riverbend").problems())
                .containsExactly(entry("payer", "console.contracts.problem.payer"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2025-12-31, false", "soon, false"})
    void a_contract_ends_on_its_first_day_at_the_earliest(String lastDay, boolean ends) {
        Contract contract = with("plan", "").contract(ID, MISSISSIPPI);

        assertThat(with("lastDay", lastDay).lastDay(contract).isPresent()).isEqualTo(ends);
    }

    private static ContractForm with(String field, String value) {
        Map<String, String> values = new HashMap<>(Map.of("payer", "Pinewater", "status", "IN", "from", "2026-01-01"));
        values.put(field, value);
        return form(values);
    }

    private static ContractForm form(Map<String, String> values) {
        return new ContractForm(new Submission(values, Map.of()), List.of(PINEWATER));
    }
}
