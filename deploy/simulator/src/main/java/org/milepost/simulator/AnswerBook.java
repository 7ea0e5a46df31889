package org.milepost.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.simulator.x12.Segment;

/**
 * What each plan says, as X12 text: one segment to a line, {@code *} and {@code ^} as delimiters, {@code #} for remarks,
 * {@code {year}} and {@code {last-year}} for the years around the day asked about.
 *
 * <p>A plan is a folder: {@code member.x12} tells about the member (2100), {@code plan.x12} is said in every answer
 * (2110), and one file for each service type the payer supports. A service type without a file is answered like 30, as
 * payers do.
 */
final class AnswerBook {
    private static final char REPETITION = '^';

    private final String folder;
    private final int year;
    private final char repetition;

    private AnswerBook(String folder, int year, char repetition) {
        this.folder = folder;
        this.year = year;
        this.repetition = repetition;
    }

    /** The book of one payer's plan, or nothing where that payer has no such plan. */
    static Optional<AnswerBook> open(DemoPayer payer, String plan, int year, char repetition) {
        AnswerBook book = new AnswerBook("answers/" + payer.payerId() + "/" + plan + "/", year, repetition);
        return book.text("plan").map(found -> book);
    }

    /** The REF and DTP segments of the member. */
    List<Segment> member() {
        return segments("member");
    }

    /** The 2110 loops for the service types asked; what two answers share is said once. */
    List<Segment> benefits(List<String> serviceTypes) {
        Set<String> files = new LinkedHashSet<>(List.of("plan"));
        for (String serviceType : serviceTypes) {
            files.add(text(serviceType).isPresent() ? serviceType : "30");
        }
        List<Segment> benefits = new ArrayList<>();
        files.forEach(file -> benefits.addAll(segments(file)));
        return benefits;
    }

    private List<Segment> segments(String file) {
        return text(file).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(this::segment)
                .toList();
    }

    private Segment segment(String line) {
        Segment segment = Segment.parse(line, '*');
        return new Segment(
                segment.id(),
                segment.elements().stream()
                        .map(element -> element.replace(REPETITION, repetition))
                        .toList());
    }

    private Optional<String> text(String file) {
        try (InputStream resource = AnswerBook.class.getResourceAsStream(folder + file + ".x12")) {
            return Optional.ofNullable(resource == null ? null : resource.readAllBytes())
                    .map(bytes -> new String(bytes, StandardCharsets.US_ASCII)
                            .replace("{year}", String.valueOf(year))
                            .replace("{last-year}", String.valueOf(year - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
