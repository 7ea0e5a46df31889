package org.milepost.insurance.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class InterchangeTest {
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*MERIDIANPPO    *ZZ*EXTRAMILE      *261122*0915*^*00501*000000042*0*T*:~";
    private static final String BODY = "GS*HB*MERIDIANPPO*EXTRAMILE*20261122*0915*42*X*005010X279A1~"
            + "ST*271*0001*005010X279A1~BHT*0022*11*Q1*20261122*0915~HL*1**20*1~SE*4*0001~GE*1*42~IEA*1*000000042~";

    @Test
    void a_regular_interchange_is_read_without_a_flaw() {
        Interchange interchange = Interchange.read(ISA + BODY);

        assertThat(interchange.flaws()).isEmpty();
        assertThat(interchange.controlNumber()).isEqualTo("000000042");
        assertThat(interchange.all("271")).singleElement().satisfies(transaction -> {
            assertThat(transaction.controlNumber()).isEqualTo("0001");
            assertThat(transaction.segments()).extracting(Segment::id).containsExactly("ST", "BHT", "HL", "SE");
        });
    }

    @Test
    void segments_are_counted_from_st_as_1() {
        Transaction transaction = Interchange.read(ISA + BODY).all("271").get(0);

        assertThat(transaction.segments()).extracting(Segment::number).containsExactly(1, 2, 3, 4);
        assertThat(transaction.segments().get(2).text()).isEqualTo("HL*1**20*1");
    }

    @Test
    void delimiters_come_from_the_fixed_places_of_the_isa() {
        String text = (ISA + BODY)
                .replace('*', '|')
                .replace('^', '!')
                .replace(':', '>')
                .replace('~', '\'');

        Interchange interchange = Interchange.read(text);

        assertThat(interchange.flaws()).isEmpty();
        assertThat(interchange.all("271").get(0).segments().get(0).delimiters())
                .isEqualTo(new Delimiters('|', '!', '>', '\''));
    }

    @Test
    void line_breaks_may_end_the_segments() {
        Interchange interchange = Interchange.read((ISA + BODY).replace('~', '\n'));

        assertThat(interchange.flaws()).isEmpty();
        assertThat(interchange.all("271").get(0).segments()).hasSize(4);
    }

    @Test
    void carriage_return_and_line_feed_may_end_them_too() {
        Interchange interchange = Interchange.read((ISA + BODY).replace("~", "\r\n"));

        assertThat(interchange.flaws()).isEmpty();
        assertThat(interchange.all("271").get(0).segments()).hasSize(4);
    }

    @Test
    void a_byte_order_mark_blanks_and_line_breaks_mean_nothing() {
        Interchange interchange = Interchange.read("\uFEFF \r\n" + (ISA + BODY).replace("~", "~\r\n  "));

        assertThat(interchange.flaws()).isEmpty();
        assertThat(interchange.all("271").get(0).segments()).hasSize(4);
    }

    @Test
    void a_byte_order_mark_read_in_another_encoding_means_nothing() {
        assertThat(Interchange.read("ï»¿" + ISA + BODY).flaws()).isEmpty();
    }

    @Test
    void an_interchange_wrapped_at_80_columns_is_put_together_again() {
        Interchange interchange = Interchange.read((ISA + BODY).replaceAll("(.{80})", "$1\n"));

        assertThat(interchange.all("271").get(0).segments())
                .extracting(Segment::text)
                .contains("HL*1**20*1");
        assertThat(interchange.flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.SHORT_ISA);
    }

    @Test
    void a_short_isa_is_split_on_its_fourth_character_and_its_sixteen_elements_counted() {
        String shortIsa = "ISA|00||00||ZZ|MERIDIANPPO|ZZ|EXTRAMILE|261122|0915|!|00501|000000042|0|T|>\\";

        Interchange interchange =
                Interchange.read(shortIsa + BODY.replace('*', '|').replace('~', '\\'));

        assertThat(interchange.flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.SHORT_ISA);
        assertThat(interchange.all("271").get(0).segments().get(0).delimiters())
                .isEqualTo(new Delimiters('|', '!', '>', '\\'));
    }

    @Test
    void an_isa_without_its_last_element_still_names_its_terminator() {
        String isa = "ISA*00**00**ZZ*MERIDIANPPO*ZZ*EXTRAMILE*261122*0915*^*00501*000000042*0*T*~";

        assertThat(Interchange.read(isa + BODY).all("271")).hasSize(1);
    }

    @Test
    void a_letter_in_isa11_is_no_repetition_separator() {
        String older = (ISA + BODY).replace("*^*00501", "*U*00401");

        assertThat(Interchange.read(older)
                        .all("271")
                        .get(0)
                        .segments()
                        .get(0)
                        .delimiters()
                        .repetition())
                .isEqualTo('^');
    }

    @Test
    void text_before_the_isa_is_noted_and_passed_over() {
        Interchange interchange = Interchange.read("Content-Type: application/edi-x12\r\n\r\n" + ISA + BODY);

        assertThat(interchange.all("271")).hasSize(1);
        assertThat(interchange.flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.TEXT_BEFORE);
    }

    @Test
    void a_bare_transaction_is_read_with_guessed_delimiters() {
        Interchange interchange = Interchange.read("ST*271*0001~EB*1**30~SE*3*0001~");

        assertThat(interchange.all("271").get(0).segments()).hasSize(3);
        assertThat(interchange.flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.NO_ENVELOPE);
    }

    @Test
    void several_transactions_stand_in_one_group() {
        String two = "GS*HB~ST*271*0001~SE*2*0001~ST*271*0002~EB*1~SE*3*0002~GE*2*42~IEA*1*000000042~";

        Interchange interchange = Interchange.read(ISA + two);

        assertThat(interchange.flaws()).isEmpty();
        assertThat(interchange.all("271"))
                .extracting(Transaction::controlNumber)
                .containsExactly("0001", "0002");
        assertThat(interchange.all("271").get(1).segments())
                .extracting(Segment::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void several_interchanges_follow_each_other_each_with_its_own_delimiters() {
        Interchange interchange = Interchange.read(ISA + BODY + "\n" + (ISA + BODY).replace('*', '|'));

        assertThat(interchange.all("271")).hasSize(2);
        assertThat(interchange.flaws()).isEmpty();
    }

    @Test
    void acknowledgments_are_kept() {
        Interchange interchange = Interchange.read(ISA + "TA1*000000042*261122*0915*R*006~" + "IEA*0*000000042~");

        assertThat(interchange.acknowledgments())
                .extracting(Segment::text)
                .containsExactly("TA1*000000042*261122*0915*R*006");
        assertThat(interchange.transactions()).isEmpty();
    }

    @Test
    void what_was_cut_off_in_the_middle_of_a_segment_is_not_used() {
        String text = ISA + BODY;

        Interchange interchange = Interchange.read(text.substring(0, text.indexOf("HL*1") + 8));

        assertThat(interchange.all("271").get(0).segments())
                .extracting(Segment::id)
                .containsExactly("ST", "BHT");
        assertThat(interchange.flaws())
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.CUT_OFF, Flaw.Kind.UNFINISHED_TRANSACTION);
    }

    @Test
    void a_last_trailer_needs_no_terminator() {
        String text = ISA + BODY;

        assertThat(Interchange.read(text.substring(0, text.length() - 1)).flaws())
                .isEmpty();
    }

    @Test
    void a_transaction_without_se_is_noted_where_it_stops() {
        Interchange interchange = Interchange.read(ISA + BODY.replace("SE*4*0001~", ""));

        assertThat(interchange.all("271")).hasSize(1);
        assertThat(interchange.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(Flaw.Kind.UNFINISHED_TRANSACTION);
            assertThat(flaw.transaction()).isEqualTo("0001");
            assertThat(flaw.segment()).isEqualTo(3);
        });
    }

    @Test
    void a_count_that_differs_by_one_is_noted() {
        assertThat(Interchange.read(ISA + BODY.replace("SE*4*", "SE*5*")).flaws())
                .extracting(Flaw::kind, Flaw::transaction, Flaw::segment)
                .containsExactly(tuple(Flaw.Kind.COUNT_DIFFERS, "0001", 4));
        assertThat(Interchange.read(ISA + BODY.replace("SE*4*", "SE*0004*")).flaws())
                .isEmpty();
    }

    @Test
    void control_numbers_that_differ_are_noted() {
        assertThat(Interchange.read(ISA + BODY.replace("SE*4*0001", "SE*4*0002"))
                        .flaws())
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.CONTROL_NUMBER_DIFFERS);
        assertThat(Interchange.read(ISA + BODY.replace("IEA*1*000000042", "IEA*1*000000043"))
                        .flaws())
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.CONTROL_NUMBER_DIFFERS);
    }

    @Test
    void what_is_no_x12_is_said_to_be_none() {
        for (String text :
                List.of("", "   ", "<html>503 Service Unavailable</html>", "{\"errors\":[]}", "ISA", "ISA*")) {
            Interchange interchange = Interchange.read(text);

            assertThat(interchange.transactions()).as(text).isEmpty();
            assertThat(interchange.flaws()).as(text).isNotEmpty();
        }
    }

    @Test
    void an_interchange_cut_at_any_place_is_read_without_a_throw() {
        String text = ISA + BODY + ISA + BODY;

        for (int end = 0; end <= text.length(); end++) {
            assertThat(Interchange.read(text.substring(0, end))).isNotNull();
        }
    }

    @Test
    void an_interchange_with_any_one_character_changed_is_read_without_a_throw() {
        String text = ISA + BODY;

        for (int at = 0; at < text.length(); at++) {
            for (char c : new char[] {'*', '~', '\n', 'A', ' ', '\uFFFF'}) {
                assertThat(Interchange.read(text.substring(0, at) + c + text.substring(at + 1)))
                        .isNotNull();
            }
        }
    }
}
