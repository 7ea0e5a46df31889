package org.milepost.insurance.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.insurance.UnusableDraft;

/** Questions drafted from a file, byte for byte as they are written by hand from the rules of 005010X279A1. */
class QuestionFileTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 22, 12, 0);

    private static final String SUBSCRIBER = """
            {"sender": {"qualifier": "30", "id": "EXTRAMILE"}, "receiver": {"id": "CLEARWAY"}, "originator": "1123456789",
             "production": true, "controlNumber": 42, "writtenAt": "2026-11-22T09:07", "reference": "REF7",
             "trace": "TRACE9", "payer": {"name": "Meridian PPO", "id": "mer-01"},
             "provider": {"name": "Extra Mile Recovery", "npi": "1234567893"},
             "subscriber": {"memberId": "MDP 100-200", "lastName": "Testwéll Jr.", "firstName": "Ruth",
              "birthDate": "1984-03-09", "sex": "F"},
             "serviceTypes": ["30", "AI"], "date": "2026-11-23"}""";

    private static final String DEPENDENT = """
            {"controlNumber": 7, "reference": "REF8", "trace": "TRACE8", "payer": {"name": "Meridian", "id": "MER01"},
             "provider": {"name": "Extra Mile Recovery", "npi": "1234567893"},
             "subscriber": {"memberId": "MDP100"},
             "dependent": {"lastName": "Testwell", "firstName": "Sam", "suffix": "III", "birthDate": "2001-12-31",
              "relationship": "child"}}""";

    @Test
    void one_interchange_for_each_service_type_of_a_subscriber() {
        String first =
                "ISA*00*          *00*          *30*EXTRAMILE      *ZZ*CLEARWAY       *261122*0907*^*00501*000000042*0*P*:~"
                        + "GS*HS*EXTRAMILE*CLEARWAY*20261122*0907*42*X*005010X279A1~ST*270*0001*005010X279A1~"
                        + "BHT*0022*13*REF7*20261122*0907~HL*1**20*1~NM1*PR*2*MERIDIAN PPO*****PI*MER01~HL*2*1*21*1~"
                        + "NM1*1P*2*EXTRA MILE RECOVERY*****XX*1234567893~HL*3*2*22*0~TRN*1*TRACE9*1123456789~"
                        + "NM1*IL*1*TESTWELL*RUTH***JR*MI*MDP100200~DMG*D8*19840309*F~DTP*291*D8*20261123~EQ*30~SE*13*0001~"
                        + "GE*1*42~IEA*1*000000042~";

        assertThat(read(SUBSCRIBER))
                .containsExactly(
                        first,
                        first.replace("EQ*30", "EQ*AI")
                                .replace("000000042", "000000043")
                                .replace("*0907*42*", "*0907*43*")
                                .replace("GE*1*42", "GE*1*43"));
    }

    @Test
    void a_dependent_is_asked_about_under_the_subscriber_and_what_is_left_out_has_a_default() {
        assertThat(read(DEPENDENT))
                .containsExactly(
                        "ISA*00*          *00*          *ZZ*MILEPOST       *ZZ*PAYER          *261122*1200*^*00501*000000007*0*T*:~"
                                + "GS*HS*MILEPOST*PAYER*20261122*1200*7*X*005010X279A1~ST*270*0001*005010X279A1~"
                                + "BHT*0022*13*REF8*20261122*1200~HL*1**20*1~NM1*PR*2*MERIDIAN*****PI*MER01~HL*2*1*21*1~"
                                + "NM1*1P*2*EXTRA MILE RECOVERY*****XX*1234567893~HL*3*2*22*1~NM1*IL*1******MI*MDP100~"
                                + "HL*4*3*23*0~TRN*1*TRACE8*9MILEPOST1~NM1*03*1*TESTWELL*SAM***III~DMG*D8*20011231~"
                                + "INS*N*19~DTP*291*D8*20261122~EQ*30~SE*16*0001~GE*1*7~IEA*1*000000007~");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"payer\": {\"name\": \"Meridian\", \"id\": \"MER01\"}, | | The file does not tell payer.",
                "\"id\": \"MER01\" | \"id\": 4 | id is not a text.",
                "2001-12-31 | 31/12/2001 | birthDate is not a day such as 2026-11-22.",
                "\"child\" | \"nephew\" | dependent.relationship is not SPOUSE, CHILD or OTHER.",
                "\"controlNumber\": 7 | \"controlNumber\": 1.5 | controlNumber is not a whole number from 1 to 999999999.",
                "\"memberId\": \"MDP100\" | \"memberId\": \"*~*\" | A member id has 2 to 80 letters and digits.",
                "{\"controlNumber\" | [{\"controlNumber\" | The file is not one object of JSON."
            })
    void what_is_missing_or_has_not_its_form_is_named_without_what_stands_there(
            String part, String instead, String sentence) {
        String broken = DEPENDENT.replace(part, instead == null ? "" : instead);

        assertThatExceptionOfType(UnusableDraft.class)
                .isThrownBy(() -> read(broken))
                .withMessage(sentence);
    }

    private static List<String> read(String json) {
        return QuestionFile.read(new ByteArrayInputStream(json.getBytes(UTF_8)), NOON);
    }
}
