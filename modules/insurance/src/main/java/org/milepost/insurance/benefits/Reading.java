package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Patient> asked = new ArrayList<>();
        List<Patient> traced = new ArrayList<>();
        for (Patient patient : patients) {
            if (patient.asked()) {
                asked.add(patient);
                if (patient.traces().contains(answer.trace())) {
                    traced.add(patient);
                }
            }
        }
        List<Patient> nearest = traced.size() == 1 ? traced : asked;
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
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
        if (!Fact.any(facts, Fact::tellsSomething)) {
            boolean refused = !rejections.isEmpty()
                    || patient().stream()
                            .anyMatch(patient -> !patient.rejections().isEmpty());
            return refused ? CoverageSummary.Outcome.REJECTED : CoverageSummary.Outcome.UNREADABLE;
        }
        boolean onTopic = asked.equals(ServiceTypes.PLAN)
                || Fact.any(
                        facts,
                        fact -> fact.serviceType().equals(asked)
                                || (ServiceTypes.isSubstanceUse(asked)
                                        && ServiceTypes.isSubstanceUse(fact.serviceType())));
        return onTopic ? CoverageSummary.Outcome.ANSWERED : CoverageSummary.Outcome.NOT_SUPPORTED;
    }
}
