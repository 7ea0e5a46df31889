package org.milepost.insurance.benefits;

import java.util.List;
import java.util.Optional;

/**
 * Another company that answers for behavioral care: it has to be asked in a second question, with its own member id where one is told.
 *
 * @param entity who it is; empty where the payer says that there is one and not who
 * @param serviceTypes for what
 * @param line the line that says so
 */
public record CarveOut(Optional<Entity> entity, List<String> serviceTypes, Fact line) {
    public CarveOut {
        serviceTypes = List.copyOf(serviceTypes);
    }
}
