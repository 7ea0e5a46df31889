package org.milepost.insurance.connections;

import java.net.URI;
import java.util.Optional;
import org.milepost.insurance.ConnectionKind;
import org.milepost.platform.Private;

/**
 * A connection over HTTP as it stands when a question leaves, with what lets us in.
 *
 * @param kind how a question is wrapped
 * @param address where it goes
 * @param sender as whom we ask
 * @param receiver whom we ask
 * @param userName as whom we sign in; blank where we don't
 * @param secret the password or key; blank where there is none
 * @param certificate what we show; empty where nothing is asked for
 */
record Line(
        ConnectionKind kind,
        URI address,
        String sender,
        String receiver,
        String userName,
        Private secret,
        Optional<ClientCertificate> certificate) {
    /** A line that lets everybody in. */
    static Line open(ConnectionKind kind, URI address, String sender, String receiver) {
        return new Line(kind, address, sender, receiver, "", Private.of(""), Optional.empty());
    }
}
