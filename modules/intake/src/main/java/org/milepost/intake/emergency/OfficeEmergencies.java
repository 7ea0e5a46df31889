package org.milepost.intake.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.intake.Emergencies;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Private;
import org.milepost.platform.RateLimits;
import org.milepost.platform.Scope;
import org.milepost.platform.Sealing;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Permission;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Emergencies, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeEmergencies implements Emergencies {
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final EmergencyStore store;
    private final Openings openings;
    private final Viewer viewer;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final RateLimits limits;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    OfficeEmergencies(
            EmergencyStore store,
            Openings openings,
            Viewer viewer,
            Accounts accounts,
            AuditTrail audit,
            RateLimits limits,
            Sealing sealing,
            Clock clock) {
        this.store = store;
        this.openings = openings;
        this.viewer = viewer;
        this.accounts = accounts;
        this.audit = audit;
        this.limits = limits;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public void open(InquiryNumber number, Private reason) {
        viewer.require(Permission.EMERGENCY_ACCESS);
        if (reason.reveal().strip().length() < SHORTEST_REASON) {
            throw new IllegalArgumentException("A reason has at least " + SHORTEST_REASON + " characters.");
        }
        UUID account = viewer.person().orElseThrow(NotPermitted::new).id();
        // Nobody finds out by trying which numbers exist.
        limits.count("intake.emergency", account.toString(), TRIES, WINDOW);
        Scope.within(new Scope.Job("intake.emergency"), () -> {
            openings.open(number, account, reason);
            return account;
        });
    }

    @Override
    public Optional<Instant> openUntil(InquiryNumber number) {
        return viewer.reach(Permission.EMERGENCY_ACCESS).isNowhere()
                ? Optional.empty()
                : mine(number).stream().map(EmergencyAccess::endsAt).findFirst();
    }

    @Override
    public void end(InquiryNumber number) {
        viewer.require(Permission.EMERGENCY_ACCESS);
        mine(number).forEach(access -> {
            access.end(clock.instant());
            audit.note(changed(access, "emergency.ended"));
        });
    }

    @Override
    public List<Alert> alerts() {
        List<Alert> alerts = store.unseen(viewer.reach(Permission.ANSWER_REQUESTS)).stream()
                .map(access -> access.alert(accounts.nameOf(access.account()), sealing))
                .toList();
        if (!alerts.isEmpty()) {
            List<String> shown =
                    alerts.stream().map(alert -> "inquiry " + alert.number()).toList();
            audit.note(new AuditedAct(AuditedAct.Kind.LISTED, "emergencies", Optional.empty(), "emergency", shown));
        }
        return alerts;
    }

    @Override
    public void seen(UUID alert) {
        viewer.require(Permission.ANSWER_REQUESTS);
        store.find(alert).ifPresent(access -> {
            StaffMember lead = viewer.require(Permission.ANSWER_REQUESTS, access.center());
            access.seen(lead.id(), clock.instant());
            audit.note(changed(access, "emergency.seen"));
        });
    }

    private static AuditedAct changed(EmergencyAccess access, String purpose) {
        return new AuditedAct(
                AuditedAct.Kind.CHANGED, "inquiry " + access.inquiry(), Optional.of(access.center()), purpose);
    }

    private List<EmergencyAccess> mine(InquiryNumber number) {
        UUID account = viewer.person().orElseThrow(NotPermitted::new).id();
        return store.open(number, account, clock.instant());
    }
}
