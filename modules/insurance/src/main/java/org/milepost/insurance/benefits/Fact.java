package org.milepost.insurance.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one line says of one service type: an EB segment that names several makes as many facts.
 *
 * @param key what it speaks of; two facts with one key speak of the same
 * @param amount dollars (EB07); 0 is a value, absent is not told
 * @param share the patient's share (EB08), at most 1
 * @param quantity a number of days, visits … (EB10)
 * @param authorization whether the plan has to agree first (EB11)
 * @param messages free text, verbatim (MSG)
 * @param source where it stands
 */
public record Fact(
        Key key,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal share,
        @Nullable BigDecimal quantity,
        Authorization authorization,
        List<String> messages,
        Source source) {
    public Fact {
        messages = List.copyOf(messages);
    }

    /**
     * What a fact speaks of.
     *
     * @param payer who says it
     * @param information what it is about (EB01)
     * @param household whom it counts for (EB02)
     * @param serviceType EB03; empty where it is not told
     * @param insuranceType EB04, such as {@code PR} for a PPO
     * @param planName EB05
     * @param period EB06
     * @param quantityKind EB09, such as {@code VS} for visits
     * @param network the tier (EB12)
     * @param procedure EB13: a single procedure that it is limited to
     * @param places place of service codes (III*ZZ); the name of a level of care where somebody told it of that by phone
     * @param conditions what else it is tied to (other III, EB14), as received
     * @param limits how often and how long (HSD), as received
     * @param references ids (REF), as received
     * @param dates the dates it holds for, the person's where it has none of its own
     * @param entities whom it names
     */
    public record Key(
            String payer,
            Information information,
            Household household,
            String serviceType,
            String insuranceType,
            String planName,
            Period period,
            String quantityKind,
            NetworkTier network,
            String procedure,
            Set<String> places,
            List<String> conditions,
            List<String> limits,
            List<String> references,
            List<Dates> dates,
            List<Entity> entities) {
        public Key {
            places = Set.copyOf(places);
            conditions = List.copyOf(conditions);
            limits = List.copyOf(limits);
            references = List.copyOf(references);
            dates = List.copyOf(dates);
            entities = List.copyOf(entities);
        }

        /** The same of {@code other}, a service type. */
        Key of(String other) {
            return new Key(
                    payer,
                    information,
                    household,
                    other,
                    insuranceType,
                    planName,
                    period,
                    quantityKind,
                    network,
                    procedure,
                    places,
                    conditions,
                    limits,
                    references,
                    dates,
                    entities);
        }

        /** What it speaks of, whatever is told of it: what is covered and what is not, active and inactive, have the same. */
        Key subject() {
            return new Key(
                    payer,
                    Information.ACTIVE,
                    household,
                    serviceType,
                    insuranceType,
                    planName,
                    period,
                    quantityKind,
                    network,
                    procedure,
                    places,
                    conditions,
                    limits,
                    references,
                    dates,
                    entities);
        }
    }

    /** Those of {@code facts} that are such. */
    static List<Fact> those(List<Fact> facts, Predicate<Fact> such) {
        List<Fact> those = new ArrayList<>();
        for (Fact fact : facts) {
            if (such.test(fact)) {
                those.add(fact);
            }
        }
        return those;
    }

    /** Whether any of {@code facts} is such. */
    static boolean any(List<Fact> facts, Predicate<Fact> such) {
        for (Fact fact : facts) {
            if (such.test(fact)) {
                return true;
            }
        }
        return false;
    }

    Information information() {
        return key.information();
    }

    String serviceType() {
        return key.serviceType();
    }

    NetworkTier network() {
        return key.network();
    }

    /** Whether it carries a figure of any sort. */
    public boolean hasFigure() {
        return amount != null || share != null || quantity != null;
    }

    /** Its figures, those that are not told left empty. */
    List<Optional<BigDecimal>> figures() {
        return List.of(Optional.ofNullable(amount), Optional.ofNullable(share), Optional.ofNullable(quantity));
    }

    /** Whether it tells what the patient pays. */
    boolean tellsCost() {
        return amount != null || share != null;
    }

    /** Whether it carries a share that can't be one, such as 20: it is flagged, and nobody guesses what was meant. */
    public boolean hasUnclearShare() {
        return share == null
                && !source.segments().isEmpty()
                && !source.segments().get(0).element(8).isEmpty();
    }

    /** Whether it was told by phone. */
    boolean isByPhone() {
        return source.call().isPresent();
    }

    /** Whether it was told of one level of care by its name, as only a person asks. */
    boolean namesItsLevel() {
        return isByPhone() && !key.places().isEmpty();
    }

    /** Whether there is a benefit in it; V only says that the payer can't tell. */
    boolean tellsSomething() {
        return information() != Information.CANNOT_PROCESS;
    }

    /** Whether it was said in answer to a question for just this service type. */
    boolean isExplicit() {
        return source.asked().equals(serviceType());
    }

    /** Whether its dates leave {@code day} out. */
    boolean excludes(LocalDate day) {
        return Dates.exclude(key.dates(), day);
    }

    /** The dates that tell how long coverage lasts, the best first; of several spans the one that holds {@code day}. */
    List<Dates> datesOfCoverage(LocalDate day) {
        List<Dates> own = source.segments().stream()
                .filter(segment -> segment.is("DTP"))
                .flatMap(dtp -> Dates.of(dtp).stream())
                .toList();
        return Dates.ofCoverage(own, key.dates(), day);
    }

    /** The same of {@code other}, a service type. */
    Fact of(String other) {
        return new Fact(key.of(other), amount, share, quantity, authorization, messages, source);
    }

    /** The same, had it stood at {@code other}. */
    Fact from(Source other) {
        return new Fact(key, amount, share, quantity, authorization, messages, other);
    }
}
