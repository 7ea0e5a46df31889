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
import org.milepost.intake.AlreadyForgotten;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Sealing;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Asking again, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeRenewals implements Renewals {
    private final VerificationStore store;
    private final AskedAgain again;
    private final Viewer viewer;
    private final Accounts accounts;
    private final Sealing sealing;
    private final AuditTrail audit;

    @Inject
    OfficeRenewals(
            VerificationStore store,
            AskedAgain again,
            Viewer viewer,
            Accounts accounts,
            Sealing sealing,
            AuditTrail audit) {
        this.store = store;
        this.again = again;
        this.viewer = viewer;
        this.accounts = accounts;
        this.sealing = sealing;
        this.audit = audit;
    }

    @Override
    public void requireKnown(InquiryNumber inquiry) {
        known(inquiry, "coverage.again");
    }

    @Override
    public void askAgain(InquiryNumber inquiry, Reason reason) {
        Verification verification =
                verification(inquiry, "coverage.again." + reason.name().toLowerCase(Locale.ROOT));
        StaffMember member = viewer.require(Permission.READ_COVERAGE, verification.center());
        again.ask(verification, reason, Optional.of(member.id()));
    }

    @Override
    public void everyMonth(InquiryNumber inquiry, boolean wanted) {
        verification(inquiry, wanted ? "coverage.monthly" : "coverage.monthly.no-more")
                .everyMonth(wanted);
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

    private Verification known(InquiryNumber inquiry, String purpose) {
        Reach reach = viewer.require(Permission.READ_COVERAGE);
        return store.locked(inquiry)
                .filter(found -> reach.covers(found.center()))
                .orElseThrow(() -> {
                    audit.refused(
                            new AuditedAct(AuditedAct.Kind.CHANGED, "inquiry " + inquiry, Optional.empty(), purpose));
                    return new UnknownInquiry();
                });
    }

    private Verification verification(InquiryNumber inquiry, String purpose) {
        Verification verification = known(inquiry, purpose);
        if (verification.isForgotten()) {
            throw new AlreadyForgotten();
        }
        audit.note(new AuditedAct(
                AuditedAct.Kind.CHANGED, "inquiry " + inquiry, Optional.of(verification.center()), purpose));
        return verification;
    }
}
