package org.milepost.insurance.fhir;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as FHIR writes them, which knows years from 1 to 9999. */
final class Days {
    private static final int LAST_YEAR = 9999;

    private Days() {}

    /** A span; empty where neither day is told. Of one that would end before it begins, the end is left out. */
    static Optional<JsonObject> period(@Nullable LocalDate from, @Nullable LocalDate to) {
        JsonObjectBuilder period = Json.createObjectBuilder();
        day(from).ifPresent(day -> period.add("start", day));
        if (from == null || to == null || !to.isBefore(from)) {
            day(to).ifPresent(day -> period.add("end", day));
        }
        JsonObject built = period.build();
        return built.isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private static Optional<String> day(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .filter(told -> told.getYear() >= 1 && told.getYear() <= LAST_YEAR)
                .map(LocalDate::toString);
    }
}
