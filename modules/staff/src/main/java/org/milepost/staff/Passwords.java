package org.milepost.staff;

import java.util.Optional;
import java.util.UUID;

/** Passwords of staff: long rather than complicated, and none that is easily guessed. */
public interface Passwords {
    /** The key of what is wrong with a new password of {@code member}; empty where nothing is. */
    Optional<String> problem(StaffMember member, String password);

    /** Whether it is the account's password. */
    boolean fits(UUID account, String password);

    /** Takes a new password that fits {@link #problem}, and ends all sessions of the account. */
    void change(UUID account, String password);
}
