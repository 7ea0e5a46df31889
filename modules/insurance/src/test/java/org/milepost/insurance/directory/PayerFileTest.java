package org.milepost.insurance.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.PayerDirectory.Faulty;
import org.milepost.insurance.PayerFault;

class PayerFileTest {
    @Test
    void each_line_is_a_payer() {
        PayerFile file = read("""
                id,name,connection_id,aliases
                pinewater,Pinewater Health Plan,MPDEMO1,PHP| Pinewater
                ,"Delta Blue Mutual, Inc.",MPDEMO9,
                """);

        assertThat(file.faulty()).isEmpty();
        assertThat(file.lines())
                .containsExactly(
                        new PayerLine(
                                2,
                                "pinewater",
                                "Pinewater Health Plan",
                                "MPDEMO1",
                                Optional.of(List.of("PHP", "Pinewater"))),
                        new PayerLine(3, "", "Delta Blue Mutual, Inc.", "MPDEMO9", Optional.of(List.of())));
    }

    @Test
    void a_byte_order_mark_carriage_returns_empty_lines_and_other_columns_do_no_harm() {
        PayerFile file = read("\uFEFFName,State,Connection_ID,ID\r\n\r\n Corazón ,MS, X1 ,corazon\r\n\r\n");

        assertThat(file.faulty()).isEmpty();
        assertThat(file.lines()).containsExactly(new PayerLine(3, "corazon", "Corazón", "X1", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "id;name;connection_id\npinewater;Pinewater;MPDEMO1\n",
                "id,name\npinewater,Pinewater\n",
                "id,name,name,connection_id\n",
                "<!DOCTYPE html><html></html>"
            })
    void without_its_columns_nothing_is_read(String text) {
        assertThat(read(text)).isEqualTo(new PayerFile(List.of(), List.of(new Faulty(1, PayerFault.HEADER))));
    }

    @Test
    void what_is_not_utf_8_is_not_guessed_at() {
        byte[] latin = "id,name,connection_id\ncorazon,Coraz\u00f3n,X1\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PayerFile.read(latin).faulty()).containsExactly(new Faulty(1, PayerFault.NOT_UTF8));
    }

    @Test
    void a_line_with_a_comma_too_many_is_told_by_its_number_and_the_rest_is_read() {
        PayerFile file = read("id,name,connection_id\na1,Delta Blue, Inc.,X1\na2,Pinewater,X2\n");

        assertThat(file.faulty()).containsExactly(new Faulty(2, PayerFault.COLUMNS));
        assertThat(file.lines()).extracting(PayerLine::id).containsExactly("a2");
    }

    @Test
    void after_a_stray_quotation_mark_nothing_is_read() {
        PayerFile file = read("id,name,connection_id\na1,One,X1\na2,\"Two\" Inc,X2\na3,Three,X3\n");

        assertThat(file.faulty())
                .hasSize(1)
                .allSatisfy(faulty -> assertThat(faulty.fault()).isEqualTo(PayerFault.QUOTES));
    }

    @Test
    void a_file_has_at_most_twenty_thousand_payers() {
        String header = "id,name,connection_id\n";

        PayerFile most = read(header + ",Payer,X\n".repeat(20_000));
        PayerFile more = read(header + ",Payer,X\n".repeat(20_001));

        assertThat(most.faulty()).isEmpty();
        assertThat(more.faulty()).containsExactly(new Faulty(20_002, PayerFault.TOO_MANY_LINES));
    }

    private static PayerFile read(String text) {
        return PayerFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
