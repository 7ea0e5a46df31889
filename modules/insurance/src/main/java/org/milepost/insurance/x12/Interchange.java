package org.milepost.insurance.x12;

import java.util.List;

/**
 * What one side sent to the other in one go. Reading is tolerant: whatever the text holds, there is an interchange, and what was wrong
 * with it stands in {@link #flaws}.
 *
 * @param controlNumber its ISA13; empty where there is none
 * @param acknowledgments its TA1 segments
 * @param transactions its transactions, in order; those of several interchanges in one text follow each other
 * @param flaws what was wrong, in order
 */
public record Interchange(
        String controlNumber, List<Segment> acknowledgments, List<Transaction> transactions, List<Flaw> flaws) {
    public Interchange {
        acknowledgments = List.copyOf(acknowledgments);
        transactions = List.copyOf(transactions);
        flaws = List.copyOf(flaws);
    }

    /** Reads {@code text}; never throws on what it holds. */
    public static Interchange read(String text) {
        return new InterchangeReader().read(text);
    }

    /** The transactions that are a {@code kind}. */
    public List<Transaction> all(String kind) {
        return transactions.stream()
                .filter(transaction -> transaction.kind().equals(kind))
                .toList();
    }
}
