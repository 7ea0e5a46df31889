package org.milepost.staff.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0).
 *
 * @param authorization where people go to sign in
 * @param token where a code is exchanged for tokens
 * @param secretInForm whether it takes our secret in the form alone, and not in the header
 * @param namesItself whether each of its answers tells that it is the provider's (RFC 9207)
 * @param idTokens holds an ID token against the provider's keys, which are fetched anew as they change
 */
record Discovered(URI authorization, URI token, boolean secretInForm, boolean namesItself, IDTokenValidator idTokens) {
    static final int PATIENCE_MS = 5_000;
    private static final int LARGEST_KEY_SET = 256 * 1024;

    /** Asks the provider. @throws IllegalArgumentException if it names an address that can be listened in on */
    static Discovered at(Registration registration) throws GeneralException, IOException {
        OIDCProviderMetadata metadata =
                OIDCProviderMetadata.resolve(new Issuer(registration.issuer().value()), PATIENCE_MS, PATIENCE_MS);
        return new Discovered(
                new ProviderAddress(metadata.getAuthorizationEndpointURI()).value(),
                new ProviderAddress(metadata.getTokenEndpointURI()).value(),
                takesSecretInFormOnly(metadata),
                metadata.supportsAuthorizationResponseIssuerParam(),
                new IDTokenValidator(
                        metadata.getIssuer(),
                        new ClientID(registration.client()),
                        new JWSVerificationKeySelector<>(algorithms(metadata), keys(metadata)),
                        null));
    }

    /** Those of the provider that only it can sign by: neither "none" nor one that goes by our shared secret; nor one whose library the server lacks. */
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        return Optional.ofNullable(metadata.getIDTokenJWSAlgs()).orElse(List.of(JWSAlgorithm.RS256)).stream()
                .filter(algorithm ->
                        JWSAlgorithm.Family.RSA.contains(algorithm) || JWSAlgorithm.Family.EC.contains(algorithm))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fetched when a token asks for them and no sooner: keys fetched ahead would need threads that the server doesn't know of. */
    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws MalformedURLException {
        return JWKSourceBuilder.<SecurityContext>create(
                        new ProviderAddress(metadata.getJWKSetURI()).value().toURL(),
                        new DefaultResourceRetriever(PATIENCE_MS, PATIENCE_MS, LARGEST_KEY_SET))
                .refreshAheadCache(false)
                .build();
    }

    private static boolean takesSecretInFormOnly(OIDCProviderMetadata metadata) {
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        return methods != null
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    }
}
