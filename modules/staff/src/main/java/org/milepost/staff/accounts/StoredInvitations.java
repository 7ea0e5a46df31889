package org.milepost.staff.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.Sessions;
import org.milepost.staff.ApiTokens;
import org.milepost.staff.ExternalIdentities;
import org.milepost.staff.InvitationOver;
import org.milepost.staff.InvitationToken;
import org.milepost.staff.Invitations;
import org.milepost.staff.Passkeys;
import org.milepost.staff.Passwords;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.StaffMember;

/** Invitations by links in the database. */
@ApplicationScoped
@Transactional
class StoredInvitations implements Invitations {
    private final InvitationStore invitations;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final ExternalIdentities identities;
    private final ApiTokens tokens;
    private final Clock clock;

    @Inject
    StoredInvitations(
            InvitationStore invitations,
            AccountStore accounts,
            Passwords passwords,
            SecondFactors factors,
            Passkeys passkeys,
            ExternalIdentities identities,
            ApiTokens tokens,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.passkeys = passkeys;
        this.identities = identities;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Optional<StaffMember> invitee(InvitationToken token) {
        return invitations
                .account(token, clock.instant())
                .flatMap(accounts::find)
                .map(Account::summary);
    }

    @Override
    public Optional<List<String>> accept(InvitationToken token, String password, String code) {
        StaffMember member = invitee(token).orElseThrow(InvitationOver::new);
        Optional<List<String>> recoveryCodes = factor(member, code);
        if (recoveryCodes.isPresent()) {
            passkeys.forget(member.id());
            open(member, token, password);
        }
        return recoveryCodes;
    }

    @Override
    public boolean acceptByPasskey(
            InvitationToken token, String password, String passkey, Sessions.Token ceremony, String response) {
        StaffMember member = invitee(token).orElseThrow(InvitationOver::new);
        boolean added = passkeys.add(member, passkey, ceremony, response);
        if (added) {
            factors.forget(member.id());
            open(member, token, password);
        }
        return added;
    }

    private void open(StaffMember member, InvitationToken token, String password) {
        if (!invitations.spend(token)) {
            throw new InvitationOver();
        }
        identities.forget(member.id());
        tokens.forget(member.id());
        passwords.change(member.id(), password);
    }

    private Optional<List<String>> factor(StaffMember member, String code) {
        UUID account = member.id();
        if (member.needsSecondFactor()) {
            return factors.confirm(account, code);
        }
        factors.forget(account);
        return Optional.of(List.of());
    }
}
