package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.insurance.ReviewLists;
import org.milepost.insurance.ReviewLists.Part;
import org.milepost.insurance.Verifications;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/** Puts lists of utilization reviews into words. */
@Dependent
class ReviewsPages {
    private final ReviewLists lists;
    private final Centers centers;
    private final Clock clock;
    private final Texts t = Texts.of(Verifications.class, Language.ENGLISH);

    @Inject
    ReviewsPages(ReviewLists lists, Centers centers, Clock clock) {
        this.lists = lists;
        this.centers = centers;
        this.clock = clock;
    }

    ReviewsPage page(Part chosen, int page) {
        ReviewLists.Listing listing = lists.list(chosen, page);
        return new ReviewsPage(
                Stream.of(Part.values())
                        .map(part -> new WorkPage.Tab(
                                t.say("record.reviews.part." + part),
                                ReviewsPage.address(part, 0),
                                listing.counts().getOrDefault(part, 0L),
                                part == chosen))
                        .toList(),
                chosen,
                listing.entries().stream().map(this::line).toList(),
                page,
                listing.counts().getOrDefault(chosen, 0L),
                t);
    }

    private ReviewsPage.Line line(ReviewLists.Entry entry) {
        Optional<Center> center = centers.find(entry.center());
        ZoneId zone = center.map(one -> one.hours().zone()).orElse(ZoneOffset.UTC);
        DueWords due = new DueWords(t, LocalDate.ofInstant(clock.instant(), zone));
        return new ReviewsPage.Line(
                entry.inquiry().value(),
                ReviewPage.address(entry.inquiry()),
                entry.payer().orElseGet(() -> t.say("record.payer.none")),
                center.map(Center::name).orElse(entry.center().value()),
                t.say("record.review.state." + entry.state()),
                ReviewPages.badge(entry.state()),
                entry.urgent(),
                entry.due().map(on -> due.say(entry.state(), on)).orElse(""),
                entry.due().filter(due::isLate).isPresent(),
                entry.takenBy().orElse(""));
    }
}
