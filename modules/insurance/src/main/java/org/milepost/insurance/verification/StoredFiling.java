package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.Payer;
import org.milepost.insurance.Payers;
import org.milepost.insurance.Standing.Handover;
import org.milepost.insurance.Standing.State;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.connections.Ways;
import org.milepost.intake.Consents;
import org.milepost.platform.Sealing;

/** The steps of asking by files, kept in the database. */
@ApplicationScoped
@Transactional
class StoredFiling implements Filing {
    private final VerificationStore store;
    private final Payers payers;
    private final Consents consents;
    private final Ways ways;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    StoredFiling(VerificationStore store, Payers payers, Consents consents, Ways ways, Sealing sealing, Clock clock) {
        this.store = store;
        this.payers = payers;
        this.consents = consents;
        this.ways = ways;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public List<Unfiled> unfiled(int most) {
        return store.unfiled(most).stream()
                .map(exchange -> new Unfiled(
                        exchange.id(),
                        exchange.fileConnection().orElseThrow(),
                        exchange.question(store.find(new VerificationId(exchange.verification()))
                                        .orElseThrow()
                                        .seal(sealing))
                                .reveal()))
                .toList();
    }

    @Override
    public boolean letGo(UUID id) {
        Verification verification = store.lockedOf(id);
        Exchange exchange = store.exchange(id);
        if (verification.state() != State.ASKING || !exchange.isToFile()) {
            return false;
        }
        Payer payer = payers.find(exchange.attempt().payer()).orElseThrow();
        String notice = ways.to(payer.id())
                .filter(way -> way.connection().equals(exchange.fileConnection()))
                .or(() -> ways.standIn(payer.id()))
                .orElseThrow()
                .notice();
        new Released(consents, verification).to(payer, exchange.serviceType(), notice);
        exchange.filed(clock.instant());
        return true;
    }

    @Override
    public void consentEnded(UUID id) {
        Verification verification = store.lockedOf(id);
        store.exchange(id).failed(clock.instant());
        verification.handOver(Handover.CONSENT_ENDED);
    }

    @Override
    public boolean isLetGo(UUID exchange) {
        return store.find(exchange).filter(Exchange::isFiled).isPresent() && isOut(exchange);
    }

    @Override
    public boolean isOut(UUID exchange) {
        return open(exchange)
                .filter(verification -> !verification.isForgotten())
                .isPresent();
    }

    @Override
    public boolean isWanted(UUID exchange) {
        return open(exchange)
                .filter(verification -> verification.state() == State.ASKING)
                .isPresent();
    }

    /** Whose question it is, where nothing came of it yet. */
    private Optional<Verification> open(UUID exchange) {
        return store.find(exchange)
                .filter(one -> one.outcome() == Outcome.OPEN)
                .flatMap(one -> store.find(new VerificationId(one.verification())));
    }

    @Override
    public Optional<Asked> byTrace(ConnectionId connection, String trace) {
        return store.byTrace(trace)
                .filter(exchange ->
                        exchange.fileConnection().filter(connection::equals).isPresent())
                .map(StoredFiling::asked);
    }

    @Override
    public Optional<Asked> byControlNumber(ConnectionId connection, String number) {
        return number.matches("\\d{1,9}")
                ? store.byControlNumber(Integer.parseInt(number))
                        .filter(exchange -> exchange.fileConnection()
                                .filter(connection::equals)
                                .isPresent())
                        .map(StoredFiling::asked)
                : Optional.empty();
    }

    private static Asked asked(Exchange exchange) {
        return new Asked(exchange.id(), new VerificationId(exchange.verification()));
    }
}
