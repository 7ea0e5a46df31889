package org.milepost.staff.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.milepost.platform.Sealing;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.TotpSecret;

/** Second factors in the database: secrets sealed, recovery codes as keyed hashes. */
@ApplicationScoped
@Transactional
class StoredSecondFactors implements SecondFactors {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 10;
    private static final int CODE_LENGTH = 10;

    /** A clock may be one step off, and typing takes a while (RFC 6238, section 5.2). */
    private static final int STEPS_OFF = 1;

    private final AuthenticatorStore store;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    StoredSecondFactors(AuthenticatorStore store, Sealing sealing, Clock clock) {
        this.store = store;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public boolean has(UUID account) {
        return store.find(account).flatMap(found -> found.secret(sealing)).isPresent();
    }

    @Override
    public TotpSecret offer(UUID account) {
        Authenticator authenticator = foundOrMade(account);
        return authenticator.offered(sealing).orElseGet(() -> {
            TotpSecret fresh = TotpSecret.random();
            authenticator.offer(sealing, fresh);
            return fresh;
        });
    }

    @Override
    public Optional<List<String>> confirm(UUID account, String code) {
        Optional<Authenticator> authenticator = store.findToChange(account);
        OptionalLong step = authenticator
                .flatMap(found -> found.offered(sealing))
                .map(secret -> stepOf(secret, bare(code)))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        authenticator.orElseThrow().use(step.getAsLong());
        return Optional.of(renewRecoveryCodes(account));
    }

    @Override
    public boolean accept(UUID account, String typed) {
        String code = bare(typed);
        if (code.length() == CODE_LENGTH) {
            return store.spendCode(account, hash(account, code));
        }
        OptionalLong step = store.find(account)
                .flatMap(found -> found.secret(sealing))
                .map(secret -> stepOf(secret, code))
                .orElse(OptionalLong.empty());
        return step.isPresent() && store.advance(account, step.getAsLong());
    }

    @Override
    public List<String> renewRecoveryCodes(UUID account) {
        List<String> codes =
                Stream.generate(StoredSecondFactors::recoveryCode).limit(CODES).toList();
        store.replaceCodes(
                account, codes.stream().map(code -> hash(account, bare(code))).toList());
        return codes;
    }

    @Override
    public int recoveryCodesLeft(UUID account) {
        return store.codesLeft(account);
    }

    @Override
    public void set(UUID account, TotpSecret secret) {
        Authenticator authenticator = foundOrMade(account);
        if (authenticator.secret(sealing).isEmpty()) {
            authenticator.offer(sealing, secret);
            authenticator.use(0);
        }
    }

    @Override
    public void forget(UUID account) {
        store.remove(account);
    }

    private Authenticator foundOrMade(UUID account) {
        return store.findToChange(account).orElseGet(() -> {
            Authenticator made = new Authenticator(account, sealing);
            store.add(made);
            return made;
        });
    }

    /** The step around now whose code this is. */
    private OptionalLong stepOf(TotpSecret secret, String code) {
        long now = TotpSecret.step(clock.instant());
        return LongStream.rangeClosed(now - STEPS_OFF, now + STEPS_OFF)
                .filter(step -> MessageDigest.isEqual(bytes(secret.code(step)), bytes(code)))
                .max();
    }

    private byte[] hash(UUID account, String code) {
        return sealing.fingerprint("staff.recovery-code", account + " " + code);
    }

    /** 50 random bits, in two groups of five. */
    private static String recoveryCode() {
        byte[] random = new byte[CODE_LENGTH];
        RANDOM.nextBytes(random);
        String code = new Base32().encodeToString(random).toLowerCase(Locale.ROOT);
        return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2, CODE_LENGTH);
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
