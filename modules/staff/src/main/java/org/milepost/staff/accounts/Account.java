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
import java.util.Set;
import java.util.UUID;
import org.milepost.staff.StaffMember;

/** The account of somebody who works here. It is made with its grants and a password of which only the hash is kept. */
@Entity(name = "staff_Account")
@Table(schema = "staff", name = "account")
class Account {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "staff", name = "account_grant", joinColumns = @JoinColumn(name = "account"))
    private Set<HeldGrant> grants = new LinkedHashSet<>();

    protected Account() {} // for Hibernate

    Account(UUID id, String email, String name, String passwordHash, Instant madeAt, Collection<HeldGrant> grants) {
        this.id = id;
        this.email = email.toLowerCase(Locale.ROOT);
        this.name = name;
        this.passwordHash = passwordHash;
        this.madeAt = madeAt;
        this.grants.addAll(grants);
    }

    String passwordHash() {
        return passwordHash;
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
