package org.milepost.intake;

/** The places on intake's pages that other modules fill. */
public final class InquirySlots {
    /** Beside the record in the inbox; the request's subject is the inquiry's number. */
    public static final String RECORD = "inquiry.record";

    private InquirySlots() {}
}
