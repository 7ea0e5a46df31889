package org.milepost.insurance.x12;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one side sent to the other in one go, whole. Whatever the text holds, there is an interchange, and what was wrong with it stands in
 * {@link #flaws}. What may be large is read by a {@link TransactionReader}.
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
        String controlNumber = "";
        List<Segment> acknowledgments = new ArrayList<>();
        List<Transaction> transactions = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        TransactionReader reader = new TransactionReader(new ByteArrayInputStream(text.getBytes(charset(text))));
        try {
            for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
                Received received = next.get();
                controlNumber = controlNumber.isEmpty() ? received.interchange() : controlNumber;
                flaws.addAll(received.flaws());
                received.transaction().ifPresent(transaction -> {
                    if (transaction.kind().equals(Transaction.INTERCHANGE_ACKNOWLEDGMENT)) {
                        acknowledgments.addAll(transaction.segments());
                    } else {
                        transactions.add(transaction);
                    }
                });
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Interchange(controlNumber, acknowledgments, transactions, flaws);
    }

    /** An answer is kept with a character for each byte that came; what holds more than that was never bytes. */
    static Charset charset(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return StandardCharsets.UTF_8;
            }
        }
        return StandardCharsets.ISO_8859_1;
    }

    /** The transactions that are a {@code kind}. */
    public List<Transaction> all(String kind) {
        return transactions.stream()
                .filter(transaction -> transaction.kind().equals(kind))
                .toList();
    }
}
