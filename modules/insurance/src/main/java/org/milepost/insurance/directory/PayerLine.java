package org.milepost.insurance.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.insurance.PayerFault;

/**
 * One line of a file of payers, as written.
 *
 * @param number of the line it ends in, from 1 for the header
 * @param id may be blank
 * @param aliases empty where the file has no such column
 */
record PayerLine(long number, String id, String name, String connectionId, Optional<List<String>> aliases) {
    /** What is wrong with it by itself. */
    List<PayerFault> faults() {
        return Stream.of(
                        PayerRules.ofName(name),
                        PayerRules.ofConnectionId(connectionId),
                        PayerRules.ofAliases(aliases.orElse(List.of())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
