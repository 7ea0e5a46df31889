package org.milepost.staff;

import static org.milepost.staff.Permission.ANSWER_REQUESTS;
import static org.milepost.staff.Permission.COUNT_PLACES;
import static org.milepost.staff.Permission.EDIT_PAGES;
import static org.milepost.staff.Permission.EMERGENCY_ACCESS;
import static org.milepost.staff.Permission.HOLD_RECORDS;
import static org.milepost.staff.Permission.MANAGE_CONTRACTS;
import static org.milepost.staff.Permission.MANAGE_PAYERS;
import static org.milepost.staff.Permission.MANAGE_STAFF;
import static org.milepost.staff.Permission.READ_COVERAGE;
import static org.milepost.staff.Permission.READ_INQUIRIES;
import static org.milepost.staff.Permission.SEE_AUDIT;
import static org.milepost.staff.Permission.SEE_CENTERS;
import static org.milepost.staff.Permission.SEE_PAGES;
import static org.milepost.staff.Permission.SEE_STAFF;
import static org.milepost.staff.Permission.SET_RETENTION;
import static org.milepost.staff.Permission.WORK_INQUIRIES;

import java.util.Set;

/** What somebody does in the network. This is the one table of which role may do what. */
public enum Role {
    /** Writes the pages of any center; never sees who asked for help. */
    NETWORK_MARKETER("Network marketer", SEE_PAGES, EDIT_PAGES, SEE_CENTERS),
    /** Writes the pages of a center; never sees who asked for help. */
    CENTER_EDITOR("Center editor", SEE_PAGES, EDIT_PAGES, SEE_CENTERS),
    /** Reads what is published or about to be; never sees who asked for help. */
    CLINICAL_REVIEWER("Clinical reviewer", SEE_PAGES, SEE_CENTERS),
    /** Answers the inquiries of a center. */
    ADMISSIONS_AGENT(
            "Admissions agent",
            READ_INQUIRIES,
            WORK_INQUIRIES,
            READ_COVERAGE,
            EMERGENCY_ACCESS,
            SEE_CENTERS,
            COUNT_PLACES),
    /** Leads a center's admissions office, and answers for its records. */
    ADMISSIONS_LEAD(
            "Admissions lead",
            READ_INQUIRIES,
            WORK_INQUIRIES,
            READ_COVERAGE,
            EMERGENCY_ACCESS,
            ANSWER_REQUESTS,
            HOLD_RECORDS,
            SEE_CENTERS,
            COUNT_PLACES),
    /** Finds out what the plans of a center's people cover. */
    INSURANCE_SPECIALIST(
            "Insurance specialist", READ_INQUIRIES, READ_COVERAGE, MANAGE_PAYERS, MANAGE_CONTRACTS, SEE_CENTERS),
    /** Runs a center: its staff, its pages, its free places, its contracts; never sees who asked for help. */
    CENTER_ADMINISTRATOR(
            "Center administrator",
            SEE_PAGES,
            EDIT_PAGES,
            SEE_CENTERS,
            COUNT_PLACES,
            SEE_STAFF,
            MANAGE_STAFF,
            MANAGE_CONTRACTS),
    /** Runs the installation; never sees who asked for help. */
    NETWORK_ADMINISTRATOR(
            "Network administrator",
            SEE_PAGES,
            EDIT_PAGES,
            SEE_CENTERS,
            SEE_STAFF,
            MANAGE_STAFF,
            MANAGE_PAYERS,
            MANAGE_CONTRACTS,
            HOLD_RECORDS,
            SET_RETENTION),
    /** Watches who looks at people's records; never sees what stands in them. */
    AUDITOR("Auditor", SEE_AUDIT, SEE_STAFF);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
    private final Set<Permission> permissions;

    Role(String title, Permission... permissions) {
        this.title = title;
        this.permissions = Set.of(permissions);
    }

    /** The role in words. */
    public String title() {
        return title;
    }

    /** Whether the role may do it, where it holds. */
    public boolean permits(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether whoever holds it sees what a person gave us, or decides who does: such an account needs a second factor. */
    public boolean needsSecondFactor() {
        return permissions.contains(READ_INQUIRIES)
                || permissions.contains(READ_COVERAGE)
                || permissions.contains(MANAGE_STAFF)
                || permissions.contains(SEE_AUDIT);
    }
}
