package org.milepost.intake.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.milepost.intake.Emergencies;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;

/** Which inquiry, and why. */
record EmergencyForm(Submission submission) {
    static final String UNKNOWN = "inbox.emergency.number.unknown";

    /** Field to what is wrong with it. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (number().isEmpty()) {
            problems.put("number", "inbox.emergency.number.malformed");
        }
        if (submission.value("reason").length() < Emergencies.SHORTEST_REASON) {
            problems.put("reason", "inbox.emergency.reason.short");
        }
        return problems;
    }

    Optional<InquiryNumber> number() {
        try {
            return Optional.of(new InquiryNumber(submission.value("number").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    Private reason() {
        return Private.of(submission.value("reason"));
    }
}
