package org.milepost.intake.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.PersonRequests.Identified;
import org.milepost.platform.Submission;

/**
 * How a request is answered.
 *
 * @param submission what was typed
 * @param theirs the numbers of other inquiries that were ticked as theirs
 */
record RequestForm(Submission submission, List<String> theirs) {
    static RequestForm of(MultivaluedMap<String, String> sent) {
        return new RequestForm(Submission.of(sent), sent == null ? List.of() : sent.getOrDefault("theirs", List.of()));
    }

    Map<String, String> problems(boolean erases) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (identified().isEmpty()) {
            problems.put("identified", "inbox.request.identified.missing");
        }
        if (erases && !submission.ticked("sure")) {
            problems.put("sure", "inbox.request.erase.sure.missing");
        }
        return problems;
    }

    Optional<Identified> identified() {
        return Stream.of(Identified.values())
                .filter(way -> submission.chosen("identified", way.name()))
                .findFirst();
    }

    /** Of those that may be theirs, the one that was asked about and the ones that were ticked. */
    List<InquiryNumber> inquiries(InquiryNumber asked, List<InquiryNumber> together) {
        return together.stream()
                .filter(number -> number.equals(asked) || theirs.contains(number.value()))
                .toList();
    }
}
