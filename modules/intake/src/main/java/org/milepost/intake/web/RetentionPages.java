package org.milepost.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.Inquiries;
import org.milepost.intake.Retention;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.CenterNames;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Puts retention into words. */
@Dependent
class RetentionPages {
    private static final int DAYS_OF_A_YEAR = 365;
    private static final DateTimeFormatter DAY = in("MMM d, yyyy");
    private static final DateTimeFormatter MINUTE = in("MMM d, yyyy, HH:mm 'UTC'");

    private final Retention retention;
    private final CenterNames centers;
    private final Viewer viewer;

    @Inject
    RetentionPages(Retention retention, CenterNames centers, Viewer viewer) {
        this.retention = retention;
        this.centers = centers;
        this.viewer = viewer;
    }

    View view(Submission form) {
        return view(form, Optional.empty());
    }

    View view(Submission form, List<Retention.Tally> preview) {
        return view(form, Optional.of(preview));
    }

    private View view(Submission form, Optional<List<Retention.Tally>> preview) {
        Texts t = Texts.of(Inquiries.class, Language.ENGLISH);
        RetentionPage page = new RetentionPage(
                retention.terms().stream().map(term -> term(term, t)).toList(),
                form,
                preview.map(tallies ->
                        tallies.stream().map(tally -> tally(tally, t)).toList()),
                retention.runs().stream().map(run -> run(run, t)).toList(),
                viewer.reach(Permission.SET_RETENTION).network(),
                t);
        return View.console(
                "intake/retention.jte",
                page,
                PageHead.console(t.say("inbox.retention.title"), RetentionResource.ADDRESS));
    }

    private static RetentionPage.TermLine term(Retention.Term term, Texts t) {
        return new RetentionPage.TermLine(
                t.say("inbox.retention.kind." + term.kind()),
                RetentionForm.field(term.kind()),
                days(term.days(), t),
                term.set()
                        .map(change -> t.say("inbox.retention.set", change.by(), DAY.format(change.at())))
                        .orElse(t.say("inbox.retention.default")));
    }

    private static String days(int days, Texts t) {
        int years = days / DAYS_OF_A_YEAR;
        return years < 2 ? t.say("inbox.retention.days", days) : t.say("inbox.retention.years", days, years);
    }

    private RetentionPage.TallyLine tally(Retention.Tally tally, Texts t) {
        return new RetentionPage.TallyLine(
                t.say("inbox.retention.kind." + tally.kind()),
                centers.nameOf(tally.center()),
                tally.due(),
                tally.held(),
                tally.admitted(),
                DAY.format(tally.oldest()));
    }

    private static RetentionPage.RunLine run(Retention.Run run, Texts t) {
        return new RetentionPage.RunLine(
                t.say("inbox.retention.kind." + run.kind()),
                MINUTE.format(run.started()),
                t.say(run.ended().isPresent() ? "inbox.retention.run.done" : "inbox.retention.run.open"),
                run.forgotten(),
                run.held(),
                run.admitted());
    }

    private static DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Language.ENGLISH.locale()).withZone(ZoneOffset.UTC);
    }
}
