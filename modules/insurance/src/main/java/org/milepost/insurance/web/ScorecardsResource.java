package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.PayerScorecards;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.explanation.SegmentWords;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** How payers answer: how fast, how often, and why they refuse. */
@Path(ScorecardsResource.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_COVERAGE)
public class ScorecardsResource {
    static final String ADDRESS = CoverageSection.ADDRESS + "/payers";

    private static final DateTimeFormatter LAST = DateTimeFormatter.ofPattern(
                    "MMM d, yyyy, h:mm a 'UTC'", Language.ENGLISH.locale())
            .withZone(ZoneOffset.UTC);

    private final PayerScorecards scorecards;
    private final SegmentWords words = new SegmentWords();

    @Inject
    ScorecardsResource(PayerScorecards scorecards) {
        this.scorecards = scorecards;
    }

    /** The cards. */
    @GET
    public View all() {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        ScorecardsPage page = new ScorecardsPage(
                PayerScorecards.SPAN.toDays(),
                scorecards.all().stream().map(card -> line(card, t)).toList(),
                t);
        return View.console(
                "insurance/scorecards.jte", page, PageHead.console(t.say("record.scorecards.title"), ADDRESS));
    }

    private ScorecardsPage.Line line(PayerScorecards.Scorecard card, Texts t) {
        Comparator<Map.Entry<String, Long>> often = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return new ScorecardsPage.Line(
                card.payer(),
                card.asked(),
                t.say("record.scorecards.share", card.answered(), Math.round(100.0 * card.answered() / card.asked())),
                seconds(card.median(), t),
                seconds(card.slow(), t),
                card.rejections().entrySet().stream()
                        .sorted(often.thenComparing(Map.Entry.comparingByKey()))
                        .map(code -> t.say(
                                "record.scorecards.rejection",
                                code.getValue(),
                                code.getKey(),
                                words.reason(code.getKey())))
                        .toList(),
                card.last().map(LAST::format).orElseGet(() -> t.say("record.scorecards.never")));
    }

    private static String seconds(Optional<Double> seconds, Texts t) {
        return seconds.map(told -> t.say("record.scorecards.seconds", String.format(Locale.US, "%.1f", told)))
                .orElseGet(() -> t.say("record.scorecards.never"));
    }
}
