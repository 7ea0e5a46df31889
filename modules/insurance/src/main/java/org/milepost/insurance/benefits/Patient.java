package org.milepost.insurance.benefits;

import java.util.List;

/**
 * One person of an answer.
 *
 * @param role whether they are the subscriber or a dependent
 * @param asked whether they may be the one we asked about: a subscriber is not where dependents follow
 * @param payer who speaks of them
 * @param traces the trace numbers that the payer sends back for them, in order
 * @param member who they are
 * @param facts what is said of their benefits
 * @param rejections what was refused about them
 * @param refusedBefore what was refused before the payer came to them: its own loops, ours and their subscriber's
 * @param findings what is odd about what is said of them
 */
record Patient(
        PatientAnswer.Role role,
        boolean asked,
        Entity payer,
        List<String> traces,
        Member member,
        List<Fact> facts,
        List<Rejection> rejections,
        List<Rejection> refusedBefore,
        List<Finding> findings) {
    Patient {
        traces = List.copyOf(traces);
        facts = List.copyOf(facts);
        rejections = List.copyOf(rejections);
        refusedBefore = List.copyOf(refusedBefore);
        findings = List.copyOf(findings);
    }

    /** The same person as the one asked about. */
    Patient asAsked() {
        return new Patient(role, true, payer, traces, member, facts, rejections, refusedBefore, findings);
    }

    /** Whether anything was said of them. */
    boolean isSpokenOf() {
        return !traces.isEmpty() || !facts.isEmpty() || !rejections.isEmpty();
    }
}
