package org.milepost.insurance.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.milepost.insurance.Standing;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.benefits.Answer;

class ResponseWriterTest {
    private static final VerificationId ID = VerificationId.of("6f1c2a34-0b6e-4e55-9a53-0d2f6f5f9b11");

    @Test
    void an_active_plan_is_in_force_for_its_period() {
        JsonObject response = write("DTP*346*D8*20260101", "DTP*347*D8*20261231", "EB*1*IND*30*PR*PINEWATER PPO");

        JsonObject insurance = insurance(response);
        assertThat(response.getString("outcome")).isEqualTo("complete");
        assertThat(response.getString("servicedDate")).isEqualTo("2026-11-22");
        assertThat(response.getString("created")).isEqualTo("2026-11-22T15:00:09Z");
        assertThat(insurance.getBoolean("inforce")).isTrue();
        assertThat(insurance.getJsonObject("benefitPeriod").getString("start")).isEqualTo("2026-01-01");
        assertThat(insurance.getJsonObject("benefitPeriod").getString("end")).isEqualTo("2026-12-31");
        assertThat(insurance.getJsonObject("coverage").getString("display")).isEqualTo("PINEWATER PPO");
    }

    @Test
    void the_person_is_named_by_their_inquiry_alone() {
        JsonObject response = write("EB*1*IND*30");

        assertThat(response.getJsonObject("patient").getJsonObject("identifier").getString("value"))
                .isEqualTo("MP-4F2A-9C7D");
        assertThat(response.toString()).doesNotContain("HERON", "MP100200301");
    }

    @Test
    void an_inactive_plan_is_not_in_force() {
        assertThat(insurance(write("EB*6*IND*30")).getBoolean("inforce")).isFalse();
    }

    @Test
    void a_pending_plan_is_in_force_and_said_to_be_pending() {
        JsonObject response = write("EB*5*IND*30");

        assertThat(insurance(response).getBoolean("inforce")).isTrue();
        assertThat(response.getString("disposition")).contains("still being looked into");
        assertThat(write("EB*1*IND*30").getString("disposition")).doesNotContain("looked into");
    }

    @Test
    void of_a_plan_that_the_payer_cannot_tell_nothing_is_said() {
        assertThat(insurance(write("EB*V*IND*30"))).doesNotContainKey("inforce");
    }

    @Test
    void a_line_says_whom_where_and_for_how_long() {
        JsonObject item = item(write("EB*1*IND*30", "EB*C*FAM*AI*PR*PINEWATER PPO*23*500****Y*Y"), 1);

        assertThat(code(item, "category")).isEqualTo("AI");
        assertThat(code(item, "unit")).isEqualTo("FAM");
        assertThat(code(item, "term")).isEqualTo("23");
        assertThat(code(item, "network")).isEqualTo("Y");
        assertThat(codings(item, "network")).hasSize(2);
        assertThat(item.getString("name")).isEqualTo("PINEWATER PPO");
        assertThat(item.getBoolean("authorizationRequired")).isTrue();
        assertThat(code(benefit(item), "type")).isEqualTo("C");
        assertThat(benefit(item).getJsonObject("allowedMoney").getInt("value")).isEqualTo(500);
    }

    @Test
    void the_whole_what_is_used_and_what_remains_are_three_things() {
        JsonObject response =
                write("EB*1*IND*30", "EB*C*IND*30***23*500", "EB*C*IND*30***24*120", "EB*C*IND*30***29*380");

        assertThat(benefit(item(response, 1))).containsKey("allowedMoney").doesNotContainKeys("usedMoney", "extension");
        assertThat(benefit(item(response, 2))).containsKey("usedMoney").doesNotContainKeys("allowedMoney", "extension");
        assertThat(benefit(item(response, 3))).doesNotContainKeys("allowedMoney", "usedMoney");
        assertThat(extension(benefit(item(response, 3)), "urn:milepost:fhir:remaining")
                        .getJsonObject("valueMoney")
                        .getInt("value"))
                .isEqualTo(380);
    }

    @Test
    void nought_is_a_value_and_blank_is_none() {
        JsonObject response = write("EB*1*IND*30", "EB*B*IND*AI***27*0", "EB*B*IND*CJ***27");

        assertThat(benefit(item(response, 1)).getJsonObject("allowedMoney").getInt("value"))
                .isZero();
        assertThat(benefit(item(response, 2))).containsOnlyKeys("type");
    }

    @Test
    void a_share_is_told_in_percent_and_one_above_the_whole_is_not_guessed() {
        JsonObject response = write("EB*1*IND*30", "EB*A*IND*AI****0*.2", "EB*A*IND*CJ*****20");

        assertThat(item(response, 1).getJsonArray("benefit").getJsonObject(1).getString("allowedString"))
                .isEqualTo("20%");
        assertThat(benefit(item(response, 2))).doesNotContainKey("allowedString");
        assertThat(extension(benefit(item(response, 2)), "urn:milepost:fhir:unclear-share")
                        .getString("valueString"))
                .isEqualTo("20");
    }

    @Test
    void days_are_counted_and_say_what_is_counted() {
        JsonObject benefit = benefit(item(write("EB*1*IND*30", "EB*F*IND*CI******DY*30"), 1));

        assertThat(benefit.getInt("allowedUnsignedInt")).isEqualTo(30);
        assertThat(extension(benefit, "urn:milepost:fhir:counted")
                        .getJsonObject("valueCoding")
                        .getString("code"))
                .isEqualTo("DY");
    }

    /** FHIR reads an item without "excluded" as one that is included. */
    @Test
    void only_a_line_that_tells_coverage_says_that_something_is_included_or_not() {
        JsonObject response = write("EB*1*IND*30", "EB*I*IND*AI", "EB*E*IND*CI", "EB*B*IND*MH***27*20", "EB*6*IND*CJ");

        assertThat(item(response, 0).getBoolean("excluded")).isFalse();
        assertThat(item(response, 1).getBoolean("excluded")).isTrue();
        assertThat(item(response, 2).getBoolean("excluded")).isTrue();
        for (int silent : List.of(3, 4)) {
            assertThat(item(response, silent)).doesNotContainKey("excluded");
            assertThat(item(response, silent).getJsonObject("_excluded").toString())
                    .contains("unknown");
        }
    }

    @Test
    void both_tiers_together_have_no_word_in_fhir_and_keep_the_payers() {
        JsonObject item = item(write("EB*1*IND*30", "EB*1*IND*AI*********W"), 1);

        assertThat(codings(item, "network")).hasSize(1);
        assertThat(code(item, "network")).isEqualTo("W");
    }

    @Test
    void what_a_line_is_tied_to_is_not_lost() {
        JsonObject response = write(
                "EB*1*IND*30",
                "EB*1*IND*AI",
                "III*ZZ*55",
                "EB*F*IND*AI*********Y*HC:H0015",
                "EB*F*IND*CJ",
                "HSD*VS*3*WK*1");

        assertThat(extension(item(response, 1), "urn:milepost:fhir:place-of-service")
                        .getJsonObject("valueCoding")
                        .getString("code"))
                .isEqualTo("55");
        assertThat(extension(item(response, 2), "urn:milepost:fhir:restriction").getString("valueString"))
                .contains("H0015");
        assertThat(extension(item(response, 3), "urn:milepost:fhir:restriction").getString("valueString"))
                .startsWith("HSD");
    }

    @Test
    void a_company_that_answers_instead_is_named_without_the_persons_id_there() {
        JsonObject response = write(
                "EB*1*IND*30",
                "EB*U*IND*AI",
                "LS*2120",
                "NM1*VN*2*CEDAR CARE*****MI*MP900800700",
                "PER*IC**TE*5550100142",
                "LE*2120");

        assertThat(extension(item(response, 1), "urn:milepost:fhir:entity").toString())
                .contains("CEDAR CARE", "VN", "5550100142");
        assertThat(response.toString()).doesNotContain("MP900800700");
    }

    @Test
    void two_lines_that_contradict_each_other_both_say_so() {
        JsonObject response = write("EB*1*IND*30", "EB*1*IND*AI*********Y", "EB*I*IND*AI*********Y");

        assertThat(extension(item(response, 1), "urn:milepost:fhir:conflict").getBoolean("valueBoolean"))
                .isTrue();
        assertThat(extension(item(response, 2), "urn:milepost:fhir:conflict").getBoolean("valueBoolean"))
                .isTrue();
        assertThat(item(response, 0).toString()).doesNotContain("conflict");
    }

    @ParameterizedTest
    @CsvSource({"2000A, 42", "2100A, 79", "2100B, 43", "2100C, 72", "2110C, 70"})
    void a_refusal_is_an_error_with_its_code_and_its_loop(String loop, String code) {
        JsonObject response = ResponseWriter.write(
                ID,
                Standings.standing(
                        Standing.State.OFFICE,
                        Optional.of(Standing.Handover.REFUSED),
                        Optional.of(Standings.summaryOf(refused(loop, code)))));

        JsonObject error = response.getJsonArray("error").getJsonObject(0);
        assertThat(response.getString("outcome")).isEqualTo("error");
        assertThat(code(error, "code")).isEqualTo(code);
        assertThat(extension(error, "urn:milepost:fhir:loop").getString("valueString"))
                .isEqualTo(loop);
        assertThat(extension(error, "urn:milepost:fhir:follow-up")
                        .getJsonObject("valueCoding")
                        .getString("code"))
                .isEqualTo("C");
        assertThat(response.toString()).doesNotContain("inforce");
        assertThat(Validator.faults(response)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ASKING, , queued", "CORRECTION, , error", "OFFICE, PAYER_UNKNOWN, error"})
    void before_there_is_an_answer_it_says_how_far_it_is(
            Standing.State state, Standing.Handover handover, String outcome) {
        JsonObject response =
                ResponseWriter.write(ID, Standings.standing(state, Optional.ofNullable(handover), Optional.empty()));

        assertThat(response.getString("outcome")).isEqualTo(outcome);
        assertThat(response.getString("disposition")).isNotBlank().doesNotContain("guarantee");
        assertThat(response).doesNotContainKeys("insurance", "error", "servicedDate");
        assertThat(Validator.faults(response)).isEmpty();
    }

    @Test
    void some_answers_and_a_person_who_goes_on_are_a_partial_outcome() {
        Standing standing = Standings.standing(
                Standing.State.OFFICE,
                Optional.of(Standing.Handover.INCOMPLETE),
                Optional.of(Standings.summary("EB*1*IND*30")));

        assertThat(ResponseWriter.write(ID, standing).getString("outcome")).isEqualTo("partial");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whatever_an_answer_says_the_response_is_valid(Path answer) throws IOException {
        assertThat(Validator.faults(response(Files.readString(answer)))).isEmpty();
    }

    /** The payer writes what it wants into places where a code belongs. */
    @Test
    void what_is_no_code_makes_no_invalid_response() {
        JsonObject response = write(
                "DTP*346*D8*00000101",
                "DTP*291*RD8*20261231-20260101",
                "EB*QQ*A B*Heron Example*PREFERRED PLAN*\u0001*x y*12.345*0.125*ZZZZ*1.5*Y*maybe*HC:<b>",
                "III*ZZ*5 5",
                "MSG*\u0007 tell \u000b them",
                "EB*1*IND*30****99999999999999999999**DY*99999999999");

        assertThat(Validator.faults(response)).isEmpty();
    }

    @Test
    void the_validator_finds_what_is_wrong() {
        assertThat(
                        Validator.faults(
                                "{\"resourceType\":\"CoverageEligibilityResponse\",\"status\":\"active\",\"outcome\":\"done\"}"))
                .isNotEmpty();
        assertThat(Validator.faults(
                        write("EB*1*IND*30").toString().replace("urn:milepost:fhir:segment", "urn:x:other")))
                .isNotEmpty();
    }

    static Stream<Path> answers() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(Answer.class.getResource("/org/milepost/insurance/desk/ppo.271"))
                        .toURI())
                .resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".271")).sorted().toList().stream();
        }
    }

    private static JsonObject response(String interchange) {
        return ResponseWriter.write(
                ID,
                Standings.standing(
                        Standing.State.ANSWERED, Optional.empty(), Optional.of(Standings.summaryOf(interchange))));
    }

    private static JsonObject write(String... segments) {
        JsonObject response = ResponseWriter.write(ID, Standings.answered(segments));
        assertThat(Validator.faults(response)).isEmpty();
        return response;
    }

    private static String refused(String loop, String code) {
        String aaa = "AAA*N**" + code + "*C~";
        StringBuilder body = new StringBuilder("BHT*0022*11*REF7*20261122*0915~HL*1**20*1~");
        body.append(loop.equals("2000A") ? aaa : "").append("NM1*PR*2*PINEWATER HEALTH*****PI*PW001~");
        body.append(loop.equals("2100A") ? aaa : "")
                .append("HL*2*1*21*1~NM1*1P*2*EXTRA MILE RECOVERY*****XX*1234567893~");
        body.append(loop.equals("2100B") ? aaa : "");
        if (loop.endsWith("C")) {
            body.append("HL*3*2*22*0~TRN*2*TRACE9*9MILEPOST1~NM1*IL*1*EXAMPLE*HERON****MI*MP100200301~");
            body.append(loop.equals("2110C") ? "EB*V~" : "").append(aaa);
        }
        return "ISA*00*          *00*          *ZZ*PINEWATER      *ZZ*MILEPOST       *261122*0915*^*00501*000000042*0*T*:~"
                + "GS*HB*PINEWATER*MILEPOST*20261122*0915*42*X*005010X279A1~ST*271*0001*005010X279A1~" + body
                + "SE*99*0001~GE*1*42~IEA*1*000000042~";
    }

    private static JsonObject insurance(JsonObject response) {
        return response.getJsonArray("insurance").getJsonObject(0);
    }

    private static JsonObject item(JsonObject response, int index) {
        return insurance(response).getJsonArray("item").getJsonObject(index);
    }

    private static JsonObject benefit(JsonObject item) {
        return item.getJsonArray("benefit").getJsonObject(0);
    }

    private static JsonArray codings(JsonObject in, String concept) {
        return in.getJsonObject(concept).getJsonArray("coding");
    }

    private static String code(JsonObject in, String concept) {
        return codings(in, concept).getJsonObject(0).getString("code");
    }

    private static JsonObject extension(JsonObject in, String url) {
        return in.getJsonArray("extension").stream()
                .map(JsonValue::asJsonObject)
                .filter(extension -> extension.getString("url").equals(url))
                .findFirst()
                .orElseThrow();
    }
}
