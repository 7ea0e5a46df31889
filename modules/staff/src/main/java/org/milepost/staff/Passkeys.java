package org.milepost.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.Sessions;

/**
 * Passkeys of staff (W3C Web Authentication): a key that somebody's device keeps and uses only after a finger, a face or a PIN, so that
 * it signs in alone. What the device signs is asked for in a ceremony: it is good once, for five minutes, in the browser that asked.
 */
public interface Passkeys {
    /** Those of {@code account}, the eldest first. */
    List<Passkey> all(UUID account);

    /** Begins to make a passkey for {@code member}, who has just shown that it is they. */
    Ceremony making(StaffMember member);

    /** Begins to make the only passkey of {@code member}, who has a link: any from before goes when it is added. */
    Ceremony makingOnly(StaffMember member);

    /**
     * Adds the passkey that a device made, and ends all sessions of its owner.
     *
     * @param name as its owner calls it
     * @param ceremony what {@link #making} or {@link #makingOnly} gave to the browser
     * @param response the browser's RegistrationResponseJSON
     * @return whether it was made in that ceremony, for {@code member}, and its device knows its owner
     */
    boolean add(StaffMember member, String name, Sessions.Token ceremony, String response);

    /** Begins a sign-in; whose it will be is told by the passkey. */
    Ceremony asking();

    /**
     * Whose passkey signed.
     *
     * @param ceremony what {@link #asking} gave to the browser
     * @param response the browser's AuthenticationResponseJSON
     * @return empty where nobody's did in that ceremony, its device did not ask for its owner, or it was copied
     */
    Optional<UUID> signIn(Sessions.Token ceremony, String response);

    /** Takes a passkey away, and ends all sessions of its owner. One that is gone already stays gone. */
    void remove(StaffMember member, UUID passkey);

    /** Forgets all of {@code account}. */
    void forget(UUID account);

    /**
     * What the browser needs for one use of a passkey.
     *
     * @param options the options for {@code navigator.credentials}, as JSON
     * @param token what the browser carries until it answers
     */
    record Ceremony(String options, Sessions.Token token) {}
}
