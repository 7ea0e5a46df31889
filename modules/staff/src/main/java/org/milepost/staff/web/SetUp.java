package org.milepost.staff.web;

import org.milepost.staff.TotpSecret;

/**
 * What somebody needs to set their authenticator app up.
 *
 * @param qr the secret for the app's camera
 * @param groups the secret for typing, in groups of four
 */
public record SetUp(QrDrawing qr, String groups) {
    static SetUp of(TotpSecret secret, String network, String email) {
        return new SetUp(
                QrDrawing.of(secret.address(network, email)), secret.base32().replaceAll("(.{4})(?!$)", "$1 "));
    }

    @Override
    public String toString() {
        return "•••";
    }
}
