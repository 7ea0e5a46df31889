package org.milepost.staff.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.staff.Colleague.Standing;
import org.milepost.staff.StaffMember;

/**
 * The account of somebody who works here: invited with its first grant, opened by its owner who chooses a password, of which only the
 * hash is kept, and ended for good when they leave.
 */
@Entity(name = "staff_Account")
@Table(schema = "staff", name = "account")
class Account {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "staff", name = "account_grant", joinColumns = @JoinColumn(name = "account"))
    private Set<HeldGrant> grants = new LinkedHashSet<>();

    protected Account() {} // for Hibernate

    Account(
            UUID id,
            String email,
            String name,
            @Nullable String passwordHash,
            Instant madeAt,
            Collection<HeldGrant> grants) {
        this.id = id;
        this.email = email.toLowerCase(Locale.ROOT);
        this.name = name;
        this.passwordHash = passwordHash;
        this.madeAt = madeAt;
        this.grants.addAll(grants);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Standing standing() {
        if (endedAt != null) {
            return Standing.ENDED;
        }
        return passwordHash == null ? Standing.INVITED : Standing.WORKING;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    void give(HeldGrant grant) {
        grants.add(grant);
    }

    void take(HeldGrant grant) {
        grants.remove(grant);
    }

    /** Nothing opens it any more; who it was stays known, for what they did. */
    void end(Instant at) {
        endedAt = at;
        passwordHash = null;
        grants.clear();
    }

    StaffMember summary() {
        return new StaffMember(
                id,
                name,
                email,
                grants.stream()
                        .map(HeldGrant::summary)
                        .sorted(Comparator.comparing((org.milepost.staff.Grant grant) -> grant.role())
                                .thenComparing(grant ->
                                        grant.center().map(Object::toString).orElse("")))
                        .toList());
    }
}
