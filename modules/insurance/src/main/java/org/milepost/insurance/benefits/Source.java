package org.milepost.insurance.benefits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.x12.Segment;

/**
 * Where the payer said it: everything a summary tells can be followed to a segment of an answer.
 *
 * @param asked the service type that was asked; empty where it is not known
 * @param payer the payer who answered, as it calls itself
 * @param receivedAt when the answer came
 * @param transaction the ST02 of the transaction
 * @param segments the segment, and those that belong to it (dates, places, messages, entities); none where it is about the answer as a
 *     whole, or was told by phone
 * @param call the call in which it was told; empty where it stands in an answer
 */
public record Source(
        String asked,
        String payer,
        Instant receivedAt,
        String transaction,
        List<Segment> segments,
        Optional<Call> call) {
    public Source {
        segments = List.copyOf(segments);
    }

    /** A place in an answer. */
    public Source(String asked, String payer, Instant receivedAt, String transaction, List<Segment> segments) {
        this(asked, payer, receivedAt, transaction, segments, Optional.empty());
    }

    /**
     * A call in which a payer told something.
     *
     * @param day when, where the office is
     * @param reference the number by which the payer finds the call again; empty where it gave none
     */
    public record Call(LocalDate day, String reference) {}

    /** Taken of the least that tells places apart: sources are looked up for each line of an answer. */
    @Override
    public int hashCode() {
        return 31 * (31 * receivedAt.hashCode() + transaction.hashCode()) + segment();
    }

    /** The segment's number, ST being 1; 0 where it is about the answer as a whole. */
    public int segment() {
        return segments.isEmpty() ? 0 : segments.get(0).number();
    }

    /** The segment as it was received; empty where it is about the answer as a whole. */
    public String text() {
        return segments.isEmpty() ? "" : segments.get(0).text();
    }

    /** The segments that belong to it, as they were received. */
    public List<String> attached() {
        return segments.stream().skip(1).map(Segment::text).toList();
    }
}
