package org.milepost.insurance.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerDirectory.Change;
import org.milepost.insurance.PayerDirectory.Faulty;
import org.milepost.insurance.PayerDirectory.Preview;
import org.milepost.insurance.PayerFault;
import org.milepost.insurance.PayerId;

class PayerComparisonTest {
    private static final Payer PINEWATER = payer("pinewater", "Pinewater Health Plan", "MPDEMO1", "PHP");
    private static final Payer DELTA = payer("delta-blue", "Delta Blue Mutual", "MPDEMO9", "DBM");

    @Test
    void new_changed_and_same_are_told_apart() {
        Preview preview = compare("""
                id,name,connection_id,aliases
                pinewater,Pinewater Health Plan,MPDEMO1,PHP
                delta-blue,Delta Blue,MPDEMO9,DBM
                stillbrook,Stillbrook Behavioral Health,MPDEMO2,
                """);

        assertThat(preview)
                .isEqualTo(new Preview(
                        List.of(payer("stillbrook", "Stillbrook Behavioral Health", "MPDEMO2")),
                        List.of(new Change(DELTA, payer("delta-blue", "Delta Blue", "MPDEMO9", "DBM"))),
                        1,
                        List.of()));
    }

    @Test
    void without_an_id_the_one_at_the_clearinghouse_decides_and_the_aliases_stay() {
        Preview preview = compare("id,name,connection_id\n,Delta Blue,MPDEMO9\n");

        assertThat(preview.changed())
                .containsExactly(new Change(DELTA, payer("delta-blue", "Delta Blue", "MPDEMO9", "DBM")));
    }

    @Test
    void a_new_payer_without_an_id_gets_one_of_its_name() {
        Preview preview = compare("""
                id,name,connection_id
                ,"Plan de Salud Corazón, Inc.",X1
                ,1st Choice of the Very Long Winded Mutual Society,X2
                ,The Very Long Winded Mutual Insurance Society,X3
                """);

        assertThat(preview.added())
                .extracting(payer -> payer.id().value())
                .containsExactly(
                        "plan-de-salud-corazon-inc",
                        "st-choice-of-the-very-long-winded-mutual",
                        "the-very-long-winded-mutual-insurance-so");
    }

    @Test
    void an_id_made_of_a_name_never_takes_another_payers_place() {
        Preview preview = compare("id,name,connection_id\n,Pinewater,X1\n,New One,X2\n,New-One,X3\n");

        assertThat(preview.added()).extracting(Payer::name).containsExactly("New One");
        assertThat(preview.faulty())
                .containsExactly(new Faulty(2, PayerFault.ID_TAKEN), new Faulty(4, PayerFault.TWICE));
    }

    @Test
    void two_lines_about_one_payer_are_faulty_and_so_is_an_id_of_another() {
        Preview preview = compare("""
                id,name,connection_id
                a1,One,X1
                a1,One again,X2
                a3,Three,X1
                a4,Four,MPDEMO1
                """);

        assertThat(preview.faulty())
                .containsExactly(
                        new Faulty(3, PayerFault.TWICE),
                        new Faulty(4, PayerFault.TWICE),
                        new Faulty(5, PayerFault.CONNECTION_ID_TAKEN));
        assertThat(preview.isUsable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+One", "-One", "@One", "\"=HYPERLINK(\"\"http://example.org\"\")\""})
    void what_a_spreadsheet_would_run_is_refused_wherever_it_stands(String cell) {
        assertThat(faults("id,name,connection_id\na1," + cell + ",X1\n")).containsExactly(PayerFault.FORMULA);
        assertThat(faults("id,name,connection_id\na1,One," + cell + "\n")).containsExactly(PayerFault.FORMULA);
        assertThat(faults("id,name,connection_id,aliases\na1,One,X1," + cell + "\n"))
                .containsExactly(PayerFault.FORMULA);
    }

    @Test
    void every_fault_of_a_line_is_told() {
        assertThat(faults("id,name,connection_id,aliases\na1,,X*1~,123\n"))
                .containsExactly(PayerFault.NAME, PayerFault.CONNECTION_ID, PayerFault.ALIASES);
        assertThat(faults("id,name,connection_id\nPine Water,Pinewater,X1\n,123 Ä,X2\n"))
                .containsExactly(PayerFault.ID, PayerFault.ID);
    }

    @Test
    void names_end_at_120_characters_and_ids_at_80() {
        String name = "n".repeat(120);
        String id = "X".repeat(80);

        assertThat(faults("id,name,connection_id\na1," + name + "," + id + "\n"))
                .isEmpty();
        assertThat(faults("id,name,connection_id\na1," + name + "n," + id + "X\n"))
                .containsExactly(PayerFault.NAME, PayerFault.CONNECTION_ID);
    }

    private static List<PayerFault> faults(String csv) {
        return compare(csv).faulty().stream().map(Faulty::fault).toList();
    }

    private static Preview compare(String csv) {
        return PayerComparison.of(PayerFile.read(csv.getBytes(StandardCharsets.UTF_8)), List.of(PINEWATER, DELTA));
    }

    private static Payer payer(String id, String name, String connectionId, String... aliases) {
        return new Payer(new PayerId(id), name, connectionId, List.of(aliases));
    }
}
