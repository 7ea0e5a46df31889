package org.milepost.insurance.benefits;

import java.util.List;
import java.util.Set;

/**
 * One person of an answer who may be the one we asked about.
 *
 * @param traces the trace numbers that the payer sends back for them
 * @param member who they are
 * @param facts what is said of their benefits
 * @param rejections what was refused about them
 */
record Patient(Set<String> traces, Member member, List<Fact> facts, List<Rejection> rejections) {
    Patient {
        traces = Set.copyOf(traces);
        facts = List.copyOf(facts);
        rejections = List.copyOf(rejections);
    }
}
