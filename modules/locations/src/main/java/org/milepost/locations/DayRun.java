package org.milepost.locations;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row that have the same hours.
 *
 * @param periods those of the first day
 */
record DayRun(DayOfWeek first, DayOfWeek last, List<OpenPeriod> periods) {

    /** The runs of a week, Monday first; days without hours are in none. */
    static List<DayRun> of(OpeningHours hours) {
        List<DayRun> runs = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpenPeriod> periods = hours.on(day);
            int end = runs.size() - 1;
            if (end >= 0 && runs.get(end).goesOn(day, periods)) {
                runs.set(end, new DayRun(runs.get(end).first, day, runs.get(end).periods));
            } else if (!periods.isEmpty()) {
                runs.add(new DayRun(day, day, periods));
            }
        }
        return runs;
    }

    int length() {
        return last.getValue() - first.getValue() + 1;
    }

    private boolean goesOn(DayOfWeek day, List<OpenPeriod> others) {
        return last.plus(1) == day && times(periods).equals(times(others));
    }

    private static List<List<LocalTime>> times(List<OpenPeriod> periods) {
        return periods.stream()
                .map(period -> List.of(period.opens(), period.closes()))
                .toList();
    }
}
