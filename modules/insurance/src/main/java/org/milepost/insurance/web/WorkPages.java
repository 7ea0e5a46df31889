package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.WorkLists;
import org.milepost.insurance.WorkLists.Work;
import org.milepost.insurance.benefits.RejectReason;
import org.milepost.insurance.explanation.SegmentWords;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Language;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/** Puts work lists into words. */
@Dependent
class WorkPages {
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, h:mm a z", Language.ENGLISH.locale());

    private final WorkLists lists;
    private final Centers centers;
    private final Clock clock;
    private final SegmentWords words = new SegmentWords();

    @Inject
    WorkPages(WorkLists lists, Centers centers, Clock clock) {
        this.lists = lists;
        this.centers = centers;
        this.clock = clock;
    }

    WorkPage page(Optional<Work> work, Optional<String> cause, int page) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        WorkLists.Listing listing = lists.list(work, cause, page);
        return new WorkPage(
                tabs(listing, work, t),
                groups(listing.causes()),
                new Submission(Map.of("work", work.map(Work::name).orElse(""), "cause", cause.orElse("")), Map.of()),
                listing.entries().stream().map(entry -> line(entry, t)).toList(),
                page,
                listing.total(),
                t);
    }

    private static List<WorkPage.Tab> tabs(WorkLists.Listing listing, Optional<Work> chosen, Texts t) {
        List<WorkPage.Tab> tabs = new ArrayList<>();
        long all = listing.work().values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new WorkPage.Tab(t.say("record.work.all"), CoverageSection.ADDRESS, all, chosen.isEmpty()));
        for (Work work : Work.values()) {
            tabs.add(new WorkPage.Tab(
                    t.say("record.work." + work),
                    WorkPage.address(work.name(), "", 0),
                    listing.work().getOrDefault(work, 0L),
                    chosen.filter(work::equals).isPresent()));
        }
        return tabs;
    }

    /** The codes that there are, by who has to act: those first on which the office itself acts. */
    private List<WorkPage.Group> groups(Map<String, Long> causes) {
        return Stream.of(
                        RejectReason.Actor.OFFICE,
                        RejectReason.Actor.VISITOR,
                        RejectReason.Actor.OPERATIONS,
                        RejectReason.Actor.SYSTEM)
                .map(actor -> new WorkPage.Group(
                        words.act(actor),
                        causes.entrySet().stream()
                                .filter(cause -> RejectReason.of(cause.getKey()).actor() == actor)
                                .sorted(Map.Entry.comparingByKey())
                                .map(cause -> new WorkPage.Cause(
                                        cause.getKey(), reason(cause.getKey()) + " (" + cause.getValue() + ")"))
                                .toList()))
                .filter(group -> !group.causes().isEmpty())
                .toList();
    }

    private WorkPage.Line line(WorkLists.Entry entry, Texts t) {
        Optional<Center> center = centers.find(entry.center());
        ZoneId zone = center.map(one -> one.hours().zone()).orElse(ZoneOffset.UTC);
        String next = entry.handover()
                .map(handover -> t.say("record.handover." + handover))
                .orElseGet(() -> t.say("record.next." + entry.work()));
        return new WorkPage.Line(
                entry.inquiry().value(),
                "/console/inbox/" + entry.inquiry(),
                entry.payer().orElseGet(() -> t.say("record.payer.none")),
                center.map(Center::name).orElse(entry.center().value()),
                t.say("record.work." + entry.work()),
                switch (entry.work()) {
                    case FAILED, BY_HAND -> "badge badge-warning";
                    case WAITING, ASKED, ANSWERED, CORRECTION -> "badge";
                },
                ago(entry.since(), t),
                EXACT.format(entry.since().atZone(zone)),
                next.substring(0, 1).toUpperCase(t.language().locale()) + next.substring(1),
                entry.causes().stream().map(this::reason).toList());
    }

    private String reason(String code) {
        return code + ": " + words.reason(code);
    }

    private String ago(Instant at, Texts t) {
        Duration since = Duration.between(at, clock.instant());
        if (since.toHours() < 1) {
            return t.say("record.ago.minutes", Math.max(0, since.toMinutes()));
        }
        return since.toDays() < 1
                ? t.say("record.ago.hours", since.toHours())
                : t.say("record.ago.days", since.toDays());
    }
}
