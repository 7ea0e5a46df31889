package org.milepost.intake;

import java.time.Instant;
import org.milepost.staff.CenterId;

/** Somebody of another center opened an inquiry of {@code center} in an emergency. */
public record OpenedInEmergency(CenterId center, Instant at) {}
