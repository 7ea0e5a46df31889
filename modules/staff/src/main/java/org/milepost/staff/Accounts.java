package org.milepost.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows the accounts of the people who work here. */
public interface Accounts {
    /** Everybody, by name. */
    List<StaffMember> all();

    /** Whose account it is. */
    Optional<StaffMember> find(UUID id);

    /** The name that colleagues know the account by; a word for whoever is gone. */
    default String nameOf(UUID id) {
        return find(id).map(StaffMember::name).orElse("A former colleague");
    }

    /**
     * Whose account these open. It takes as long where there is no such account, so that nobody learns which exist.
     *
     * @param email in any case
     * @param password as typed
     */
    Optional<StaffMember> signIn(String email, String password);

    /**
     * Makes an account, unless the address has one.
     *
     * @param email what they sign in with
     * @param password as they will type it
     */
    void make(String email, String name, String password, List<Grant> grants);
}
