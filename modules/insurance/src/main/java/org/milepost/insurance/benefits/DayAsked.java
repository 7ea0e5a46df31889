package org.milepost.insurance.benefits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The day that an answer is about, where nobody tells which was asked. */
final class DayAsked {
    private DayAsked() {}

    /**
     * {@code day} itself, or, where every plan that is called active leaves it out, the nearest day on which one holds: a payer answers for
     * the day it was asked about.
     */
    static LocalDate near(LocalDate day, List<Fact> facts) {
        List<Fact> active = Fact.those(
                PlanRules.statusLines(facts), fact -> fact.information().isActive());
        if (active.stream().anyMatch(fact -> !fact.excludes(day))) {
            return day;
        }
        return active.stream()
                .flatMap(fact -> fact.key().dates().stream()
                        .flatMap(dates -> Stream.ofNullable(
                                dates.from() != null && day.isBefore(dates.from()) ? dates.from() : dates.to()))
                        .filter(bound -> !fact.excludes(bound)))
                .min(Comparator.comparing(bound -> Math.abs(bound.toEpochDay() - day.toEpochDay())))
                .orElse(day);
    }
}
