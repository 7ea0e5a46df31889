package org.milepost.intake.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.milepost.intake.ConsentMissing;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquiryReceived;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.Receipt;
import org.milepost.intake.Routing;
import org.milepost.intake.consent.ConsentRecords;
import org.milepost.intake.routing.RoutingRule;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** Inquiries in the database: one row each, and one for the consent. */
@ApplicationScoped
@Transactional
class StoredInquiries implements Inquiries {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InquiryStore store;
    private final RoutingRule rule;
    private final ConsentRecords consents;
    private final AuditTrail audit;
    private final Sealing sealing;
    private final Event<InquiryReceived> received;
    private final Clock clock;

    @Inject
    StoredInquiries(
            InquiryStore store,
            RoutingRule rule,
            ConsentRecords consents,
            AuditTrail audit,
            Sealing sealing,
            Event<InquiryReceived> received,
            Clock clock) {
        this.store = store;
        this.rule = rule;
        this.consents = consents;
        this.audit = audit;
        this.sealing = sealing;
        this.received = received;
        this.clock = clock;
    }

    @Override
    public Receipt open(NewInquiry inquiry) {
        if (!inquiry.agreement().given()) {
            throw new ConsentMissing();
        }
        Routing routing = rule.route(inquiry.center(), inquiry.zip());
        // Four thousand million numbers: a second of the same is refused by the database and the visitor sends again.
        InquiryNumber number = InquiryNumber.of(RANDOM.nextInt());
        Instant now = clock.instant();
        store.add(new Inquiry(UUID.randomUUID(), number, inquiry, routing, now, sealing));
        consents.record(number, routing.center(), inquiry.agreement(), now);
        audit.note(new AuditedAct(
                AuditedAct.Kind.CREATED, "inquiry " + number, Optional.of(routing.center()), "admissions"));
        received.fire(new InquiryReceived(number, routing.center(), now));
        return new Receipt(number, routing.center());
    }

    @Override
    public Optional<InquirySummary> find(InquiryNumber number) {
        return store.find(number).map(Inquiry::summary);
    }
}
