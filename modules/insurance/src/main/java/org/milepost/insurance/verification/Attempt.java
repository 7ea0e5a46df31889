package org.milepost.insurance.verification;

import java.time.Instant;
import org.milepost.insurance.PayerId;

/**
 * One time that a question was sent.
 *
 * @param byFile whether as a file, whose answer comes hours later
 */
record Attempt(PayerId payer, String serviceType, boolean byFile, Instant sentAt, Outcome outcome) {}
