package org.milepost.insurance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.staff.Accounts;
import org.milepost.staff.Grant;
import org.milepost.staff.StaffMember;

/** The accounts of a test: whoever is asked for is called Robin Example. */
public final class Colleagues implements Accounts {
    @Override
    public List<StaffMember> all() {
        return List.of();
    }

    @Override
    public Optional<StaffMember> find(UUID id) {
        return Optional.of(new StaffMember(id, "Robin Example", "robin@example.org", List.of()));
    }

    @Override
    public Optional<StaffMember> signIn(String email, String password) {
        return Optional.empty();
    }

    @Override
    public void make(String email, String name, String password, List<Grant> grants) {
        throw new UnsupportedOperationException("Nobody joins in a test.");
    }
}
