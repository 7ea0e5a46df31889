package org.milepost.insurance.connections;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.x12.Envelope;

/** The connection of the settings: what asks each payer that has none of its own. */
@Dependent
class ConnectionSettings {
    private final Optional<URI> address;
    private final Optional<String> notice;
    private final Envelope envelope;

    @Inject
    ConnectionSettings(
            @ConfigProperty(name = "insurance.connection.url") Optional<String> address,
            @ConfigProperty(name = "insurance.connection.notice") Optional<String> notice,
            @ConfigProperty(name = "insurance.connection.sender") String sender,
            @ConfigProperty(name = "insurance.connection.sender.qualifier") String senderQualifier,
            @ConfigProperty(name = "insurance.connection.receiver") String receiver,
            @ConfigProperty(name = "insurance.connection.receiver.qualifier") String receiverQualifier,
            @ConfigProperty(name = "insurance.connection.originator") String originator,
            @ConfigProperty(name = "insurance.connection.production") boolean production) {
        this.address = address.filter(text -> !text.isBlank()).map(URI::create);
        this.notice = notice.filter(text -> !text.isBlank());
        this.envelope = new Envelope(senderQualifier, sender, receiverQualifier, receiver, originator, production);
    }

    /** The way there; empty where no address is set, or not how the notice goes with a question. */
    Optional<Way> way() {
        return notice.filter(set -> address.isPresent())
                .map(set -> new Way(Optional.empty(), ConnectionKind.X12, envelope, set));
    }

    /** Where questions go, if anywhere. */
    Optional<URI> address() {
        return address;
    }

    /** From whom and to whom its questions go. */
    Envelope envelope() {
        return envelope;
    }
}
