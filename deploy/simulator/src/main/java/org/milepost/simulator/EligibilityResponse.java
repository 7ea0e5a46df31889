package org.milepost.simulator;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.simulator.Rejection.Loop;
import org.milepost.simulator.x12.Inquiry;
import org.milepost.simulator.x12.Person;
import org.milepost.simulator.x12.Segment;

/**
 * Builds the body of a 271, from BHT to the last benefit, for one inquiry: the asker's reference, traces, provider and
 * people come back as they were sent.
 */
final class EligibilityResponse {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    private final Inquiry inquiry;
    private final @Nullable Rejection rejection;
    private final List<Segment> segments = new ArrayList<>();

    private EligibilityResponse(Inquiry inquiry, @Nullable Rejection rejection, Clock clock) {
        this.inquiry = inquiry;
        this.rejection = rejection;
        ZonedDateTime now = ZonedDateTime.now(clock);
        add("BHT", "0022", "11", inquiry.reference(), DATE.format(now), TIME.format(now));
    }

    /** A 271 that refuses to answer. */
    static List<Segment> rejecting(Inquiry inquiry, Optional<DemoPayer> payer, Rejection rejection, Clock clock) {
        EligibilityResponse response = new EligibilityResponse(inquiry, rejection, clock);
        response.source(payer);
        if (rejection.loop().compareTo(Loop.SOURCE_NAME) > 0) {
            response.receiver();
        }
        if (rejection.loop().compareTo(Loop.RECEIVER_NAME) > 0) {
            response.people(List.of());
        }
        return response.segments;
    }

    /** A 271 that says what the book of the patient's plan says about the service types asked for. */
    static List<Segment> answering(Inquiry inquiry, DemoPayer payer, AnswerBook book, Clock clock) {
        EligibilityResponse response = new EligibilityResponse(inquiry, null, clock);
        response.source(Optional.of(payer));
        response.receiver();
        response.people(book.member());
        response.segments.addAll(book.benefits(inquiry.serviceTypes()));
        return response.segments;
    }

    private void source(Optional<DemoPayer> payer) {
        boolean ends = rejection != null && rejection.loop().compareTo(Loop.SOURCE_NAME) <= 0;
        add("HL", "1", "", "20", ends ? "0" : "1");
        rejectIn(Loop.SOURCE);
        if (payer.isPresent()) {
            add(
                    "NM1",
                    "PR",
                    "2",
                    payer.get().displayName(),
                    "",
                    "",
                    "",
                    "",
                    "PI",
                    payer.get().payerId());
            add("PER", "IC", "PROVIDER SERVICES", "TE", payer.get().phone());
        } else {
            segments.add(inquiry.source());
        }
        rejectIn(Loop.SOURCE_NAME);
    }

    private void receiver() {
        boolean ends = rejection != null && rejection.loop() == Loop.RECEIVER_NAME;
        add("HL", "2", "1", "21", ends ? "0" : "1");
        segments.add(inquiry.receiver());
        rejectIn(Loop.RECEIVER_NAME);
    }

    private void people(List<Segment> member) {
        Person dependent = inquiry.dependent();
        add("HL", "3", "2", "22", dependent == null ? "0" : "1");
        person(inquiry.subscriber(), dependent == null ? member : List.of(), Loop.SUBSCRIBER_NAME);
        if (dependent != null) {
            add("HL", "4", "3", "23", "0");
            person(dependent, member, Loop.DEPENDENT_NAME);
        }
    }

    private void person(Person person, List<Segment> member, Loop loop) {
        // TRN01 = 2 says that the number is the asker's.
        person.traces().forEach(trace -> segments.add(trace.with(1, "2")));
        segments.add(person.name());
        member.stream().filter(segment -> segment.id().equals("REF")).forEach(segments::add);
        rejectIn(loop);
        if (person.birth() != null) {
            segments.add(person.birth());
        }
        if (person.relationship() != null) {
            segments.add(person.relationship());
        }
        member.stream().filter(segment -> segment.id().equals("DTP")).forEach(segments::add);
    }

    private void rejectIn(Loop loop) {
        if (rejection != null && rejection.loop() == loop) {
            segments.add(rejection.segment());
        }
    }

    private void add(String id, String... elements) {
        segments.add(Segment.of(id, elements));
    }
}
