package org.milepost.insurance.x12;

import java.time.LocalDateTime;

/**
 * An interchange without a question, that asks to be acknowledged (ISA14): it is about nobody, and whoever reads X12 answers it with a TA1
 * or refuses it.
 *
 * @param envelope from whom and to whom
 * @param controlNumber ISA13
 * @param writtenAt the time of the interchange
 */
public record EmptyInterchange(Envelope envelope, int controlNumber, LocalDateTime writtenAt) {
    /** The interchange. */
    public String write() {
        return envelope.header(controlNumber, writtenAt, true) + "~IEA*0*" + Envelope.number(controlNumber) + "~";
    }
}
