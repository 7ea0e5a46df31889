package org.milepost.insurance.fields;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.locations.LevelOfCare;

/** An answer in which each field may be missing, twice as long or of another kind, in ways that a seed decides. */
class DamagedFieldsTest {
    private static final int TIMES = 1_000;
    private static final List<JsonValue> ODD = List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            JsonValue.EMPTY_JSON_OBJECT,
            JsonValue.EMPTY_JSON_ARRAY,
            Json.createArrayBuilder(List.of("30", "AI", "*", "")).build(),
            Json.createValue(-1),
            Json.createValue(Long.MAX_VALUE),
            Json.createValue(""),
            Json.createValue("~EB*6**30~"),
            Json.createValue("\u0000\n\u2028é漢"),
            Json.createValue("9".repeat(70_000)));

    private final SplittableRandom chance = new SplittableRandom(271);

    @Test
    void whatever_a_field_holds_the_answer_is_read() throws Exception {
        JsonValue whole;
        try (JsonReader reader = Json.createReader(new StringReader(AnswerFieldsTest.everyField()))) {
            whole = reader.readValue();
        }
        int told = 0;
        for (int i = 0; i < TIMES; i++) {
            String damaged = damaged(whole).toString();

            CoverageSummary summary = CoverageSummary.of(
                    List.of(Answer.of("30", "", Instant.parse("2026-11-27T15:00:00Z"), damaged)),
                    LocalDate.of(2026, 11, 27));

            assertThat(summary.levels()).hasSize(LevelOfCare.values().length);
            told += summary.facts().isEmpty() ? 0 : 1;
        }
        assertThat(told).isGreaterThan(TIMES / 2);
    }

    private JsonValue damaged(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> {
                JsonObjectBuilder object = Json.createObjectBuilder();
                value.asJsonObject().forEach((name, held) -> {
                    if (chance.nextInt(40) > 0) {
                        object.add(name, damagedOrOdd(held));
                    }
                });
                yield object.build();
            }
            case ARRAY -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                for (JsonValue held : value.asJsonArray()) {
                    for (int times = chance.nextInt(40) == 0 ? 2 : 1; times > 0; times--) {
                        array.add(damagedOrOdd(held));
                    }
                }
                yield array.build();
            }
            default -> value;
        };
    }

    private JsonValue damagedOrOdd(JsonValue held) {
        return chance.nextInt(40) == 0 ? ODD.get(chance.nextInt(ODD.size())) : damaged(held);
    }
}
