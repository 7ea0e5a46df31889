package org.milepost.insurance.x12;

import java.util.List;

/**
 * One transaction set, from ST to SE.
 *
 * @param kind what it is: {@code 271}, {@code 270}, {@code 999}; {@code TA1} for an acknowledgment, which stands outside of ST and SE
 * @param controlNumber its ST02
 * @param segments its segments, ST and SE included
 */
public record Transaction(String kind, String controlNumber, List<Segment> segments) {
    /** The kind of an acknowledgment of a whole interchange. */
    public static final String INTERCHANGE_ACKNOWLEDGMENT = "TA1";

    public Transaction {
        segments = List.copyOf(segments);
    }

    /** The segments called {@code id}, in order. */
    public List<Segment> all(String id) {
        return segments.stream().filter(segment -> segment.is(id)).toList();
    }
}
