package org.milepost.insurance.benefits;

import java.time.Instant;
import java.util.List;

/**
 * Where the payer said it: everything a summary tells can be followed to a segment of an answer.
 *
 * @param asked the service type that was asked
 * @param payer the payer who answered, as it calls itself
 * @param receivedAt when the answer came
 * @param transaction the ST02 of the transaction
 * @param segment the segment's number, ST being 1; 0 where it is about the answer as a whole
 * @param text the segment as it was received; empty where it is about the answer as a whole
 * @param attached the segments that belong to it (dates, places, messages, entities), as they were received
 */
public record Source(
        String asked,
        String payer,
        Instant receivedAt,
        String transaction,
        int segment,
        String text,
        List<String> attached) {
    public Source {
        attached = List.copyOf(attached);
    }
}
