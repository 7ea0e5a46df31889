package org.milepost.insurance.benefits;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one answer holds, before it is told what it means together with the others.
 *
 * @param answer the answer
 * @param payer who answered (2100A)
 * @param patients everybody it speaks of
 * @param rejections what was refused of nobody who may be the patient
 * @param findings what is odd about it
 * @param place the answer as a whole
 */
record Reading(
        Answer answer,
        Entity payer,
        List<Patient> patients,
        List<Rejection> rejections,
        List<Finding> findings,
        Source place) {
    static final Entity NOBODY = new Entity("", false, "", "", "", List.of(), List.of());

    Reading {
        patients = List.copyOf(patients);
        rejections = List.copyOf(rejections);
        findings = List.copyOf(findings);
    }

    /** The one we asked about: who carries our trace number, else whoever is there alone. */
    Optional<Patient> patient() {
        List<Patient> asked = patients.stream().filter(Patient::asked).toList();
        List<Patient> traced = asked.stream()
                .filter(patient -> patient.traces().contains(answer.trace()))
                .toList();
        if (traced.size() == 1) {
            return Optional.of(traced.get(0));
        }
        return asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty();
    }

    /** The same answer, were it about {@code patient} alone. */
    Reading about(Patient patient) {
        Patient alone = patient.asked() ? patient : patient.asAsked();
        return new Reading(answer, patient.payer(), List.of(alone), patient.refusedBefore(), findings, place);
    }

    /** The same answer, were nobody spoken of in it. */
    Reading aboutNobody() {
        return new Reading(answer, payer, List.of(), rejections, findings, place);
    }

    /** What became of the question. A payer that doesn't know what was asked answers as if asked for the plan. */
    CoverageSummary.Outcome outcome() {
        String asked = answer.asked();
        List<Fact> facts = patient().map(Patient::facts).orElse(List.of());
        if (facts.stream().noneMatch(Fact::tellsSomething)) {
            boolean refused = !rejections.isEmpty()
                    || patient().stream()
                            .anyMatch(patient -> !patient.rejections().isEmpty());
            return refused ? CoverageSummary.Outcome.REJECTED : CoverageSummary.Outcome.UNREADABLE;
        }
        Set<String> family =
                ServiceTypes.SUBSTANCE_USE_CODES.contains(asked) ? ServiceTypes.SUBSTANCE_USE_CODES : Set.of(asked);
        boolean onTopic =
                asked.equals(ServiceTypes.PLAN) || facts.stream().anyMatch(fact -> family.contains(fact.serviceType()));
        return onTopic ? CoverageSummary.Outcome.ANSWERED : CoverageSummary.Outcome.NOT_SUPPORTED;
    }
}
