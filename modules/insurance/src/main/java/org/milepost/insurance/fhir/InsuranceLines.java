package org.milepost.insurance.fhir;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Differences;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Plan;
import org.milepost.insurance.benefits.PlanFinder;
import org.milepost.insurance.benefits.Status;

/** The insurances of a response: one for each plan, and one for the lines that belong to none that can be told. */
final class InsuranceLines {
    private final CoverageSummary summary;
    private final Set<Fact> contradicted = Collections.newSetFromMap(new IdentityHashMap<>());

    InsuranceLines(CoverageSummary summary) {
        this.summary = summary;
        Differences.of(summary.facts()).conflicts().forEach(contradicted::addAll);
    }

    List<JsonObject> write() {
        List<JsonObject> insurances = new ArrayList<>();
        PlanFinder plans = PlanFinder.among(summary.plans());
        IdentityHashMap<Plan, List<Fact>> ofPlans = new IdentityHashMap<>();
        List<Fact> others = new ArrayList<>();
        for (Fact fact : summary.facts()) {
            plans.of(fact)
                    .map(plan -> ofPlans.computeIfAbsent(plan, any -> new ArrayList<>()))
                    .orElse(others)
                    .add(fact);
        }
        for (Plan plan : summary.plans()) {
            insurances.add(insurance(plan, ofPlans.getOrDefault(plan, List.of())));
        }
        if (!others.isEmpty()) {
            insurances.add(Json.createObjectBuilder()
                    .add("coverage", Extra.notTold())
                    .add("item", items(others))
                    .build());
        }
        return insurances;
    }

    private JsonObject insurance(Plan plan, List<Fact> facts) {
        JsonObjectBuilder insurance = Json.createObjectBuilder();
        Concepts.coding(Concepts.INSURANCE_TYPE, plan.insuranceType())
                .ifPresent(type -> insurance.add(
                        "extension", Json.createArrayBuilder().add(Extra.INSURANCE_TYPE.of("valueCoding", type))));
        insurance.add("coverage", coverage(plan));
        inforce(plan.status(), insurance);
        Days.period(plan.begin().orElse(null), plan.end().orElse(null))
                .ifPresent(period -> insurance.add("benefitPeriod", period));
        if (!facts.isEmpty()) {
            insurance.add("item", items(facts));
        }
        return insurance.build();
    }

    private static JsonObjectBuilder coverage(Plan plan) {
        return Concepts.text(plan.name())
                .map(name -> Json.createObjectBuilder().add("type", "Coverage").add("display", name))
                .orElseGet(Extra::notTold);
    }

    /** A pending plan is active (EB01=5); of one that the payer didn't tell, nothing is said. */
    private static void inforce(Status status, JsonObjectBuilder insurance) {
        switch (status) {
            case ACTIVE, PENDING -> insurance.add("inforce", true);
            case INACTIVE -> insurance.add("inforce", false);
            case UNKNOWN, REJECTED -> {
                // Absent: FHIR has no word for it.
            }
        }
    }

    private JsonArrayBuilder items(List<Fact> facts) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        facts.forEach(fact -> items.add(new ItemLine(fact, contradicted.contains(fact)).write()));
        return items;
    }
}
