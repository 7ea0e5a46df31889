package org.milepost.staff;

/**
 * Somebody on the list of staff.
 *
 * @param member who it is and what they may do
 * @param standing whether they are at work
 * @param secondFactor whether they have a second factor set up
 * @param manageable whether the viewer may change what they may do
 */
public record Colleague(StaffMember member, Standing standing, boolean secondFactor, boolean manageable) {
    /** How far somebody is with us. */
    public enum Standing {
        /** Has a link, and has not used it yet. */
        INVITED,
        WORKING,
        /** Has left; cannot sign in. */
        ENDED
    }
}
