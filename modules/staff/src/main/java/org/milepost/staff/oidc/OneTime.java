package org.milepost.staff.oidc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.milepost.platform.Sessions;

/**
 * What belongs to one sign-in and to no other. All of it is made from the token that the browser keeps, so that none of it lies in the
 * database.
 *
 * @param state comes back with the browser: the answer belongs to this browser
 * @param nonce comes back in the ID token: the token was made for this sign-in
 * @param verifier is shown with the code: whoever else holds the code can't use it (RFC 7636)
 */
record OneTime(State state, Nonce nonce, CodeVerifier verifier) {
    static OneTime of(Sessions.Token token) {
        return new OneTime(
                new State(derived(token, "state")),
                new Nonce(derived(token, "nonce")),
                new CodeVerifier(derived(token, "verifier")));
    }

    private static String derived(Sessions.Token token, String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.value().getBytes(US_ASCII), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(use.getBytes(US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
