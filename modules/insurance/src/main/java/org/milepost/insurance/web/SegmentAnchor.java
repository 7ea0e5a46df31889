package org.milepost.insurance.web;

import java.time.Instant;
import org.milepost.insurance.benefits.Source;

/**
 * Where a segment of an answer stands on the page of exchanges.
 *
 * @param asked the service type that was asked
 * @param receivedAt when the answer came
 * @param transaction the ST02 of its transaction
 * @param segment its number in that
 */
record SegmentAnchor(String asked, Instant receivedAt, String transaction, int segment) {
    static SegmentAnchor of(Source source) {
        return new SegmentAnchor(source.asked(), source.receivedAt(), source.transaction(), source.segment());
    }

    /** The id of the line: letters, digits and hyphens, whatever a payer wrote into its ST02. */
    String id() {
        return "s" + segment + "-" + asked + "-" + receivedAt.toEpochMilli() + "-"
                + transaction.replaceAll("[^A-Za-z0-9]", "");
    }
}
