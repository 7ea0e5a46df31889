package org.milepost.intake.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.intake.InquiryReceived;
import org.milepost.intake.OpenedInEmergency;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Job;
import org.milepost.platform.Jobs;
import org.milepost.platform.Notice;
import org.milepost.platform.Notices;
import org.milepost.staff.Accounts;
import org.milepost.staff.CenterId;
import org.milepost.staff.Permission;
import org.milepost.staff.StaffMember;

/**
 * Tells a center's office that something new waits, and those who answer for its records that one was opened in an emergency; once for
 * each minute in which there was something, however much. What it is about is a kind, a center and a minute: that many, and no names,
 * stand in the job's row.
 */
@Dependent
class OfficeNotice implements Job {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Notices notices;
    private final Centers centers;
    private final Accounts accounts;

    @Inject
    OfficeNotice(Notices notices, Centers centers, Accounts accounts) {
        this.notices = notices;
        this.centers = centers;
        this.accounts = accounts;
    }

    void received(@Observes InquiryReceived inquiry, Jobs jobs) {
        ask(jobs, Notice.Kind.WAITING, inquiry.center(), inquiry.at());
    }

    void opened(@Observes OpenedInEmergency opening, Jobs jobs) {
        ask(jobs, Notice.Kind.TO_BE_SEEN, opening.center(), opening.at());
    }

    private void ask(Jobs jobs, Notice.Kind kind, CenterId center, Instant at) {
        if (notices.areSent()) {
            Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
            // Sent when the minute is over, so that nothing of it comes after its notice.
            jobs.ask(OfficeNotice.class, kind + " " + center + " " + minute, minute.plus(A_MINUTE));
        }
    }

    @Override
    public String name() {
        return "intake.office-notice";
    }

    @Override
    public Optional<Instant> run(String subject) {
        String[] parts = subject.split(" ", -1);
        Notice.Kind kind = Notice.Kind.valueOf(parts[0]);
        Notice notice = new Notice(UUID.randomUUID(), kind, Instant.parse(parts[2]));
        recipients(kind, new CenterId(parts[1])).forEach(recipient -> notices.send(notice, recipient));
        return Optional.empty();
    }

    private List<String> recipients(Notice.Kind kind, CenterId center) {
        return switch (kind) {
            case WAITING -> centers.find(center).map(Center::email).stream().toList();
            case TO_BE_SEEN ->
                accounts.all().stream()
                        .filter(member -> member.may(Permission.ANSWER_REQUESTS, center))
                        .map(StaffMember::email)
                        .toList();
        };
    }
}
