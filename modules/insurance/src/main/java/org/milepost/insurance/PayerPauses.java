package org.milepost.insurance;

import java.time.Instant;
import java.util.Map;

/** Which payers are not asked for now, because they failed several times in a row. */
public interface PayerPauses {
    /** Until when, by payer; then the next question tries it. A time that is past says that it waits to be tried. */
    Map<PayerId, Instant> all();
}
