package org.milepost.staff.oidc;

import com.nimbusds.oauth2.sdk.auth.Secret;
import java.net.URI;

/**
 * As what this installation is registered at the network's identity provider.
 *
 * @param issuer how the provider calls itself, and where it describes itself
 * @param name how people call it
 * @param client our name there
 * @param secret our password there
 * @param returnAddress where it sends people back
 * @param secondFactor what it says of a sign-in that counts as second factor
 */
record Registration(
        ProviderAddress issuer,
        String name,
        String client,
        Secret secret,
        URI returnAddress,
        SecondFactorClaims secondFactor) {}
