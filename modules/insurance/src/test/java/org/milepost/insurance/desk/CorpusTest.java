package org.milepost.insurance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
    static List<Path> answers() {
        return Corpus.answers();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_is_read_as_the_rules_say(Path answer) throws IOException {
        String name = answer.getFileName().toString();
        Path expected = answer.resolveSibling(name.replace(".271", ".ndjson"));

        assertThat(objects(Corpus.read(name, Files.readAllBytes(answer))))
                .containsExactlyElementsOf(objects(Files.readString(expected)));
    }

    private static List<JsonObject> objects(String lines) {
        return lines.lines().map(CorpusTest::object).toList();
    }

    /** A finding is told apart by its name; its sentence is for people and may be put in other words. */
    private static JsonObject object(String line) {
        JsonObject object = Json.createReader(new StringReader(line)).readObject();
        JsonObject named = object.containsKey("acknowledgement") ? object.getJsonObject("acknowledgement") : object;
        var findings = Json.createArrayBuilder();
        for (JsonValue finding : named.getJsonArray("findings")) {
            String what = finding.asJsonObject().getString("what");
            findings.add(Json.createObjectBuilder(finding.asJsonObject()).add("what", what.replaceFirst(":.*", "")));
        }
        return Json.createObjectBuilder(named).add("findings", findings).build();
    }
}
