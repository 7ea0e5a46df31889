package org.milepost.staff.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.milepost.staff.AddressTaken;
import org.milepost.staff.ApiTokens;
import org.milepost.staff.BeyondReach;
import org.milepost.staff.Colleague;
import org.milepost.staff.ExternalIdentities;
import org.milepost.staff.Grant;
import org.milepost.staff.InvitationToken;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.OpenSessions;
import org.milepost.staff.Passkeys;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Staffing;
import org.milepost.staff.UnknownColleague;
import org.milepost.staff.Viewer;
import org.milepost.staff.signin.SignInEvents;

/** Staff as accounts in the database. */
@ApplicationScoped
@Transactional
class StoredStaffing implements Staffing {
    private static final Duration LINK_LASTS = Duration.ofDays(7);

    private final AccountStore store;
    private final InvitationStore invitations;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final ExternalIdentities identities;
    private final ApiTokens tokens;
    private final OpenSessions sessions;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    StoredStaffing(
            AccountStore store,
            InvitationStore invitations,
            SecondFactors factors,
            Passkeys passkeys,
            ExternalIdentities identities,
            ApiTokens tokens,
            OpenSessions sessions,
            Viewer viewer,
            Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.factors = factors;
        this.passkeys = passkeys;
        this.identities = identities;
        this.tokens = tokens;
        this.sessions = sessions;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public List<Colleague> colleagues() {
        Reach seen = viewer.require(Permission.SEE_STAFF);
        return store.all().stream()
                .filter(account -> isIn(account.summary(), seen))
                .map(this::colleague)
                .toList();
    }

    @Override
    public Colleague colleague(UUID person) {
        return colleague(account(person));
    }

    @Override
    public InvitationToken invite(String name, String email, Grant grant) {
        requireGives(grant);
        if (store.findByEmail(email).isPresent()) {
            throw new AddressTaken();
        }
        Account account = new Account(
                UUID.randomUUID(), email.strip(), name.strip(), null, clock.instant(), List.of(new HeldGrant(grant)));
        store.add(account);
        return link(account);
    }

    @Override
    public InvitationToken newLink(UUID person) {
        return link(inCharge(person));
    }

    @Override
    public void give(UUID person, Grant grant) {
        Account account = changing(person, grant);
        changed(account, it -> it.give(new HeldGrant(grant)), "role given");
        if (account.summary().needsSecondFactor() && !factors.has(person)) {
            // The password alone was enough to make them, so they can't stand in for what is asked beside it now.
            passkeys.forget(person);
            tokens.forget(person);
        }
    }

    @Override
    public void take(UUID person, Grant grant) {
        changed(changing(person, grant), account -> account.take(new HeldGrant(grant)), "role taken");
    }

    @Override
    public void signOut(UUID person) {
        changed(inCharge(person), account -> {}, "signed out everywhere");
        tokens.forget(person);
    }

    @Override
    public void end(UUID person) {
        changed(inCharge(person), account -> account.end(clock.instant()), "ended");
        invitations.remove(person);
        factors.forget(person);
        passkeys.forget(person);
        identities.forget(person);
        tokens.forget(person);
    }

    private void changed(Account account, java.util.function.Consumer<Account> change, String what) {
        change.accept(account);
        sessions.endAll(account.summary().id());
        SignInEvents.changed(account.summary().id(), what);
    }

    private InvitationToken link(Account account) {
        SignInEvents.changed(account.summary().id(), "link made");
        // Written first: the link's row refers to it.
        store.flush();
        return invitations.replace(account.summary().id(), clock.instant().plus(LINK_LASTS));
    }

    private Account changing(UUID person, Grant grant) {
        Account account = account(person);
        if (account.standing() == Colleague.Standing.ENDED
                || account.summary().id().equals(appointer().self().id())) {
            throw new BeyondReach();
        }
        requireGives(grant);
        return account;
    }

    private Account inCharge(UUID person) {
        Account account = account(person);
        if (account.standing() == Colleague.Standing.ENDED || !appointer().isInChargeOf(account.summary())) {
            throw new BeyondReach();
        }
        return account;
    }

    private Account account(UUID person) {
        Reach seen = viewer.require(Permission.SEE_STAFF);
        return store.find(person)
                .filter(account -> isIn(account.summary(), seen))
                .orElseThrow(UnknownColleague::new);
    }

    private void requireGives(Grant grant) {
        if (!appointer().gives(grant)) {
            throw new BeyondReach();
        }
    }

    private Appointer appointer() {
        viewer.require(Permission.MANAGE_STAFF);
        return new Appointer(viewer.person().orElseThrow(NotPermitted::new));
    }

    private Colleague colleague(Account account) {
        StaffMember member = account.summary();
        boolean manageable = !viewer.reach(Permission.MANAGE_STAFF).isNowhere()
                && account.standing() != Colleague.Standing.ENDED
                && appointer().isInChargeOf(member);
        return new Colleague(member, account.standing(), factors.has(member.id()), manageable);
    }

    private static boolean isIn(StaffMember member, Reach reach) {
        return reach.network()
                || member.grants().stream()
                        .anyMatch(grant -> grant.center().filter(reach::covers).isPresent());
    }
}
