package org.milepost.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.intake.Consents;
import org.milepost.intake.Emergencies;
import org.milepost.intake.Inbox;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquirySlots;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.LegalHolds;
import org.milepost.intake.NothingToSearchBy;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Fragment;
import org.milepost.platform.Fragments;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.staff.CenterId;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Puts the inbox into words: names of centers, times as people say them. */
@Dependent
class InboxPages {
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, h:mm a z", Language.ENGLISH.locale());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Language.ENGLISH.locale());

    private final Inbox inbox;
    private final Emergencies emergencies;
    private final Viewer viewer;
    private final Consents consents;
    private final LegalHolds holds;
    private final Centers centers;
    private final Fragments fragments;
    private final Clock clock;

    @Inject
    InboxPages(
            Inbox inbox,
            Emergencies emergencies,
            Viewer viewer,
            Consents consents,
            LegalHolds holds,
            Centers centers,
            Fragments fragments,
            Clock clock) {
        this.inbox = inbox;
        this.emergencies = emergencies;
        this.viewer = viewer;
        this.consents = consents;
        this.holds = holds;
        this.centers = centers;
        this.fragments = fragments;
        this.clock = clock;
    }

    InboxPage page(boolean done, int page, Optional<Inbox.Opened> opened) {
        Texts t = Texts.of(Inquiries.class, Language.ENGLISH);
        Inbox.Listing listing = inbox.list(done, page);
        return new InboxPage(
                lines(listing.entries(), t),
                listing.open(),
                listing.closed(),
                done,
                page,
                opened.map(one -> record(one, t)),
                alerts(t),
                Submission.empty(),
                mayOpenOthers(),
                t);
    }

    /** What was found, in the place of the list; or the list, and what is wrong with what was searched. */
    InboxPage found(Submission search) {
        Texts t = Texts.of(Inquiries.class, Language.ENGLISH);
        List<Inbox.Entry> found = List.of();
        Submission said = search;
        try {
            found = inbox.search(Private.of(search.value("search")));
        } catch (NothingToSearchBy nothing) {
            said = search.with(Map.of("search", nothing.code()));
        }
        Inbox.Listing listing = inbox.list(false, 0);
        return new InboxPage(
                lines(found, t),
                listing.open(),
                listing.closed(),
                false,
                0,
                Optional.empty(),
                List.of(),
                said,
                mayOpenOthers(),
                t);
    }

    private List<InboxPage.Line> lines(List<Inbox.Entry> entries, Texts t) {
        return entries.stream()
                .map(entry -> new InboxPage.Line(
                        entry.summary(), name(entry, t), center(entry.summary()), when(entry.summary(), t)))
                .toList();
    }

    private InboxPage.Before before(InquirySummary other, Texts t) {
        String day = DAY.format(other.receivedAt().atZone(zone(other.routing().center())));
        return new InboxPage.Before(
                other.number().value(), "/console/inbox/" + other.number(), t.say("inbox.before", day, center(other)));
    }

    private InboxPage.OpenRecord record(Inbox.Opened opened, Texts t) {
        InquirySummary summary = opened.summary();
        Fragment.Request request = new Fragment.Request(summary.number().value(), Language.ENGLISH);
        ZoneId zone = zone(summary.routing().center());
        return new InboxPage.OpenRecord(
                opened,
                center(summary),
                when(summary, t),
                opened.steps().stream()
                        .map(step -> new InboxPage.Done(
                                t.say("inbox.step." + step.kind(), step.by()),
                                time(step.at(), zone, t),
                                step.note().map(note -> note.reveal()).orElse("")))
                        .toList(),
                opened.before().stream().map(other -> before(other, t)).toList(),
                consents.disclosures(summary.number()).stream()
                        .map(made -> new InboxPage.Done(
                                t.say(
                                        "inbox.disclosure",
                                        made.disclosure().recipient(),
                                        made.disclosure().what()),
                                time(made.at(), zone, t),
                                ""))
                        .toList(),
                fragments.in(InquirySlots.RECORD, request).pieces(),
                emergencies
                        .openUntil(summary.number())
                        .map(until -> EXACT.format(until.atZone(zone)))
                        .orElse(""),
                summary.forgottenAt().map(at -> DAY.format(at.atZone(zone))).orElse(""),
                holds.on(summary.number())
                        .map(hold -> t.say(
                                "inbox.held",
                                DAY.format(hold.placedAt().atZone(zone)),
                                t.say("inbox.holds.reason." + hold.reason())))
                        .orElse(""),
                viewer.reach(Permission.HOLD_RECORDS).covers(summary.routing().center()),
                viewer.reach(Permission.ANSWER_REQUESTS)
                        .covers(summary.routing().center()));
    }

    private String name(Inbox.Entry entry, Texts t) {
        InquirySummary summary = entry.summary();
        return summary.forgottenAt()
                .map(at -> t.say(
                        "inbox.forgotten",
                        DAY.format(at.atZone(zone(summary.routing().center())))))
                .orElseGet(() -> entry.name().reveal());
    }

    boolean mayOpenOthers() {
        return !viewer.reach(Permission.EMERGENCY_ACCESS).isNowhere();
    }

    private List<InboxPage.AlertLine> alerts(Texts t) {
        return emergencies.alerts().stream()
                .map(alert -> new InboxPage.AlertLine(
                        alert.id().toString(),
                        t.say(
                                "inbox.emergency.alert",
                                alert.by(),
                                alert.number().value()),
                        alert.reason().reveal(),
                        time(alert.at(), zone(alert.center()), t)))
                .toList();
    }

    private String center(InquirySummary summary) {
        CenterId id = summary.routing().center();
        return centers.find(id).map(Center::name).orElse(id.value());
    }

    private InboxPage.Time when(InquirySummary summary, Texts t) {
        return time(summary.receivedAt(), zone(summary.routing().center()), t);
    }

    private ZoneId zone(CenterId center) {
        return centers.find(center).map(one -> one.hours().zone()).orElse(ZoneOffset.UTC);
    }

    private InboxPage.Time time(Instant at, ZoneId zone, Texts t) {
        return new InboxPage.Time(
                ago(Duration.between(at, clock.instant()), t),
                EXACT.format(at.atZone(zone)),
                at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static String ago(Duration since, Texts t) {
        if (since.toHours() < 1) {
            return t.say("inbox.ago.minutes", Math.max(0, since.toMinutes()));
        }
        return since.toDays() < 1 ? t.say("inbox.ago.hours", since.toHours()) : t.say("inbox.ago.days", since.toDays());
    }
}
