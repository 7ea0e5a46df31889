package org.milepost.staff;

import java.util.List;
import java.util.Optional;

/**
 * Something done with a person's record. Who did it, in which role and from where is known from the request.
 *
 * @param kind what was done
 * @param record which record, by an opaque name such as {@code inquiry MP-4F2A-9C7D}; {@code inbox} and the like for a list
 * @param center whose record; empty where several centers' are meant
 * @param purpose what for, in a few words of ours such as {@code admissions}; never a person's data
 * @param shown the records that a list showed, named as {@code record} names one
 */
public record AuditedAct(Kind kind, String record, Optional<CenterId> center, String purpose, List<String> shown) {
    public AuditedAct {
        shown = List.copyOf(shown);
    }

    /** Something done with one record. */
    public AuditedAct(Kind kind, String record, Optional<CenterId> center, String purpose) {
        this(kind, record, center, purpose, List.of());
    }

    /** What was done. */
    public enum Kind {
        CREATED,
        READ,
        LISTED,
        SEARCHED,
        CHANGED,
        EXPORTED,
        PRINTED,
        DISCLOSED,
        OPENED_IN_EMERGENCY,
        HELD,
        HOLD_LIFTED,
        ERASED,
        PURGED,
        RETENTION_SET
    }
}
