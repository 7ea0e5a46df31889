package org.milepost.simulator.x12;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a 270 asks about one patient.
 *
 * @param reference the asker's own number (BHT03)
 * @param source NM1 of the payer
 * @param receiver NM1 of the provider
 * @param subscriber the member
 * @param dependent the patient, where that is not the subscriber
 * @param planDate the day asked about (DTP*291), where one was named
 * @param serviceTypes each EQ01 asked for, in its order
 */
public record Inquiry(
        String reference,
        Segment source,
        Segment receiver,
        Person subscriber,
        @Nullable Person dependent,
        @Nullable LocalDate planDate,
        List<String> serviceTypes) {

    /** Keeps the service types in their order. */
    public Inquiry {
        serviceTypes = List.copyOf(serviceTypes);
    }

    /** The person whose benefits are asked for. */
    public Person patient() {
        return dependent == null ? subscriber : dependent;
    }
}
