package org.milepost.intake.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.milepost.intake.InquiryReceived;

/** Counts inquiries for operators: how many, and nothing about whose or where to. */
@ApplicationScoped
class InquiryCount {
    private final Counter received;

    @Inject
    InquiryCount(MetricRegistry metrics) {
        received = metrics.counter("intake_inquiries_received");
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) InquiryReceived inquiry) {
        received.inc();
    }
}
