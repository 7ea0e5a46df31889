package org.milepost.insurance.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.insurance.Payer;
import org.milepost.insurance.Standing;
import org.milepost.locations.Center;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * How a verification stands, for the person who asked.
 *
 * @param center whose office has it
 * @param standing how it stands
 * @param view what is known so far, in words
 * @param outlook what the center's contracts say of the plan, and what its care may cost
 * @param waitedLong whether they have waited longer than a page should be looked at
 * @param form the member's data, to be corrected
 * @param payers the plans to choose from
 * @param demo whether to tell what a visitor of the demo can type
 * @param t the module's texts
 */
public record CoveragePage(
        Center center,
        Standing standing,
        Optional<CoverageView> view,
        OutlookView outlook,
        boolean waitedLong,
        Submission form,
        List<Payer> payers,
        boolean demo,
        Texts t) {
    public CoveragePage {
        payers = List.copyOf(payers);
    }

    /** The sentence that says how it stands. */
    public String headline() {
        return switch (standing.state()) {
            case ASKING -> t.say(waitedLong ? "coverage.background" : "coverage.asking", plan());
            case CORRECTION -> t.say("coverage.correction", plan());
            case ANSWERED -> view.map(CoverageView::answer).orElse("");
            case FORGOTTEN -> t.say("coverage.forgotten", forgotten());
            case OFFICE ->
                view.filter(words -> standing.handover().equals(Optional.of(Standing.Handover.INCOMPLETE)))
                        .map(CoverageView::answer)
                        .orElseGet(() -> t.say("coverage.office"));
        };
    }

    /** The day on which it was erased, where the care would have been given. */
    private String forgotten() {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(t.language().locale())
                .withZone(center.hours().zone());
        return standing.forgottenAt().map(day::format).orElse("");
    }

    /** Whether there is something to show of what the payer said. */
    public boolean tells() {
        return view.isPresent()
                && standing.state() != Standing.State.CORRECTION
                && standing.summary().stream()
                        .noneMatch(summary -> summary.rejections().size() > 0
                                && summary.facts().isEmpty());
    }

    /** The plan's name. */
    public String plan() {
        return standing.payer().map(Payer::name).orElse(t.say("coverage.your-plan"));
    }

    /** Each line of the payer's that something told hangs on, once, in order. */
    public List<CoverageView.Line> sources() {
        return view.stream()
                .flatMap(words -> Stream.of(
                                outlook.lines(),
                                words.lines().stream(),
                                words.levels().stream().flatMap(level -> level.lines().stream()),
                                words.meters().stream().flatMap(meter -> meter.lines().stream()))
                        .flatMap(lines -> lines))
                .distinct()
                .toList();
    }

    /** Where it is found as a document. */
    public String paper() {
        return action() + ".pdf";
    }

    /** Where a correction is sent. */
    public String action() {
        return t.language().at("/" + center.id() + "/insurance/coverage");
    }
}
