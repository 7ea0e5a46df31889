package org.milepost.insurance.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.insurance.LinkOver;
import org.milepost.insurance.Standing;
import org.milepost.insurance.SummaryLink;
import org.milepost.insurance.SummaryLinks;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Private;
import org.milepost.platform.Scope;
import org.milepost.platform.SecretToken;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/**
 * Links in the database. Opening one takes three transactions: a try counts even where it fails, and only after the code was right is the
 * person in the scope in which their birth date can be read at all.
 */
@ApplicationScoped
class StoredSummaryLinks implements SummaryLinks {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 128;
    private static final int CODES = 1_000_000;

    private final LinkStore store;
    private final Verifications verifications;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    StoredSummaryLinks(LinkStore store, Verifications verifications, AuditTrail audit, Clock clock) {
        this.store = store;
        this.verifications = verifications;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public SummaryLink make(VerificationId id) {
        Private token = Private.of(SecretToken.ofBits(BITS).value());
        Private code = Private.of(String.format("%06d", RANDOM.nextInt(CODES)));
        store.replace(
                id, hash(token, ""), hash(token, code.reveal()), clock.instant().plus(LIFETIME));
        audit.note(act(AuditedAct.Kind.CREATED, id));
        return new SummaryLink(token, code);
    }

    @Override
    public Optional<VerificationId> open(Private token, Private code, Optional<LocalDate> birthDate) {
        String digits = code.reveal().replaceAll("\\D", "");
        LinkStore.Try counted = store.count(hash(token, ""), hash(token, digits), clock.instant())
                .orElseThrow(LinkOver::new);
        Optional<VerificationId> own = counted.fits() ? own(counted.id(), birthDate) : Optional.empty();
        if (own.isEmpty()) {
            audit.refused(act(AuditedAct.Kind.READ, counted.id()));
        }
        return own;
    }

    private Optional<VerificationId> own(VerificationId id, Optional<LocalDate> birthDate) {
        return Scope.within(new Scope.Own(id.value()), () -> {
            boolean known = verifications
                    .find(id)
                    .flatMap(Standing::member)
                    .filter(member -> birthDate.equals(Optional.of(member.birthDate())))
                    .isPresent();
            if (!known) {
                return Optional.empty();
            }
            store.opened(id);
            return Optional.of(id);
        });
    }

    /** By the verification: whoever tries a code in vain may not know the inquiry. */
    private static AuditedAct act(AuditedAct.Kind kind, VerificationId id) {
        return new AuditedAct(kind, "verification " + id, Optional.empty(), "summary link");
    }

    /** The code is hashed together with the token: who has the table has neither, and cannot try codes without the link. */
    private static byte[] hash(Private token, String code) {
        return new SecretToken(token.reveal()).hashWith(" " + code);
    }
}
