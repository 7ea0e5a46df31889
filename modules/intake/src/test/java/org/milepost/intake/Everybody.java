package org.milepost.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.staff.Accounts;
import org.milepost.staff.Grant;
import org.milepost.staff.StaffMember;

/** The accounts of a test. */
public record Everybody(List<StaffMember> all) implements Accounts {
    @Override
    public Optional<StaffMember> find(UUID id) {
        return all.stream().filter(member -> member.id().equals(id)).findFirst();
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
