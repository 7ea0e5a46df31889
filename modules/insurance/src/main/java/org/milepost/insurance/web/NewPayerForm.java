package org.milepost.insurance.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.platform.Submission;

/** A payer as it is typed to be added: as one that is changed, with an id besides. */
record NewPayerForm(Submission given) {
    /** Words of our own addresses, which would hide a payer of this name. */
    private static final Set<String> RESERVED = Set.of("new", "import");

    /** What is missing, field by field, in the order of the form. */
    Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        if (id().isEmpty()) {
            missing.put("id", "console.payers.new.problem.id");
        }
        missing.putAll(rest().missing());
        return missing;
    }

    /** The payer that is typed. To be called once nothing is missing. */
    Payer payer() {
        return rest().payer(id().orElseThrow());
    }

    PayerForm rest() {
        return new PayerForm(given);
    }

    private Optional<PayerId> id() {
        try {
            return Optional.of(new PayerId(given.value("id"))).filter(id -> !RESERVED.contains(id.value()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
