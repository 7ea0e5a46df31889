package org.milepost.staff.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The network's identity provider, as we speak with it (OpenID Connect Core 1.0, section 3.1). */
class Provider {
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private final Registration registration;
    private final ClientID client;

    /** What it said of itself when it was first needed: a provider that is away must not keep us from starting. */
    private volatile @Nullable Discovered discovered;

    Provider(Registration registration) {
        this.registration = registration;
        this.client = new ClientID(registration.client());
    }

    String name() {
        return registration.name();
    }

    /** Where somebody goes to sign in; empty where the provider does not answer. */
    Optional<URI> question(OneTime oneTime) {
        return unlessRefused(() -> new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "email"), client, registration.returnAddress())
                .endpointURI(discovered().authorization())
                .state(oneTime.state())
                .nonce(oneTime.nonce())
                .codeChallenge(oneTime.verifier(), CodeChallengeMethod.S256)
                .responseMode(ResponseMode.QUERY)
                .acrValues(wantedClasses())
                .build()
                .toURI());
    }

    /** What it sent the browser back with, if that answers this sign-in's question. Anybody may write such a query: the log is not told. */
    Optional<AuthenticationResponse> answer(String query, OneTime oneTime) {
        try {
            return Optional.of(AuthenticationResponseParser.parse(
                            registration.returnAddress(), URLUtils.parseParameters(query)))
                    .filter(answer -> oneTime.state().equals(answer.getState()));
        } catch (ParseException | RuntimeException noAnswer) {
            return Optional.empty();
        }
    }

    /** Who signed in; empty where the provider refused, or what it says does not hold. */
    Optional<Identity> identity(AuthenticationResponse answer, OneTime oneTime) {
        return unlessRefused(() -> {
            IDTokenClaimsSet claims = claims(code(answer), oneTime);
            return new Identity(
                    claims.getIssuer().getValue(),
                    claims.getSubject().getValue(),
                    verifiedEmail(claims),
                    registration.secondFactor().areMetBy(acr(claims), amr(claims)));
        });
    }

    private AuthorizationCode code(AuthenticationResponse answer) throws GeneralException, IOException {
        Issuer named = answer.getIssuer();
        Issuer ours = new Issuer(registration.issuer().value());
        if (named == null ? discovered().namesItself() : !named.equals(ours)) {
            throw new GeneralException("The answer is another provider's");
        }
        if (!answer.indicatesSuccess()) {
            throw new GeneralException(
                    String.valueOf(answer.toErrorResponse().getErrorObject().getCode()));
        }
        return answer.toSuccessResponse().getAuthorizationCode();
    }

    private IDTokenClaimsSet claims(AuthorizationCode code, OneTime oneTime)
            throws GeneralException, IOException, BadJOSEException, JOSEException {
        HTTPRequest question = new TokenRequest.Builder(
                        discovered().token(),
                        authentication(),
                        new AuthorizationCodeGrant(code, registration.returnAddress(), oneTime.verifier()))
                .build()
                .toHTTPRequest();
        question.setConnectTimeout(Discovered.PATIENCE_MS);
        question.setReadTimeout(Discovered.PATIENCE_MS);
        question.setFollowRedirects(false);
        TokenResponse answer = OIDCTokenResponseParser.parse(question.send());
        if (!(answer instanceof OIDCTokenResponse tokens)) {
            throw new GeneralException(
                    String.valueOf(answer.toErrorResponse().getErrorObject().getCode()));
        }
        return discovered().idTokens().validate(tokens.getOIDCTokens().getIDToken(), oneTime.nonce());
    }

    private ClientAuthentication authentication() throws GeneralException, IOException {
        return discovered().secretInForm()
                ? new ClientSecretPost(client, registration.secret())
                : new ClientSecretBasic(client, registration.secret());
    }

    private Discovered discovered() throws GeneralException, IOException {
        Discovered found = discovered;
        if (found == null) {
            found = Discovered.at(registration);
            discovered = found;
        }
        return found;
    }

    private @Nullable List<ACR> wantedClasses() {
        List<ACR> classes = registration.secondFactor().acr().stream()
                .sorted()
                .map(ACR::new)
                .toList();
        return classes.isEmpty() ? null : classes;
    }

    private static Optional<String> verifiedEmail(IDTokenClaimsSet claims) {
        return Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))
                ? Optional.ofNullable(claims.getStringClaim("email"))
                : Optional.empty();
    }

    private static Optional<String> acr(IDTokenClaimsSet claims) {
        return Optional.ofNullable(claims.getACR()).map(ACR::getValue);
    }

    private static List<String> amr(IDTokenClaimsSet claims) {
        return claims.getAMR() == null
                ? List.of()
                : claims.getAMR().stream().map(way -> way.getValue()).toList();
    }

    /** A step on the way to who somebody is. */
    private interface Step<T> {
        T take() throws GeneralException, IOException, BadJOSEException, JOSEException;
    }

    /** The library says no by its own exceptions, and to what is malformed also by others. The log hears what an operator has to know. */
    private static <T> Optional<T> unlessRefused(Step<T> step) {
        try {
            return Optional.of(step.take());
        } catch (GeneralException | IOException | BadJOSEException | JOSEException | RuntimeException refused) {
            LOG.warn("Sign-in by the identity provider failed: {}", reason(refused));
            return Optional.empty();
        }
    }

    /** What could not be read may quote a person's data; the rest names addresses, and claims about the token itself. */
    private static String reason(Exception refused) {
        return refused instanceof ParseException
                ? "what it said could not be read"
                : refused.getMessage() + " (" + refused.getClass().getSimpleName() + ")";
    }
}
