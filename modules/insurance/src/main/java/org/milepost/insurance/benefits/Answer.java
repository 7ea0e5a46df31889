package org.milepost.insurance.benefits;

import java.time.Instant;
import org.milepost.insurance.fields.AnswerFields;
import org.milepost.insurance.x12.Interchange;

/**
 * A payer's answer to one question.
 *
 * @param asked the service type that was asked
 * @param trace the trace number of the question (TRN02); empty where it is not known
 * @param receivedAt when it came
 * @param interchange what came
 */
public record Answer(String asked, String trace, Instant receivedAt, Interchange interchange) {
    /** The answer in {@code text}, X12 or the JSON of fields, whatever it holds. */
    public static Answer of(String asked, String trace, Instant receivedAt, String text) {
        return new Answer(
                asked,
                trace,
                receivedAt,
                Interchange.read(AnswerFields.x12(text).orElse(text)));
    }
}
