package org.milepost.insurance.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.insurance.Standing;
import org.milepost.insurance.VerificationId;

class OtherResourcesTest {
    private static final VerificationId ID = VerificationId.of("6f1c2a34-0b6e-4e55-9a53-0d2f6f5f9b11");

    @Test
    void the_statement_of_what_is_understood_is_valid() {
        JsonObject statement = CapabilitiesResource.statement("https://help.example.org");

        assertThat(Validator.faults(statement)).isEmpty();
        assertThat(statement.getString("fhirVersion")).isEqualTo("4.0.1");
    }

    @Test
    void a_request_is_told_without_the_persons_data() {
        JsonObject request = RequestWriter.write(ID, Standings.answered("EB*1*IND*30"));

        assertThat(Validator.faults(request)).isEmpty();
        assertThat(request.toString()).contains("MP-4F2A-9C7D", "2026-11-22").doesNotContain("HERON", "MP100200301");
    }

    @Test
    void a_request_that_nobody_answered_is_valid_too() {
        Standing standing = Standings.standing(Standing.State.ASKING, Optional.empty(), Optional.empty());

        assertThat(Validator.faults(RequestWriter.write(ID, standing))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "401, login",
        "403, forbidden",
        "404, not-found",
        "409, conflict",
        "415, not-supported",
        "422, invalid",
        "429, throttled",
        "500, exception"
    })
    void a_problem_is_an_operation_outcome(int status, String code) {
        JsonObject outcome = OutcomeForm.outcome(status, "It did not work.", Optional.of("4F2A9C7D"));

        assertThat(Validator.faults(outcome)).isEmpty();
        assertThat(outcome.getJsonArray("issue").getJsonObject(0).getString("code"))
                .isEqualTo(code);
        assertThat(outcome.toString()).contains("It did not work. (4F2A9C7D)");
    }

    @Test
    void only_the_addresses_of_fhir_tell_problems_so() {
        OutcomeForm form = new OutcomeForm();

        assertThat(form.isAt("/api/fhir/r4/metadata")).isTrue();
        assertThat(form.isAt("/api/openapi")).isFalse();
        assertThat(form.isAt("/console/api/fhir/r4/metadata")).isFalse();
    }
}
