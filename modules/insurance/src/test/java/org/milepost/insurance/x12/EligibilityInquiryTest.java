package org.milepost.insurance.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.x12.EligibilityInquiry.Dependent;
import org.milepost.insurance.x12.EligibilityInquiry.Payer;
import org.milepost.insurance.x12.EligibilityInquiry.Relationship;
import org.milepost.insurance.x12.EligibilityInquiry.Requester;

class EligibilityInquiryTest {
    private static final Envelope TEST = new Envelope("ZZ", "EXTRAMILE", "ZZ", "CLEARWAY", "9MILEPOST1", false);
    private static final Person RUTH = new Person("Testwell", "Ruth", "", LocalDate.of(1984, 3, 9), "F");
    private static final Person SAM = new Person("Testwell", "Sam", "", LocalDate.of(2001, 12, 31), null);

    @Test
    void a_question_about_a_subscriber_is_written_element_by_element() {
        assertThat(inquiry(TEST, Optional.of(RUTH), Optional.empty()).write().split("~"))
                .containsExactly(
                        "ISA*00*          *00*          *ZZ*EXTRAMILE      *ZZ*CLEARWAY       *261122*0907*^*00501*000000042*0*T*:",
                        "GS*HS*EXTRAMILE*CLEARWAY*20261122*0907*42*X*005010X279A1",
                        "ST*270*0001*005010X279A1",
                        "BHT*0022*13*REF7*20261122*0907",
                        "HL*1**20*1",
                        "NM1*PR*2*MERIDIAN PPO (DEMO)*****PI*MER01",
                        "HL*2*1*21*1",
                        "NM1*1P*2*EXTRA MILE RECOVERY*****XX*1234567893",
                        "HL*3*2*22*0",
                        "TRN*1*TRACE9*9MILEPOST1",
                        "NM1*IL*1*TESTWELL*RUTH****MI*MDP100200300",
                        "DMG*D8*19840309*F",
                        "DTP*291*D8*20261122",
                        "EQ*30",
                        "SE*13*0001",
                        "GE*1*42",
                        "IEA*1*000000042");
    }

    @Test
    void a_question_about_a_dependent_asks_under_the_subscriber() {
        EligibilityInquiry inquiry =
                inquiry(TEST, Optional.of(RUTH), Optional.of(new Dependent(SAM, Relationship.CHILD)));

        assertThat(inquiry.write())
                .contains("HL*3*2*22*1~NM1*IL*1*TESTWELL*RUTH****MI*MDP100200300~DMG*D8*19840309*F~"
                        + "HL*4*3*23*0~TRN*1*TRACE9*9MILEPOST1~NM1*03*1*TESTWELL*SAM~DMG*D8*20011231~INS*N*19~"
                        + "DTP*291*D8*20261122~EQ*30~SE*17*0001~");
    }

    @Test
    void a_subscriber_whose_name_is_not_known_is_named_by_the_member_id() {
        EligibilityInquiry inquiry =
                inquiry(TEST, Optional.empty(), Optional.of(new Dependent(SAM, Relationship.SPOUSE)));

        assertThat(inquiry.write())
                .contains("NM1*IL*1******MI*MDP100200300~HL*4*3*23*0~")
                .contains("INS*N*01~");
    }

    @Test
    void it_reads_as_an_interchange_without_a_flaw() {
        Interchange interchange = Interchange.read(
                inquiry(TEST, Optional.of(RUTH), Optional.empty()).write());

        assertThat(interchange.flaws()).isEmpty();
        assertThat(interchange.all("270")).hasSize(1);
    }

    @Test
    void the_trace_s_originator_has_ten_characters() {
        for (String originator : List.of("1123456789", "3123456789", "9MILEPOST1")) {
            assertThat(originator).hasSize(10);
            assertThat(new Envelope("ZZ", "EXTRAMILE", "ZZ", "CLEARWAY", originator, false))
                    .isNotNull();
        }
        for (String originator : List.of("112345678", "11234567890", "2123456789", "9milepost1", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Envelope("ZZ", "EXTRAMILE", "ZZ", "CLEARWAY", originator, false));
        }
    }

    @Test
    void only_production_is_marked_as_production() {
        Envelope production = new Envelope("ZZ", "EXTRAMILE", "ZZ", "CLEARWAY", "9MILEPOST1", true);

        assertThat(inquiry(production, Optional.of(RUTH), Optional.empty()).write())
                .contains("*0*P*:~");
        assertThat(inquiry(TEST, Optional.of(RUTH), Optional.empty()).write()).contains("*0*T*:~");
    }

    @Test
    void names_are_brought_to_the_basic_character_set_and_can_hold_no_delimiter() {
        Person person = new Person("Muñoz~*^:O’Hara", "  José  María ", "", LocalDate.of(1990, 1, 2), "M");

        assertThat(inquiry(TEST, Optional.of(person), Optional.empty()).write())
                .contains("NM1*IL*1*MUNOZ O'HARA*JOSE MARIA****MI*");
    }

    @Test
    void blanks_and_hyphens_are_taken_out_of_a_member_id() {
        assertThat(inquiry(TEST, Optional.of(RUTH), Optional.empty(), " mdp-100 200 300 ")
                        .write())
                .contains("*MI*MDP100200300~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Testwell Jr", "Testwell, JR.", " Testwell  jr. "})
    void a_suffix_after_the_last_name_is_taken_apart(String lastName) {
        Person person = new Person(lastName, "Sam", "", LocalDate.of(1984, 3, 9), null);

        assertThat(inquiry(TEST, Optional.of(person), Optional.empty()).write())
                .contains("NM1*IL*1*TESTWELL*SAM***JR*MI*");
    }

    @Test
    void a_suffix_given_apart_stays_apart() {
        Person person = new Person("Testwell", "Sam", "III", LocalDate.of(1984, 3, 9), null);

        assertThat(inquiry(TEST, Optional.of(person), Optional.empty()).write())
                .contains("NM1*IL*1*TESTWELL*SAM***III*MI*");
    }

    @Test
    void a_name_that_only_ends_like_a_suffix_is_left_whole() {
        assertThat(new Person("Ivanjr", "Sam", "", LocalDate.of(1984, 3, 9), null).lastName())
                .isEqualTo("Ivanjr");
        assertThat(new Person("Sr", "Sam", "", LocalDate.of(1984, 3, 9), null).lastName())
                .isEqualTo("Sr");
    }

    @Test
    void control_numbers_have_nine_digits() {
        assertThat(numbered(1).write()).contains("*000000001*0*T").endsWith("IEA*1*000000001~");
        assertThat(numbered(999_999_999).write()).contains("*999999999*0*T");
        assertThatIllegalArgumentException().isThrownBy(() -> numbered(0));
        assertThatIllegalArgumentException().isThrownBy(() -> numbered(1_000_000_000));
    }

    @Test
    void somebody_has_to_be_asked_about() {
        assertThatIllegalArgumentException().isThrownBy(() -> inquiry(TEST, Optional.empty(), Optional.empty()));
    }

    private static EligibilityInquiry numbered(int controlNumber) {
        EligibilityInquiry any = inquiry(TEST, Optional.of(RUTH), Optional.empty());
        return new EligibilityInquiry(
                any.envelope(),
                controlNumber,
                any.writtenAt(),
                any.reference(),
                any.trace(),
                any.payer(),
                any.center(),
                any.memberId(),
                any.subscriber(),
                any.dependent(),
                any.serviceType(),
                any.date());
    }

    private static EligibilityInquiry inquiry(
            Envelope envelope, Optional<Person> subscriber, Optional<Dependent> dependent) {
        return inquiry(envelope, subscriber, dependent, "MDP100200300");
    }

    private static EligibilityInquiry inquiry(
            Envelope envelope, Optional<Person> subscriber, Optional<Dependent> dependent, String memberId) {
        return new EligibilityInquiry(
                envelope,
                42,
                LocalDateTime.of(2026, 11, 22, 9, 7),
                "REF7",
                "TRACE9",
                new Payer("Meridian PPO (demo)", "MER01"),
                new Requester("Extra Mile Recovery", "1234567893"),
                memberId,
                subscriber,
                dependent,
                "30",
                LocalDate.of(2026, 11, 22));
    }
}
