package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milepost.insurance.x12.Segment;

/**
 * What belongs to a line of benefits: the segments behind its EB.
 *
 * @param places place of service codes (III*ZZ)
 * @param conditions what else it is tied to (other III): a diagnosis, the nature of an injury
 * @param limits how often and how long (HSD), as received
 * @param references ids (REF), as received
 * @param messages free text, verbatim (MSG)
 * @param dates the segments that give dates (DTP)
 * @param entities whom it names
 */
record Attachments(
        Set<String> places,
        List<String> conditions,
        List<String> limits,
        List<String> references,
        List<String> messages,
        List<Segment> dates,
        List<Entity> entities) {
    /** How many segments of a line are read; a line that X12 allows has fewer than half of them. */
    private static final int MOST_SEGMENTS = 1_000;

    private static final Set<String> OF_AN_ENTITY = Set.of("N2", "N3", "N4", "PER", "PRV");
    private static final Attachments NONE =
            new Attachments(Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    Attachments {
        places = Set.copyOf(places);
        conditions = List.copyOf(conditions);
        limits = List.copyOf(limits);
        references = List.copyOf(references);
        messages = List.copyOf(messages);
        dates = List.copyOf(dates);
        entities = List.copyOf(entities);
    }

    /** What belongs to {@code line}, of which the first is the EB; what is odd about it goes to {@code findings}. */
    static Attachments of(List<Segment> line, LineReader.Findings findings) {
        if (line.size() == 1) {
            return NONE;
        }
        List<String> places = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        List<String> references = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        List<Segment> dates = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        int end = Math.min(line.size(), MOST_SEGMENTS);
        for (int i = 1; i < end; i++) {
            Segment segment = line.get(i);
            switch (segment.id()) {
                case "III" -> {
                    if (segment.element(1).equals("ZZ") && !segment.element(2).isEmpty()) {
                        places.add(segment.element(2));
                    } else {
                        conditions.add(segment.text());
                        findings.note(Finding.Kind.OTHER_CONDITION, segment, "");
                    }
                }
                case "HSD" -> limits.add(segment.text());
                case "REF" -> references.add(segment.text());
                case "MSG" -> {
                    if (!segment.element(1).isEmpty()) {
                        messages.add(segment.element(1));
                    }
                }
                case "DTP" -> dates.add(segment);
                case "NM1" -> entities.add(Entity.of(segment, ofTheEntity(line.subList(i + 1, end))));
                default -> {
                    // What is read with another segment, and what has no meaning here.
                }
            }
        }
        if (end < line.size()) {
            findings.note(Finding.Kind.MORE_THAN_READ, line.get(end), "");
        }
        Set<String> distinct = places.isEmpty() ? Set.of() : Set.copyOf(places);
        return new Attachments(distinct, conditions, limits, references, messages, dates, entities);
    }

    private static List<Segment> ofTheEntity(List<Segment> following) {
        int end = 0;
        while (end < following.size()
                && OF_AN_ENTITY.contains(following.get(end).id())) {
            end++;
        }
        return following.subList(0, end);
    }
}
