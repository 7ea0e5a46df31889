package org.milepost.insurance.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;

/** What was asked under which trace number, from the questions (270) that were read; the oldest are forgotten when there are many. */
final class Questions {
    private static final int MOST = 100_000;

    private final Map<String, List<String>> asked = new LinkedHashMap<>();

    /** Takes note of {@code question}. */
    void note(Transaction question) {
        List<String> serviceTypes = new ArrayList<>();
        for (Segment segment : question.segments()) {
            switch (segment.id()) {
                case "HL" -> serviceTypes = new ArrayList<>();
                case "TRN" -> put(segment.element(2), serviceTypes);
                case "EQ" -> serviceTypes.addAll(segment.codes(1));
                default -> {
                    // Whom it is about is no matter here.
                }
            }
        }
    }

    private void put(String trace, List<String> serviceTypes) {
        asked.put(trace, serviceTypes);
        if (asked.size() > MOST) {
            asked.remove(asked.keySet().iterator().next());
        }
    }

    /** The service types that were asked under {@code traces}; none where no question with them was read. */
    List<String> of(List<String> traces) {
        return traces.stream()
                .flatMap(trace -> asked.getOrDefault(trace, List.of()).stream())
                .distinct()
                .toList();
    }
}
