package org.milepost.locations.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.milepost.locations.Capacity;
import org.milepost.locations.Center;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.Program;
import org.milepost.platform.Submission;

/** The form in which staff note the free places: a field for each level of care, under its name. */
record PlacesForm(Submission submission) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    /** The form with the last counts in it. */
    static PlacesForm of(Center center) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Program program : center.programs()) {
            Capacity capacity = program.capacity();
            values.put(program.level().name(), capacity == null ? "" : Integer.toString(capacity.free()));
        }
        return new PlacesForm(new Submission(values, Map.of()));
    }

    /** Field to what is wrong with it. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (LevelOfCare level : LevelOfCare.values()) {
            String value = submission.value(level.name());
            if (!value.isEmpty() && !NUMBER.matcher(value).matches()) {
                problems.put(level.name(), "console.places.malformed");
            }
        }
        return problems;
    }

    Submission withProblems() {
        return submission.with(problems());
    }

    /** The numbers that were given. */
    Map<LevelOfCare, Integer> free() {
        Map<LevelOfCare, Integer> free = new EnumMap<>(LevelOfCare.class);
        for (LevelOfCare level : LevelOfCare.values()) {
            if (submission.ticked(level.name())) {
                free.put(level, Integer.valueOf(submission.value(level.name())));
            }
        }
        return free;
    }
}
