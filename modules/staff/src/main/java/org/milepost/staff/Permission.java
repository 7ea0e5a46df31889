package org.milepost.staff;

/** Something that staff may do, at one center or in the whole network. */
public enum Permission {
    /** See that inquiries came, and read what people wrote. */
    READ_INQUIRIES,
    /** Take an inquiry on, note what was done, close it. */
    WORK_INQUIRIES,
    /** Read what a health plan said. */
    READ_COVERAGE,
    /** Keep the list of payers: their names, aliases and ids, and files of a clearinghouse's payers. */
    MANAGE_PAYERS,
    /** Keep what a center has agreed with payers: whether it is in the network, and its rates. */
    MANAGE_CONTRACTS,
    /** Open another center's inquiry in an emergency, with a reason and a record of it. */
    EMERGENCY_ACCESS,
    /** Export or erase, at a person's request, all that is held on them. */
    ANSWER_REQUESTS,
    /** Place and lift a legal hold, under which nothing of a record is erased. */
    HOLD_RECORDS,
    /** Decide how long each kind of record is kept. */
    SET_RETENTION,
    /** See a center's pages, drafts included. */
    SEE_PAGES,
    /** Write and publish a center's own words on its pages. */
    EDIT_PAGES,
    /** See how centers are set up. */
    SEE_CENTERS,
    /** Count the free places of a center's programs. */
    COUNT_PLACES,
    /** See who works here and what they may do. */
    SEE_STAFF,
    /** Invite people, change what they may do, and end their accounts. */
    MANAGE_STAFF,
    /** See who looked at which record, without what stands in it. */
    SEE_AUDIT
}
