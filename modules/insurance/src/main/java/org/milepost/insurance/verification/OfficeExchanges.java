package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Calls;
import org.milepost.insurance.Exchanges;
import org.milepost.insurance.Payer;
import org.milepost.insurance.Payers;
import org.milepost.insurance.fields.AnswerFields;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditedAct;

/** Exchanges with payers, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeExchanges implements Exchanges {
    private static final String PURPOSE = "coverage.exchanges";

    private final VerificationStore store;
    private final RecordsInReach records;
    private final Payers payers;
    private final Accounts accounts;
    private final Sealing sealing;

    @Inject
    OfficeExchanges(
            VerificationStore store, RecordsInReach records, Payers payers, Accounts accounts, Sealing sealing) {
        this.store = store;
        this.records = records;
        this.payers = payers;
        this.accounts = accounts;
        this.sealing = sealing;
    }

    @Override
    public Conversation of(InquiryNumber inquiry) {
        Verification verification = records.find(inquiry, AuditedAct.Kind.READ, PURPOSE);
        records.note(verification, AuditedAct.Kind.READ, PURPOSE);
        return new Conversation(
                inquiry,
                verification.center(),
                verification.serviceDate(),
                verification.forgottenAt(),
                verification.isForgotten() ? List.of() : turns(verification),
                verification.isForgotten() ? List.of() : calls(verification));
    }

    private List<Calls.Made> calls(Verification verification) {
        Sealing.RecordKey seal = verification.seal(sealing);
        return store.calls(verification).stream()
                .map(call -> call.made(seal, accounts))
                .toList();
    }

    private List<Turn> turns(Verification verification) {
        Sealing.RecordKey seal = verification.seal(sealing);
        return store.everyExchange(verification).stream()
                .map(exchange -> new Turn(
                        exchange.variation(),
                        payers.find(exchange.attempt().payer())
                                .map(Payer::name)
                                .orElseGet(() -> exchange.attempt().payer().value()),
                        exchange.serviceType(),
                        exchange.isSent(),
                        exchange.attempt().sentAt(),
                        exchange.question(seal),
                        reply(exchange, seal)))
                .toList();
    }

    private static Optional<Reply> reply(Exchange exchange, Sealing.RecordKey seal) {
        return exchange.text(seal)
                .flatMap(text -> exchange.answer(seal).map(answer -> {
                    Optional<Private> told = AnswerFields.x12(text.reveal()).map(Private::of);
                    return new Reply(
                            told.orElse(text),
                            told.map(x12 -> text),
                            answer,
                            exchange.outcome().isSettled());
                }));
    }
}
