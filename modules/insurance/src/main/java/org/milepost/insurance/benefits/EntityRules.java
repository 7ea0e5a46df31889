package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who else has a word: companies that behavioral care is carved out to, other payers, and whom to call. */
final class EntityRules {
    /** Providers are no one to ask about a plan. */
    private static final Set<String> NO_CONTACTS = Set.of("P3", "1P", "FA", "IL", "03", "1I");

    private final List<Fact> facts;
    private final List<Entity> payers;

    /**
     * @param facts what is said of the patient and holds on the date asked
     * @param payers those who answered
     */
    EntityRules(List<Fact> facts, List<Entity> payers) {
        this.facts = Fact.those(facts, EntityRules::speaksOfSomebody);
        this.payers = payers;
    }

    private static boolean speaksOfSomebody(Fact fact) {
        return !fact.key().entities().isEmpty()
                || fact.information() == Information.CONTACT_ENTITY
                || fact.information() == Information.OTHER_PAYER;
    }

    /** Behavioral care is carved out where a line says to ask another entity, or is active and names another payer. */
    List<CarveOut> carveOuts() {
        Map<Optional<Entity>, CarveOut> found = new LinkedHashMap<>();
        for (Fact fact : facts) {
            List<Optional<Entity>> responsible = responsible(fact);
            if (!responsible.isEmpty() && ServiceTypes.concernsBehavioral(fact.serviceType())) {
                responsible.forEach(entity -> found.merge(
                        entity, new CarveOut(entity, List.of(fact.serviceType()), fact), EntityRules::together));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Optional<Entity>> responsible(Fact fact) {
        List<Entity> named = fact.key().entities();
        if (named.isEmpty()) {
            return fact.information() == Information.CONTACT_ENTITY ? List.of(Optional.empty()) : List.of();
        }
        return named.stream()
                .filter(entity -> answersInstead(entity, fact) && !answered(entity, fact))
                .map(Optional::of)
                .toList();
    }

    /** A line that sends us elsewhere names whoever it likes but a provider; one that is active may name other payers. */
    private static boolean answersInstead(Entity entity, Fact fact) {
        return fact.information() == Information.CONTACT_ENTITY
                ? !NO_CONTACTS.contains(entity.role())
                : fact.information().isActive() && entity.isPayer();
    }

    private static CarveOut together(CarveOut one, CarveOut other) {
        List<String> serviceTypes = new ArrayList<>(one.serviceTypes());
        other.serviceTypes().stream()
                .filter(type -> !serviceTypes.contains(type))
                .forEach(serviceTypes::add);
        return new CarveOut(one.entity(), serviceTypes, one.line());
    }

    /** Some payers name themselves on their own lines, on the plan's in a longer or a shorter form. */
    private boolean answered(Entity entity, Fact fact) {
        boolean ofThePlan = !ServiceTypes.isBehavioral(fact.serviceType());
        return payers.stream().anyMatch(payer -> isSame(payer, entity) || (ofThePlan && isForm(payer, entity)));
    }

    private static boolean isSame(Entity payer, Entity entity) {
        boolean sameName = !entity.name().isEmpty() && payer.name().equalsIgnoreCase(entity.name());
        boolean sameId =
                !entity.hasMemberId() && !entity.id().isEmpty() && payer.id().equals(entity.id());
        return sameName || sameId;
    }

    private static boolean isForm(Entity payer, Entity entity) {
        String one = payer.name().toUpperCase(Locale.ROOT);
        String other = entity.name().toUpperCase(Locale.ROOT);
        return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
    }

    /** Plans that may have to pay first, then whoever answers for a part of this one, behavioral or not. */
    List<OtherPayer> otherPayers() {
        List<OtherPayer> found = new ArrayList<>();
        Set<Source> read = new HashSet<>();
        for (Fact fact : facts) {
            List<Optional<Entity>> others = others(fact);
            if (!others.isEmpty() && read.add(fact.source())) {
                others.forEach(entity -> found.add(new OtherPayer(entity, fact)));
            }
        }
        return found;
    }

    private List<Optional<Entity>> others(Fact fact) {
        return fact.information() == Information.OTHER_PAYER ? List.of(payerFirst(fact)) : responsible(fact);
    }

    private static Optional<Entity> payerFirst(Fact fact) {
        List<Entity> named = fact.key().entities();
        return named.stream()
                .filter(Entity::isPayer)
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The payers who answered, and whom their lines on behavioral care name, where a number or an address is told. */
    List<Entity> contacts() {
        Stream<Entity> named = facts.stream()
                .filter(fact -> ServiceTypes.concernsBehavioral(fact.serviceType()))
                .flatMap(fact -> fact.key().entities().stream())
                .filter(entity -> !NO_CONTACTS.contains(entity.role()));
        return Stream.concat(payers.stream(), named)
                .filter(entity ->
                        !entity.phones().isEmpty() || !entity.addresses().isEmpty())
                .distinct()
                .toList();
    }
}
