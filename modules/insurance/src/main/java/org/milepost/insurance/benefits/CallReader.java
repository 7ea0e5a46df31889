package org.milepost.insurance.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.x12.Interchange;

/** Reads what was told by phone as facts of the one person it was about. A later call stands in for what an earlier one told of the same. */
final class CallReader {
    private static final Interchange NOTHING_SENT = new Interchange("", List.of(), List.of(), List.of());
    private static final Member UNNAMED = new Member("", "", "", "", "", "");

    private final PhoneAnswer call;
    private final String payer;
    private final List<Fact> facts = new ArrayList<>();

    private CallReader(PhoneAnswer call, String payer) {
        this.call = call;
        this.payer = payer;
    }

    /**
     * What each of {@code calls} tells that no later one does.
     *
     * @param payer what the payer calls itself in its answers; empty where there is none
     */
    static List<Reading> read(List<PhoneAnswer> calls, String payer) {
        Set<Fact.Key> told = new HashSet<>();
        List<Reading> readings = new ArrayList<>();
        calls.stream()
                .sorted(Comparator.comparing(PhoneAnswer::at).reversed())
                .map(call -> new CallReader(call, payer.isEmpty() ? call.payer() : payer))
                .forEach(reader -> readings.add(reader.reading(told)));
        return readings;
    }

    private Reading reading(Set<Fact.Key> told) {
        readFacts();
        List<Fact> news = facts.stream().filter(fact -> told.add(subject(fact))).toList();
        Entity named = new Entity("PR", false, payer, "", "", List.of(), List.of());
        Patient patient = new Patient(
                PatientAnswer.Role.SUBSCRIBER, true, named, List.of(), UNNAMED, news, List.of(), List.of(), List.of());
        return new Reading(
                new Answer(ServiceTypes.PLAN, "", call.at(), NOTHING_SENT),
                named,
                List.of(patient),
                List.of(),
                List.of(),
                source());
    }

    /** Covered and not covered, active and not, are two answers to one question. */
    private static Fact.Key subject(Fact fact) {
        boolean tellsCoverage = fact.information().isStatus() || fact.information() == Information.NOT_COVERED;
        return tellsCoverage ? fact.key().subject() : fact.key();
    }

    private void readFacts() {
        status().ifPresent(information -> add(
                information,
                ServiceTypes.PLAN,
                Period.NOT_TOLD,
                NetworkTier.NOT_TOLD,
                Set.of(),
                null,
                Authorization.NOT_TOLD));
        for (PhoneAnswer.OfLevel level : call.levels()) {
            add(
                    level.word() == Coverage.Word.COVERED ? Information.ACTIVE : Information.NOT_COVERED,
                    ServiceTypes.SUBSTANCE_USE,
                    Period.NOT_TOLD,
                    level.network(),
                    Set.of(level.level().name()),
                    null,
                    level.authorization());
        }
        for (PhoneAnswer.Amount amount : call.amounts()) {
            boolean ofCare = amount.kind() == Information.COPAY || amount.kind() == Information.COINSURANCE;
            add(
                    amount.kind(),
                    ofCare ? ServiceTypes.SUBSTANCE_USE : ServiceTypes.PLAN,
                    amount.period(),
                    amount.network(),
                    Set.of(),
                    amount.figure(),
                    Authorization.NOT_TOLD);
        }
    }

    private Optional<Information> status() {
        return switch (call.status()) {
            case ACTIVE -> Optional.of(Information.ACTIVE);
            case PENDING -> Optional.of(Information.ACTIVE_PENDING);
            case INACTIVE -> Optional.of(Information.INACTIVE);
            case UNKNOWN, REJECTED -> Optional.empty();
        };
    }

    private void add(
            Information information,
            String serviceType,
            Period period,
            NetworkTier network,
            Set<String> places,
            @Nullable BigDecimal figure,
            Authorization authorization) {
        Fact.Key key = new Fact.Key(
                payer,
                information,
                Household.INDIVIDUAL,
                serviceType,
                "",
                call.planName(),
                period,
                "",
                network,
                "",
                places,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        boolean isShare = information == Information.COINSURANCE;
        facts.add(new Fact(
                key, isShare ? null : figure, isShare ? figure : null, null, authorization, List.of(), source()));
    }

    /** Each thing that was told has a place of its own, as lines of an answer have. */
    private Source source() {
        return new Source(
                "",
                payer,
                call.at(),
                String.valueOf(facts.size() + 1),
                List.of(),
                Optional.of(new Source.Call(call.day(), call.reference())));
    }
}
