package org.milepost.staff.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.milepost.platform.Sessions;
import org.milepost.staff.Passkey;
import org.milepost.staff.Passkeys;
import org.milepost.staff.StaffMember;

/**
 * A network in which nobody has a passkey.
 *
 * @param owners whose would be forgotten
 */
record LostPasskeys(Set<UUID> owners) implements Passkeys {
    @Override
    public List<Passkey> all(UUID account) {
        return List.of();
    }

    @Override
    public Ceremony making(StaffMember member) {
        throw new UnsupportedOperationException("Nobody makes a passkey here.");
    }

    @Override
    public Ceremony makingOnly(StaffMember member) {
        throw new UnsupportedOperationException("Nobody makes a passkey here.");
    }

    @Override
    public boolean add(StaffMember member, String name, Sessions.Token ceremony, String response) {
        return false;
    }

    @Override
    public Ceremony asking() {
        throw new UnsupportedOperationException("Nobody signs in by passkey here.");
    }

    @Override
    public Optional<UUID> signIn(Sessions.Token ceremony, String response) {
        return Optional.empty();
    }

    @Override
    public void remove(StaffMember member, UUID passkey) {
        // There is none.
    }

    @Override
    public void forget(UUID account) {
        owners.add(account);
    }
}
