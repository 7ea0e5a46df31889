package org.milepost.insurance.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.ReviewState;
import org.milepost.insurance.Standing;
import org.milepost.intake.ConsentId;
import org.milepost.platform.Texts;

/**
 * Coverage beside a record in the inbox.
 *
 * @param standing how the verification stands
 * @param card photos of the card
 * @param consent the consent to ask health plans, by which programs name it
 * @param view what is known, in words
 * @param outlook what the center's contracts say of the plan, and what its care may cost
 * @param keepsContracts whether the viewer keeps the contracts of its center
 * @param messages what the payer wrote in free text, verbatim
 * @param findings what is odd about the answers
 * @param renewal asking again; empty where there is nothing to be asked
 * @param review how utilization review of it stands; empty where it was never handed over
 * @param t the module's texts
 */
public record RecordPage(
        Standing standing,
        List<PhotoLink> card,
        Optional<ConsentId> consent,
        Optional<CoverageView> view,
        OutlookView outlook,
        boolean keepsContracts,
        List<String> messages,
        List<String> findings,
        Optional<RenewalPart> renewal,
        Optional<ReviewState> review,
        Texts t) {
    public RecordPage {
        card = List.copyOf(card);
        messages = List.copyOf(messages);
        findings = List.copyOf(findings);
    }

    /** Calls to the payer, in words. */
    public List<String> calls() {
        return standing.calls().stream()
                .map(made -> t.say(
                        made.call().told().reference().isEmpty() ? "record.call.made" : "record.call.made.reference",
                        made.call().spokenTo().reveal(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(t.language().locale())
                                .format(made.call().told().day()),
                        made.notedBy(),
                        made.call().told().reference()))
                .toList();
    }

    /** Where the contracts of its center stand. */
    public String contracts() {
        return ContractsResource.ADDRESS + "/" + standing.center();
    }

    /** The page on which each segment of what was exchanged stands. */
    public String exchanges() {
        return CoverageSection.ADDRESS + "/" + standing.inquiry();
    }

    /** The day on which it was erased, by universal time: colleagues at several centers read it. */
    public String forgotten() {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(t.language().locale())
                .withZone(ZoneOffset.UTC);
        return standing.forgottenAt().map(day::format).orElse("");
    }
}
