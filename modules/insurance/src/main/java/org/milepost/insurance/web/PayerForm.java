package org.milepost.insurance.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.PayerFault;
import org.milepost.insurance.PayerId;
import org.milepost.platform.Submission;

/** A payer as it is typed: an alias a line. */
record PayerForm(Submission given) {
    private static final Map<PayerDirectory.Part, String> FIELDS = Map.of(
            PayerDirectory.Part.NAME, "name",
            PayerDirectory.Part.CONNECTION_ID, "connectionId",
            PayerDirectory.Part.ALIASES, "aliases");

    /** The form with {@code payer} filled in. */
    static PayerForm of(Payer payer) {
        return new PayerForm(new Submission(
                Map.of(
                        "name", payer.name(),
                        "connectionId", payer.connectionId(),
                        "aliases", String.join("\n", payer.aliases())),
                Map.of()));
    }

    /** What is missing, field by field: without these it is no payer yet. */
    Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        if (given.value("name").isBlank()) {
            missing.put("name", "console.payers.fault.NAME");
        }
        if (given.value("connectionId").isBlank()) {
            missing.put("connectionId", "console.payers.fault.CONNECTION_ID");
        }
        return missing;
    }

    /** The payer that is typed. To be called once nothing is missing. */
    Payer payer(PayerId id) {
        List<String> aliases = given.value("aliases")
                .lines()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return new Payer(id, given.value("name"), given.value("connectionId"), aliases);
    }

    /** The form with what is wrong beside its fields. */
    Submission with(Map<PayerDirectory.Part, PayerFault> faults) {
        Map<String, String> problems = new LinkedHashMap<>();
        faults.forEach((part, fault) -> problems.put(FIELDS.getOrDefault(part, ""), "console.payers.fault." + fault));
        return given.with(problems);
    }
}
