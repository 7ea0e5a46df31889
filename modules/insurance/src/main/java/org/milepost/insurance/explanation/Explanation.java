package org.milepost.insurance.explanation;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Finding;
import org.milepost.insurance.benefits.Source;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transcript;

/**
 * What was sent or received, line by line, each with what it says, what came of it and what is odd about it.
 *
 * @param lines all of them, in order
 * @param findings what is odd about it as a whole
 */
public record Explanation(List<Line> lines, List<Finding> findings) {
    public Explanation {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * One line.
     *
     * @param raw as it was received
     * @param says what it says; empty where it is no segment and nothing of it was read
     * @param of the number of the line of benefits that it belongs to; 0 where it stands for itself
     * @param facts what was read of it, one for each service type it names
     * @param findings what is odd about it
     */
    public record Line(
            Transcript.Line raw, Optional<SegmentExplanation> says, int of, List<Fact> facts, List<Finding> findings) {
        public Line {
            facts = List.copyOf(facts);
            findings = List.copyOf(findings);
        }

        /** Its number in its transaction; 0 where it has none. */
        public int number() {
            return raw.segment().map(Segment::number).orElse(0);
        }

        /** Whether the office has to read it themselves: something in it is in no table, or it was not read at all. */
        public boolean isUnclear() {
            return says.filter(SegmentExplanation::isUnderstood).isEmpty()
                    || findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.UNKNOWN_SEGMENT);
        }
    }

    /** A question as it was sent. */
    public static Explanation of(String question) {
        return of(question, source -> false, List.of(), List.of());
    }

    /**
     * An answer as it was received.
     *
     * @param answer the text
     * @param source what all that was read of this answer names as its place
     * @param alone what the rules make of this answer by itself
     * @param together what they make of all answers
     */
    public static Explanation of(
            String answer, Predicate<Source> source, CoverageSummary alone, CoverageSummary together) {
        return of(answer, source, alone.facts(), together.findings());
    }

    private static Explanation of(String text, Predicate<Source> here, List<Fact> facts, List<Finding> findings) {
        SegmentWords words = new SegmentWords();
        Map<Place, List<Fact>> factsAt = facts.stream().collect(groupingBy(fact -> Place.of(fact.source())));
        Map<Place, List<Finding>> findingsAt = findings.stream()
                .filter(finding -> here.test(finding.source()))
                .collect(groupingBy(finding -> Place.of(finding.source())));
        Map<Place, Integer> attached = new HashMap<>();
        facts.stream()
                .map(Fact::source)
                .forEach(source -> source.segments().stream()
                        .skip(1)
                        .forEach(segment -> attached.put(new Place(source.transaction(), segment), source.segment())));
        List<Line> lines = Transcript.of(text).lines().stream()
                .map(raw -> raw.segment()
                        .map(segment -> {
                            Place place = new Place(raw.transaction(), segment);
                            return new Line(
                                    raw,
                                    Optional.of(words.explain(segment)),
                                    attached.getOrDefault(place, 0),
                                    factsAt.getOrDefault(place, List.of()),
                                    findingsAt.getOrDefault(place, List.of()));
                        })
                        .orElseGet(() -> new Line(raw, Optional.empty(), 0, List.of(), List.of())))
                .toList();
        List<Finding> ofTheWhole = findings.stream()
                .filter(finding ->
                        here.test(finding.source()) && finding.source().segment() == 0)
                .toList();
        return new Explanation(lines, ofTheWhole);
    }

    /** A segment in its transaction; no segment where something is about an answer as a whole. */
    private record Place(String transaction, @Nullable Segment segment) {
        static Place of(Source source) {
            return new Place(
                    source.transaction(), source.segments().stream().findFirst().orElse(null));
        }
    }
}
