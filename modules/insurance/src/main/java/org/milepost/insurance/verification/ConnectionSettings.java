package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.insurance.x12.Envelope;

/**
 * How payers are reached, as set up. A 270 tells a payer that somebody turned to a program for substance use: it may leave only where
 * it is recorded how the notice of 42 CFR 2.32 goes with it.
 */
@Dependent
class ConnectionSettings {
    private final Optional<String> address;
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
        this.address = address.filter(text -> !text.isBlank());
        this.notice = notice.filter(text -> !text.isBlank());
        this.envelope = new Envelope(senderQualifier, sender, receiverQualifier, receiver, originator, production);
    }

    /** Whether payers may be asked. */
    boolean isOpen() {
        return address.isPresent() && notice.isPresent();
    }

    /** How the notice reaches the payer. */
    String notice() {
        return notice.orElseThrow();
    }

    Envelope envelope() {
        return envelope;
    }
}
