package org.milepost.insurance.verification;

import java.time.Instant;
import org.milepost.insurance.PayerId;

/** One time that a question was sent. */
record Attempt(PayerId payer, String serviceType, Instant sentAt, Outcome outcome) {}
