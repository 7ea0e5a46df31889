package org.milepost.intake;

/** For whom somebody asks. Who asks for another may inquire, may not consent for them, and is told nothing about them. */
public enum ForWhom {
    MYSELF,
    SOMEONE_ELSE
}
