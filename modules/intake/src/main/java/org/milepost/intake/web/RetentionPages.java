package org.milepost.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.intake.Inquiries;
import org.milepost.intake.Retention;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.AuditRetention;
import org.milepost.staff.CenterNames;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Puts retention into words. */
@Dependent
class RetentionPages {
    private static final int DAYS_OF_A_YEAR = 365;
    private static final int RUNS = 5;
    private static final DateTimeFormatter DAY = in("MMM d, yyyy");
    private static final DateTimeFormatter MINUTE = in("MMM d, yyyy, HH:mm 'UTC'");

    private final Retention retention;
    private final AuditRetention audit;
    private final CenterNames centers;
    private final Viewer viewer;
    private final Texts t = Texts.of(Inquiries.class, Language.ENGLISH);

    @Inject
    RetentionPages(Retention retention, AuditRetention audit, CenterNames centers, Viewer viewer) {
        this.retention = retention;
        this.audit = audit;
        this.centers = centers;
        this.viewer = viewer;
    }

    View view(Submission form) {
        return view(form, Optional.empty());
    }

    /** With what would go with the days as typed. */
    View preview(RetentionForm form) {
        List<RetentionPage.TallyLine> lines = Stream.concat(
                        retention.preview(form.days()).stream().map(this::tally),
                        tally(audit.preview(form.auditDays())).stream())
                .toList();
        return view(form.submission(), Optional.of(lines));
    }

    private View view(Submission form, Optional<List<RetentionPage.TallyLine>> preview) {
        RetentionPage page = new RetentionPage(
                Stream.concat(retention.terms().stream().map(this::term), Stream.of(term(audit.term())))
                        .toList(),
                form,
                preview,
                runs(),
                viewer.reach(Permission.SET_RETENTION).network(),
                t);
        return View.console(
                "intake/retention.jte",
                page,
                PageHead.console(t.say("inbox.retention.title"), RetentionResource.ADDRESS));
    }

    private RetentionPage.TermLine term(Retention.Term term) {
        return new RetentionPage.TermLine(
                t.say("inbox.retention.kind." + term.kind()),
                RetentionForm.field(term.kind()),
                days(term.days()),
                set(term.set().map(change -> set(change.by(), change.at()))));
    }

    private RetentionPage.TermLine term(AuditRetention.Term term) {
        return new RetentionPage.TermLine(
                t.say("inbox.retention.kind.AUDIT"),
                RetentionForm.AUDIT,
                days(term.days()),
                set(term.set().map(change -> set(change.by(), change.at()))));
    }

    private String set(String by, Instant at) {
        return t.say("inbox.retention.set", by, DAY.format(at));
    }

    private String set(Optional<String> decided) {
        return decided.orElse(t.say("inbox.retention.default"));
    }

    private String days(int days) {
        int years = days / DAYS_OF_A_YEAR;
        return years < 2 ? t.say("inbox.retention.days", days) : t.say("inbox.retention.years", days, years);
    }

    private Optional<RetentionPage.TallyLine> tally(AuditRetention.Preview preview) {
        return preview.oldest()
                .map(oldest -> new RetentionPage.TallyLine(
                        t.say("inbox.retention.kind.AUDIT"),
                        t.say("inbox.retention.network"),
                        preview.due(),
                        preview.held(),
                        0,
                        DAY.format(oldest)));
    }

    private RetentionPage.TallyLine tally(Retention.Tally tally) {
        return new RetentionPage.TallyLine(
                t.say("inbox.retention.kind." + tally.kind()),
                centers.nameOf(tally.center()),
                tally.due(),
                tally.held(),
                tally.admitted(),
                DAY.format(tally.oldest()));
    }

    /** What was forgotten and taken out, the newest first. */
    private List<RetentionPage.RunLine> runs() {
        return Stream.concat(
                        retention.runs().stream().map(run -> Map.entry(run.started(), run(run))),
                        audit.taken(RUNS).stream().map(taken -> Map.entry(taken.at(), run(taken))))
                .sorted(Map.Entry.<Instant, RetentionPage.RunLine>comparingByKey()
                        .reversed())
                .map(Map.Entry::getValue)
                .toList();
    }

    private RetentionPage.RunLine run(AuditRetention.Taken taken) {
        return new RetentionPage.RunLine(
                t.say("inbox.retention.kind.AUDIT"),
                MINUTE.format(taken.at()),
                t.say("inbox.retention.run.done"),
                taken.entries(),
                0,
                0);
    }

    private RetentionPage.RunLine run(Retention.Run run) {
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
