package org.milepost.insurance.desk;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.milepost.insurance.benefits.PatientAnswer;
import org.milepost.platform.Texts;

/** Writes an object for each patient, one on a line: the contract of docs/eligibility-json.md. */
final class JsonLines implements AnswerForm {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    /** What most lines fit in; room for a longer one is made where one comes. */
    private static final int USUAL = 16 * 1024;

    private final Appendable out;
    private final Disclosed disclosed;
    private final Texts texts;

    JsonLines(Appendable out, Disclosed disclosed, Texts texts) {
        this.out = out;
        this.disclosed = disclosed;
        this.texts = texts;
    }

    @Override
    public void acknowledgment(Place at, Acknowledgment acknowledgment) {
        write(at, line -> line.acknowledgment(at, acknowledgment));
    }

    @Override
    public void answer(Place at, List<String> asked, PatientAnswer answer) {
        write(at, line -> line.answer(at, asked, answer));
    }

    private void write(Place at, Consumer<JsonLine> content) {
        StringWriter line = new StringWriter(USUAL);
        try (JsonGenerator json = GENERATORS.createGenerator(line)) {
            content.accept(new JsonLine(json, disclosed.hiding(at.people()), texts));
        }
        try {
            out.append(line.getBuffer()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
