package org.milepost.intake;

/** What an inquiry asks for. */
public enum Subject {
    /** To be called or written to. */
    CONTACT,
    /** To learn what a health plan covers. */
    INSURANCE
}
