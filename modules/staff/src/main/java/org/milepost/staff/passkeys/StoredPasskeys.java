package org.milepost.staff.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.Sessions;
import org.milepost.staff.OpenSessions;
import org.milepost.staff.Passkey;
import org.milepost.staff.Passkeys;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.SignInEvents;

/** Passkeys in the database; a ceremony is a session of its own kind, spent by the answer. */
@ApplicationScoped
@Transactional
class StoredPasskeys implements Passkeys {
    private static final String SIGN_IN = "staff-passkey";
    private static final String MAKING = "staff-passkey-making";
    private static final String ANOTHER = "another";
    private static final String ONLY = "only";
    private static final Duration CEREMONY = Duration.ofMinutes(5);
    private static final int CHALLENGE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CredentialStore store;
    private final RelyingParty relyingParty;
    private final Sessions ceremonies;
    private final OpenSessions sessions;
    private final Clock clock;

    @Inject
    StoredPasskeys(
            CredentialStore store, RelyingParty relyingParty, Sessions ceremonies, OpenSessions sessions, Clock clock) {
        this.store = store;
        this.relyingParty = relyingParty;
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public List<Passkey> all(UUID account) {
        return store.all(account).stream().map(Credential::summary).toList();
    }

    @Override
    public Ceremony making(StaffMember member) {
        return making(
                member, store.all(member.id()).stream().map(Credential::key).toList(), ANOTHER);
    }

    @Override
    public Ceremony makingOnly(StaffMember member) {
        return making(member, List.of(), ONLY);
    }

    /** With what the browser carries: for whom, whether in place of all others, and what is to be signed. */
    private Ceremony making(StaffMember member, List<MadeKey> existing, String which) {
        byte[] challenge = challenge();
        return new Ceremony(
                relyingParty.creation(member, challenge, existing),
                opened(
                        MAKING,
                        String.join(
                                " ",
                                member.id().toString(),
                                which,
                                Base64.getEncoder().encodeToString(challenge))));
    }

    @Override
    public boolean add(StaffMember member, String name, Sessions.Token ceremony, String response) {
        List<String> carried = ceremonies
                .spend(MAKING, ceremony)
                .map(subject -> List.of(subject.split(" ", 3)))
                .filter(parts -> parts.get(0).equals(member.id().toString()))
                .orElse(List.of());
        if (carried.isEmpty()) {
            return false;
        }
        Optional<MadeKey> key = relyingParty.made(response, Base64.getDecoder().decode(carried.get(2)));
        if (carried.get(1).equals(ONLY) && key.isPresent()) {
            store.removeAll(member.id());
        }
        key = key.filter(made -> store.findToUse(made.credentialId()).isEmpty());
        key.ifPresent(made -> {
            store.add(new Credential(UUID.randomUUID(), member.id(), name, made, clock.instant()));
            changed(member, "passkey added");
        });
        return key.isPresent();
    }

    @Override
    public Ceremony asking() {
        byte[] challenge = challenge();
        return new Ceremony(
                relyingParty.request(challenge),
                opened(SIGN_IN, Base64.getEncoder().encodeToString(challenge)));
    }

    @Override
    public Optional<UUID> signIn(Sessions.Token ceremony, String response) {
        return ceremonies
                .spend(SIGN_IN, ceremony)
                .flatMap(challenge -> signed(response, Base64.getDecoder().decode(challenge)));
    }

    @Override
    public void remove(StaffMember member, UUID passkey) {
        if (store.remove(member.id(), passkey)) {
            changed(member, "passkey removed");
        }
    }

    @Override
    public void forget(UUID account) {
        store.removeAll(account);
    }

    private Optional<UUID> signed(String response, byte[] challenge) {
        return relyingParty
                .answer(response)
                .flatMap(answer -> store.findToUse(answer.getCredentialId())
                        .flatMap(credential -> relyingParty
                                .counter(answer, challenge, credential.key(), credential.account())
                                .map(counter -> {
                                    credential.used(counter, clock.instant());
                                    return credential.account();
                                })));
    }

    private void changed(StaffMember member, String what) {
        sessions.endAll(member.id());
        SignInEvents.changed(member.id(), what);
    }

    private Sessions.Token opened(String kind, String subject) {
        return ceremonies.open(kind, subject, CEREMONY, CEREMONY);
    }

    private static byte[] challenge() {
        byte[] challenge = new byte[CHALLENGE_BYTES];
        RANDOM.nextBytes(challenge);
        return challenge;
    }
}
