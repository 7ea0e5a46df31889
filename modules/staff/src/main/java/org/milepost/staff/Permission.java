package org.milepost.staff;

/** Something that staff may do, at one center or in the whole network. */
public enum Permission {
    /** See that inquiries came, and read what people wrote. */
    READ_INQUIRIES,
    /** Take an inquiry on, note what was done, close it. */
    WORK_INQUIRIES,
    /** Read what a health plan said. */
    READ_COVERAGE,
    /** Write and publish a center's own words on its pages. */
    EDIT_PAGES,
    /** See how centers are set up. */
    SEE_CENTERS,
    /** Count the free places of a center's programs. */
    COUNT_PLACES,
    /** See who works here and what they may do. */
    SEE_STAFF
}
