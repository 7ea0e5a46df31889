package org.milepost.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.simulator.Rejection.Loop;
import org.milepost.simulator.Reply.Timing;
import org.milepost.simulator.x12.Inquiry;
import org.milepost.simulator.x12.Person;
import org.milepost.simulator.x12.Segment;

/** Decides how a question is answered: refuses what a payer refuses, then looks the member's card up. */
final class PayerDesk {
    private static final int MONTHS_LOOKED_BACK = 12;

    private final Clock clock;

    PayerDesk(Clock clock) {
        this.clock = clock;
    }

    /**
     * The reply to one 270.
     *
     * @param patients each patient it asks about, at least one
     * @param repetition the asker's repetition separator
     */
    Reply answer(List<Inquiry> patients, char repetition) {
        Inquiry inquiry = patients.get(0);
        String payerId = inquiry.source().element(9);
        Optional<DemoPayer> payer = DemoPayer.of(payerId);
        if (patients.size() > 1) {
            return rejected(inquiry, payer, new Rejection(Loop.SOURCE, "Y", "04", "N"));
        }
        if (payer.isEmpty()) {
            String reason = payerId.isEmpty() ? "T4" : "79";
            return rejected(inquiry, payer, Rejection.correctable(Loop.SOURCE_NAME, reason));
        }
        LocalDate day = inquiry.planDate() == null ? LocalDate.now(clock) : inquiry.planDate();
        Rejection incomplete = incomplete(inquiry, day);
        if (incomplete != null) {
            return rejected(inquiry, payer, incomplete);
        }
        DemoCard card = DemoCard.of(inquiry.subscriber().memberId()).orElse(DemoCard.NOT_FOUND);
        if (card == DemoCard.DOWN) {
            return new Reply(Timing.NEVER, List.of());
        }
        return card.plan()
                .flatMap(plan -> AnswerBook.open(payer.get(), plan, day.getYear(), repetition))
                .map(book -> covered(inquiry, payer.get(), card, book))
                .orElseGet(() -> rejected(inquiry, payer, rejection(card, inquiry)));
    }

    private Reply covered(Inquiry inquiry, DemoPayer payer, DemoCard card, AnswerBook book) {
        boolean movesDown = card == DemoCard.DEPENDENT && inquiry.dependent() == null;
        Inquiry seated = movesDown ? asDependent(inquiry) : withSubscriberNamed(inquiry);
        return new Reply(
                card == DemoCard.SLOW ? Timing.SLOWLY : Timing.AT_ONCE,
                EligibilityResponse.answering(seated, payer, book, clock));
    }

    private Reply rejected(Inquiry inquiry, Optional<DemoPayer> payer, Rejection rejection) {
        return new Reply(Timing.AT_ONCE, EligibilityResponse.rejecting(inquiry, payer, rejection, clock));
    }

    /** The AAA of the card; whoever is no member of this payer is not found. */
    private static Rejection rejection(DemoCard card, Inquiry inquiry) {
        return switch (card) {
            case MEMBER_ID_INVALID -> Rejection.correctable(Loop.SUBSCRIBER_NAME, "72");
            case NAME_MISMATCH -> wrongName(inquiry);
            case UNABLE_TO_RESPOND -> new Rejection(Loop.SOURCE_NAME, "Y", "42", "R");
            default -> Rejection.correctable(Loop.SUBSCRIBER_NAME, "75");
        };
    }

    private static Rejection wrongName(Inquiry inquiry) {
        return inquiry.dependent() == null
                ? Rejection.correctable(Loop.SUBSCRIBER_NAME, "73")
                : Rejection.correctable(Loop.DEPENDENT_NAME, "65");
    }

    /** What the payer misses before it can look anybody up, or null where the question is whole. */
    private @Nullable Rejection incomplete(Inquiry inquiry, LocalDate day) {
        Segment provider = inquiry.receiver();
        if (!provider.element(8).equals("XX") || !provider.element(9).matches("[0-9]{10}")) {
            return Rejection.correctable(Loop.RECEIVER_NAME, "43");
        }
        if (inquiry.subscriber().memberId().isEmpty()) {
            return Rejection.correctable(Loop.SUBSCRIBER_NAME, "72");
        }
        Person patient = inquiry.patient();
        Loop loop = inquiry.dependent() == null ? Loop.SUBSCRIBER_NAME : Loop.DEPENDENT_NAME;
        if (patient.lastName().isEmpty() || patient.firstName().isEmpty()) {
            return wrongName(inquiry);
        }
        if (patient.birthDate().isEmpty()) {
            return Rejection.correctable(loop, "58");
        }
        if (patient.birthDate().get().isAfter(day)) {
            return Rejection.correctable(loop, "60");
        }
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today.minusMonths(MONTHS_LOOKED_BACK))) {
            return Rejection.correctable(loop, "62");
        }
        if (day.isAfter(YearMonth.from(today).atEndOfMonth())) {
            return Rejection.correctable(loop, "63");
        }
        return null;
    }

    /** A patient who was asked about as the member, moved to where this payer keeps them: under a parent's name. */
    private static Inquiry asDependent(Inquiry inquiry) {
        Person asked = inquiry.subscriber();
        Segment name = asked.name();
        Person parent = new Person(
                List.of(),
                Segment.of("NM1", "IL", "1", asked.lastName(), "PARENT", "", "", "", name.element(8), asked.memberId()),
                null,
                null);
        Person child = new Person(
                asked.traces(),
                Segment.of("NM1", "03", "1", asked.lastName(), asked.firstName(), name.element(5), "", name.element(7)),
                asked.birth(),
                Segment.of("INS", "N", "19"));
        return seated(inquiry, parent, child);
    }

    /** A 271 with benefits names the subscriber, even where the question about a dependent left the name out. */
    private static Inquiry withSubscriberNamed(Inquiry inquiry) {
        Person subscriber = inquiry.subscriber();
        if (!subscriber.lastName().isEmpty()) {
            return inquiry;
        }
        Segment named = subscriber.name().with(3, inquiry.patient().lastName());
        return seated(
                inquiry,
                new Person(subscriber.traces(), named, subscriber.birth(), subscriber.relationship()),
                inquiry.dependent());
    }

    private static Inquiry seated(Inquiry inquiry, Person subscriber, @Nullable Person dependent) {
        return new Inquiry(
                inquiry.reference(),
                inquiry.source(),
                inquiry.receiver(),
                subscriber,
                dependent,
                inquiry.planDate(),
                inquiry.serviceTypes());
    }
}
