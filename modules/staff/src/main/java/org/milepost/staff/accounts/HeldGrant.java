package org.milepost.staff.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.Role;

/** A grant as a row; a class because a record cannot hold an absent center. */
@Embeddable
class HeldGrant {
    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private Role role;

    @Column(name = "center")
    private @Nullable String center;

    protected HeldGrant() {} // for Hibernate

    HeldGrant(Grant grant) {
        this.role = grant.role();
        this.center = grant.center().map(CenterId::value).orElse(null);
    }

    Grant summary() {
        return new Grant(role, Optional.ofNullable(center).map(CenterId::new));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeldGrant that && role == that.role && Objects.equals(center, that.center);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, center);
    }
}
