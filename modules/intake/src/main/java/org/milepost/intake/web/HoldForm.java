package org.milepost.intake.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.LegalHold;
import org.milepost.platform.Submission;

/** Which record is held, and why. */
record HoldForm(Submission submission) {
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (number().isEmpty()) {
            problems.put("number", "inbox.emergency.number.malformed");
        }
        if (reason().isEmpty()) {
            problems.put("reason", "inbox.holds.reason.missing");
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

    Optional<LegalHold.Reason> reason() {
        return Stream.of(LegalHold.Reason.values())
                .filter(reason -> submission.chosen("reason", reason.name()))
                .findFirst();
    }
}
