package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.ReviewState;
import org.milepost.insurance.Standing;
import org.milepost.insurance.UtilizationReviews.Act;
import org.milepost.insurance.UtilizationReviews.Review;
import org.milepost.insurance.UtilizationReviews.Step;
import org.milepost.insurance.Verifications;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Language;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.staff.CenterId;

/** Puts utilization reviews into words. */
@Dependent
class ReviewPages {
    private final Verifications verifications;
    private final Centers centers;
    private final Clock clock;
    private final Texts t = Texts.of(Verifications.class, Language.ENGLISH);
    private final ReviewSheets sheets = new ReviewSheets(t);

    @Inject
    ReviewPages(Verifications verifications, Centers centers, Clock clock) {
        this.verifications = verifications;
        this.centers = centers;
        this.clock = clock;
    }

    /** The day where the center is. */
    LocalDate today(CenterId center) {
        return LocalDate.ofInstant(clock.instant(), zone(center));
    }

    private ZoneId zone(CenterId center) {
        return centers.find(center).map(one -> one.hours().zone()).orElse(ZoneOffset.UTC);
    }

    /** The forms before anybody typed: whom to ask, and the level that is sought, stand in them. */
    Submission filled(Review review) {
        Map<String, String> values = new HashMap<>();
        review.request()
                .ifPresent(request -> values.put("grantedLevel", request.level().name()));
        verifications
                .of(review.inquiry())
                .flatMap(Standing::payer)
                .ifPresent(payer -> values.put("asked", payer.name()));
        return new Submission(values, Map.of());
    }

    ReviewPage page(Review review, Submission form) {
        Standing standing = verifications.of(review.inquiry()).orElseThrow();
        Optional<Center> center = centers.find(review.center());
        Optional<Step> last = review.last();
        DueWords due = new DueWords(t, today(review.center()));
        return new ReviewPage(
                review.inquiry().value(),
                center.map(Center::name).orElse(review.center().value()),
                last.map(step -> t.say("record.review.state." + step.state())).orElse(""),
                last.map(step -> badge(step.state())).orElse(""),
                last.flatMap(step -> step.due().map(on -> due.say(step.state(), on)))
                        .orElse(""),
                last.flatMap(Step::due).filter(due::isLate).isPresent(),
                last.flatMap(Step::takenBy).orElse(""),
                review.mayAsk(),
                sheets.sheet(review, standing, center),
                history(review),
                acts(review),
                review.seen(),
                form,
                t);
    }

    /** The look of a state. */
    static String badge(ReviewState state) {
        return switch (state) {
            case WAITING, REFUSED, GIVEN_BACK -> "badge badge-warning";
            case AUTHORIZED -> "badge badge-primary";
            case TAKEN, PENDING, WITHDRAWN -> "badge";
        };
    }

    private static ReviewPage.Acts acts(Review review) {
        Optional<ReviewState> state = review.last().map(Step::state);
        return new ReviewPage.Acts(
                !state.filter(ReviewState::isOpen).isPresent(),
                state.filter(ReviewState::isInReview).isPresent() && !review.mine(),
                state.filter(ReviewState::isInReview).isPresent(),
                state.filter(ReviewState::isOpen).isPresent(),
                state.isPresent());
    }

    private List<ReviewPage.Done> history(Review review) {
        List<ReviewPage.Done> history = new ArrayList<>();
        ZoneId zone = zone(review.center());
        for (Step step : review.steps()) {
            history.add(new ReviewPage.Done(
                    t.say("record.review.done." + step.act(), step.by(), sheets.day(step.at(), zone)),
                    items(step),
                    step.undone()
                            .map(undone -> t.say("record.review.undone", undone.by(), sheets.day(undone.at(), zone)))
                            .orElse("")));
        }
        Collections.reverse(history);
        return history;
    }

    private List<CoverageView.Item> items(Step step) {
        return step.request()
                .map(sheets::request)
                .or(() -> step.outcome().map(sheets::outcome))
                .orElseGet(() -> step.act() == Act.GIVEN_BACK ? sheets.reason(step.reason()) : List.of());
    }
}
