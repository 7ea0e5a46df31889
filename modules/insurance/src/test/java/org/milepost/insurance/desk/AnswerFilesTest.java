package org.milepost.insurance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerFilesTest {
    private static final String PERSON = "NM1*IL*1*ALDERWICK*ROWENA****MI*ZQX100200";

    @Test
    void an_old_answer_is_read_for_the_nearest_day_on_which_its_plan_was_in_force() {
        JsonObject answer =
                answer(PERSON, "EB*1**30**GOLD", "DTP*291*RD8*20250101-20251231", "EB*1**1^33^98^MH", "EB*1**AI");

        assertThat(answer.getString("status")).isEqualTo("ACTIVE");
        assertThat(answer.getJsonArray("plans")).hasSize(1);
        assertThat(answer.getJsonArray("plans").getJsonObject(0).getString("end"))
                .isEqualTo("2025-12-31");
    }

    @Test
    void a_member_id_is_not_shown_where_the_payer_wrote_it_for_something_else() {
        JsonObject answer = answer(
                PERSON,
                "REF*6P*ZQX-100200",
                "EB*1**30**ROWENA ALDERWICK",
                "EB*R**30",
                "NM1*PR*2*OTHER*****PI*ZQX100200");

        JsonObject plan = answer.getJsonArray("plans").getJsonObject(0);
        assertThat(List.of(plan.get("group"), plan.get("name"))).containsOnly(JsonValue.NULL);
        assertThat(answer.getJsonArray("otherPayers").getJsonObject(0).getString("name"))
                .isEqualTo("OTHER");
        assertThat(answer.toString()).doesNotContain("ZQX").doesNotContain("ROWENA");
    }

    @Test
    void a_figure_that_is_shown_measures_something_though_it_cannot_be_reckoned_with() {
        JsonObject fact =
                answer(PERSON, "EB*C*IND*30***29*-25").getJsonArray("facts").getJsonObject(0);

        assertThat(fact.getString("amount")).isEqualTo("-25.00");
        assertThat(fact.getString("measure")).isEqualTo("REMAINING");
    }

    @Test
    void of_several_dates_of_one_meaning_the_one_that_holds_the_day_is_shown() {
        JsonObject dates = answer(PERSON, "EB*1**30", "DTP*307*RD8*20250101-20250131", "DTP*307*RD8*20261101-20261130")
                .getJsonArray("facts")
                .getJsonObject(0)
                .getJsonObject("dates");

        assertThat(dates.getJsonObject("307").getString("begin")).isEqualTo("2026-11-01");
    }

    @Test
    void why_a_whole_question_was_refused_is_told_though_no_segment_is_at_fault() {
        JsonObject acknowledgement =
                read("ST*999*0001~AK1*HS*77~AK2*270*0001~IK4*3:1:2*67*7~IK5*R*5~AK9*R*1*1*0*2~SE*7*0001~")
                        .getJsonObject("acknowledgement");

        assertThat(acknowledgement.getJsonArray("errors"))
                .extracting(error -> error.asJsonObject().getString("code"))
                .containsExactly("7", "5", "2");
        assertThat(acknowledgement.getJsonArray("errors").getJsonObject(0).getString("element"))
                .isEqualTo("3");
    }

    @Test
    void what_is_wrong_with_the_trailer_behind_an_acknowledgement_is_its_finding() {
        String lines = lines("ISA*00*          *00*          *ZZ*MERIDIANPPO    *ZZ*EXTRAMILE      *261122*0915*^*00501"
                + "*000000042*0*T*:~TA1*000000001*261122*0915*R*006~IEA*0*000000043~");

        assertThat(lines.lines()).hasSize(1);
        assertThat(object(lines).getJsonObject("acknowledgement").getJsonArray("findings"))
                .hasSize(1);
    }

    private static JsonObject answer(String... lines) {
        return read("ST*271*0001~BHT*0022*11*REF7*20261122*0915~HL*1**20*1~NM1*PR*2*MERIDIAN PPO~HL*2*1*22*0~"
                + "TRN*2*TRACE9*9MILEPOST1~" + String.join("~", lines) + "~SE*" + (lines.length + 7) + "*0001~");
    }

    private static JsonObject read(String transaction) {
        return object(lines("ISA*00*          *00*          *ZZ*MERIDIANPPO    *ZZ*EXTRAMILE      *261122*0915*^*00501"
                + "*000000042*0*T*:~GS*HB*MERIDIANPPO*EXTRAMILE*20261122*0915*42*X*005010X279A1~" + transaction
                + "GE*1*42~IEA*1*000000042~"));
    }

    private static String lines(String file) {
        return Corpus.read("-", file.getBytes(StandardCharsets.US_ASCII));
    }

    private static JsonObject object(String line) {
        return Json.createReader(new StringReader(line)).readObject();
    }
}
