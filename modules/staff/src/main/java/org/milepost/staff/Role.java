package org.milepost.staff;

import java.util.EnumSet;
import java.util.Set;

/** What somebody does in the network. This is the one table of which role may do what. */
public enum Role {
    /** Writes the pages of any center; never sees who asked for help. */
    NETWORK_MARKETER("Network marketer", EnumSet.of(Permission.EDIT_PAGES, Permission.SEE_CENTERS)),
    /** Answers the inquiries of a center. */
    ADMISSIONS_AGENT(
            "Admissions agent",
            EnumSet.of(
                    Permission.READ_INQUIRIES,
                    Permission.WORK_INQUIRIES,
                    Permission.READ_COVERAGE,
                    Permission.SEE_CENTERS,
                    Permission.COUNT_PLACES)),
    /** Runs the installation; never sees who asked for help. */
    NETWORK_ADMINISTRATOR(
            "Network administrator", EnumSet.of(Permission.EDIT_PAGES, Permission.SEE_CENTERS, Permission.SEE_STAFF));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf never changes
    private final Set<Permission> permissions;

    Role(String title, Set<Permission> permissions) {
        this.title = title;
        this.permissions = Set.copyOf(permissions);
    }

    /** The role in words. */
    public String title() {
        return title;
    }

    /** Whether the role may do it, where it holds. */
    public boolean permits(Permission permission) {
        return permissions.contains(permission);
    }
}
