package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.milepost.insurance.Renewals;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Sealing;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditedAct;

/** Asking again, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeRenewals implements Renewals {
    private final VerificationStore store;
    private final RecordsInReach records;
    private final Asking asking;
    private final Accounts accounts;
    private final Sealing sealing;

    @Inject
    OfficeRenewals(VerificationStore store, RecordsInReach records, Asking asking, Accounts accounts, Sealing sealing) {
        this.store = store;
        this.records = records;
        this.asking = asking;
        this.accounts = accounts;
        this.sealing = sealing;
    }

    @Override
    public void requireKnown(InquiryNumber inquiry) {
        records.find(inquiry, AuditedAct.Kind.CHANGED, "coverage.again");
    }

    @Override
    public void askAgain(InquiryNumber inquiry, Reason reason) {
        Verification verification =
                changed(inquiry, "coverage.again." + reason.name().toLowerCase(Locale.ROOT));
        asking.again(verification, reason, Optional.of(records.member(verification)));
    }

    @Override
    public void everyMonth(InquiryNumber inquiry, boolean wanted) {
        changed(inquiry, wanted ? "coverage.monthly" : "coverage.monthly.no-more")
                .everyMonth(wanted);
    }

    private Verification changed(InquiryNumber inquiry, String purpose) {
        return records.locked(inquiry, AuditedAct.Kind.CHANGED, purpose);
    }

    @Override
    public Optional<Standing> of(InquiryNumber inquiry) {
        return store.find(inquiry)
                .filter(verification -> !verification.isForgotten())
                .map(verification -> new Standing(
                        verification.mayBeAskedAgain(),
                        verification.isMonthly(),
                        store.lastRenewal(verification).map(renewal -> again(verification, renewal))));
    }

    private Again again(Verification verification, Renewal renewal) {
        return new Again(
                renewal.reason(), renewal.askedAt(), renewal.askedBy().map(accounts::nameOf), before(verification));
    }

    /** What the plan said at the last time before this one at which it said anything of the person. */
    private Optional<Before> before(Verification verification) {
        Sealing.RecordKey seal = verification.seal(sealing);
        SortedMap<Integer, List<Exchange>> earlier = store.everyExchange(verification).stream()
                .filter(exchange -> exchange.variation() < verification.variation())
                .filter(exchange -> exchange.outcome().isSettled())
                .collect(Collectors.groupingBy(
                        Exchange::variation, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return earlier.values().stream()
                .map(exchanges -> before(exchanges, seal))
                .filter(before -> !before.summary().facts().isEmpty())
                .findFirst();
    }

    private static Before before(List<Exchange> exchanges, Sealing.RecordKey seal) {
        Instant asked = exchanges.get(0).sentAt();
        return new Before(
                asked,
                CoverageSummary.of(
                        exchanges.stream()
                                .flatMap(exchange -> exchange.answer(seal).stream())
                                .toList(),
                        LocalDate.ofInstant(asked, ZoneOffset.UTC)));
    }
}
