package org.milepost.insurance.desk;

import java.util.List;
import org.milepost.insurance.benefits.PatientAnswer;
import org.milepost.insurance.x12.Received;

/** How answers are written for whoever reads them. */
interface AnswerForm {
    /**
     * Writes what {@code answer} says.
     *
     * @param at where it came from
     * @param asked the service types that were asked for, as far as the question was read before
     */
    void answer(Place at, List<String> asked, PatientAnswer answer);

    /** Writes an acknowledgment (999, 997 or TA1). */
    void acknowledgment(Place at, Acknowledgment acknowledgment);

    /**
     * Where something came from.
     *
     * @param file the name it was given; {@code -} for standard input
     * @param received what came
     * @param people who is spoken of in it
     */
    record Place(String file, Received received, People people) {
        static Place of(String file, Received received) {
            return new Place(
                    file, received, received.transaction().map(People::in).orElse(People.NOBODY));
        }
    }
}
