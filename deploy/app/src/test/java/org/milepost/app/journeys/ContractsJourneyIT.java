package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a center's office does with its contracts. */
@ExtendWith(OneInstallation.class)
class ContractsJourneyIT {
    private static final String CONTRACTS = "/console/contracts/mississippi";
    private static final Pattern ID = Pattern.compile("\\?done=([0-9a-f-]{36})");

    private final Installation installation;

    ContractsJourneyIT(Installation installation) {
        this.installation = installation;
    }

    @Test
    void a_contract_is_added_and_ended_and_its_end_is_undone_once_by_whoever_saw_it() {
        Visitor office = installation.signIn("center@extramile.example.org");
        assertThat(Visitor.target(office.get("/console/contracts"))).isEqualTo(CONTRACTS);

        HttpResponse<String> added = office.post(
                CONTRACTS,
                Map.of(
                        "payer", "Stillbrook",
                        "plan", "JOURNEY PLAN",
                        "status", "IN",
                        "from", "2026-01-01",
                        "RESIDENTIAL", "612.50"));
        Matcher id = ID.matcher(Visitor.target(added));
        assertThat(id.find()).isTrue();
        String contract = CONTRACTS + "/" + id.group(1);
        assertThat(office.get(Visitor.target(added)).body()).contains("JOURNEY PLAN", "$612.50 a day", "Undo");

        office.post(contract + "/end", Map.of("revision", "1", "lastDay", "2026-06-30"));
        assertThat(office.get(contract).body()).contains("Jan 1, 2026 to Jun 30, 2026");
        assertThat(office.post(contract + "/undo", Map.of("revision", "1")).statusCode())
                .isEqualTo(409);
        office.post(contract + "/undo", Map.of("revision", "2"));
        assertThat(office.get(contract).body()).contains("From Jan 1, 2026 on");
    }

    @Test
    void dates_turned_round_and_a_negative_rate_come_back_beside_their_fields() {
        Visitor office = installation.signIn("center@extramile.example.org");

        HttpResponse<String> answer = office.post(
                CONTRACTS,
                Map.of(
                        "payer", "Stillbrook",
                        "status", "IN",
                        "from", "2026-02-01",
                        "until", "2026-01-01",
                        "RESIDENTIAL", "-5"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The last day lies before the first.", "Write a rate above 0", "href=\"#RESIDENTIAL\"");
    }
}
