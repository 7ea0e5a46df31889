package org.milepost.staff.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.staff.StaffMember;

/**
 * This installation as devices know it: passkeys are made for the host of its address, and what they sign has to come from that address.
 * Each is resident, so that it signs in without a name typed, and each use asks the device for its owner.
 */
@Dependent
class RelyingParty {
    private static final long BROWSER_WAITS_MS = 120_000;

    /** EdDSA, ES256 and RS256: what authenticators are able to do. */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private final ObjectConverter json = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(json);

    /** Non-strict means that the make of a device is not looked into: none has to be of a maker whom we know. */
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(json);

    private final Origin origin;
    private final String host;
    private final String network;

    @Inject
    RelyingParty(
            @ConfigProperty(name = "platform.address") String address,
            @ConfigProperty(name = "platform.network.name") String network) {
        this.origin = new Origin(address);
        this.host = URI.create(address).getHost();
        this.network = network;
    }

    /** The options of {@code navigator.credentials.create}, for a device that has none of {@code existing}. */
    String creation(StaffMember member, byte[] challenge, List<MadeKey> existing) {
        return json.getJsonConverter()
                .writeValueAsString(new PublicKeyCredentialCreationOptions(
                        new PublicKeyCredentialRpEntity(host, network),
                        new PublicKeyCredentialUserEntity(handle(member.id()), member.email(), member.name()),
                        new DefaultChallenge(challenge),
                        ALGORITHMS,
                        BROWSER_WAITS_MS,
                        existing.stream()
                                .map(key -> new PublicKeyCredentialDescriptor(
                                        PublicKeyCredentialType.PUBLIC_KEY, key.credentialId(), Set.of()))
                                .toList(),
                        new AuthenticatorSelectionCriteria(
                                null, true, ResidentKeyRequirement.REQUIRED, UserVerificationRequirement.REQUIRED),
                        AttestationConveyancePreference.NONE,
                        null));
    }

    /** The options of {@code navigator.credentials.get}, for any passkey of this installation. */
    String request(byte[] challenge) {
        return json.getJsonConverter()
                .writeValueAsString(new PublicKeyCredentialRequestOptions(
                        new DefaultChallenge(challenge),
                        BROWSER_WAITS_MS,
                        host,
                        List.of(),
                        UserVerificationRequirement.REQUIRED,
                        null));
    }

    /** The key that a device made for {@code challenge}; empty where the response is none of that. */
    Optional<MadeKey> made(String response, byte[] challenge) {
        return unlessRefused(() -> manager.verifyRegistrationResponseJSON(
                        response, new RegistrationParameters(expected(challenge), ALGORITHMS, true)))
                .map(RegistrationData::getAttestationObject)
                .flatMap(attestation -> made(attestation.getAuthenticatorData()));
    }

    /** What a browser answered, read and not checked; empty where it is no answer. */
    Optional<AuthenticationData> answer(String response) {
        return unlessRefused(() -> manager.parseAuthenticationResponseJSON(response));
    }

    /** How often {@code key} has signed; empty where {@code answer} is not its good signature for {@code challenge}, in its owner's name. */
    Optional<Long> counter(AuthenticationData answer, byte[] challenge, MadeKey key, UUID owner) {
        if (!Arrays.equals(answer.getUserHandle(), handle(owner))) {
            return Optional.empty();
        }
        return unlessRefused(() -> manager.verify(
                        answer, new AuthenticationParameters(expected(challenge), known(key), null, true)))
                .map(AuthenticationData::getAuthenticatorData)
                .map(AuthenticatorData::getSignCount);
    }

    /** The library says no by its own exceptions and, to what is malformed, by those of its parsers, NullPointerException included. */
    private static <T> Optional<T> unlessRefused(Supplier<T> check) {
        try {
            return Optional.of(check.get());
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private Optional<MadeKey> made(AuthenticatorData<?> data) {
        return Optional.ofNullable(data.getAttestedCredentialData())
                .map(attested -> new MadeKey(
                        attested.getCredentialId(),
                        credentials.convert(attested),
                        data.getSignCount(),
                        data.isFlagBE()));
    }

    private CredentialRecordImpl known(MadeKey key) {
        AttestedCredentialData attested = credentials.convert(key.attested());
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                null,
                key.counter(),
                attested,
                null,
                null,
                null,
                null);
    }

    private ServerProperty expected(byte[] challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(host)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static byte[] handle(UUID account) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }
}
