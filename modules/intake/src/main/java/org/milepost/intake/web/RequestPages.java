package org.milepost.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.LegalHolds;
import org.milepost.intake.PersonRequests.Copy;
import org.milepost.intake.PersonRequests.Found;
import org.milepost.intake.PersonRequests.Kind;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.CenterNames;

/** Puts what is held on a person into words, on a page and on paper. */
@Dependent
class RequestPages {
    private final LegalHolds holds;
    private final CenterNames centers;

    @Inject
    RequestPages(LegalHolds holds, CenterNames centers) {
        this.holds = holds;
        this.centers = centers;
    }

    /** @param done what was done with which inquiries: {@code erased}, {@code held}, {@code admitted} */
    View page(Found found, RequestForm form, Map<String, List<InquiryNumber>> done) {
        Texts t = Texts.of(Inquiries.class, Language.ENGLISH);
        InquiryNumber number = found.inquiry().number();
        RequestPage page = new RequestPage(
                number.value(),
                found.kinds().stream().map(kind -> kind(kind, t)).toList(),
                found.others().stream().map(other -> other(other, t)).toList(),
                notices(found.inquiry(), done, t),
                found.inquiry().admitted(),
                form.submission(),
                form.theirs(),
                t);
        return View.console(
                "intake/request.jte", page, PageHead.console(t.say("inbox.request.title", number), page.address()));
    }

    private List<String> notices(InquirySummary inquiry, Map<String, List<InquiryNumber>> done, Texts t) {
        List<String> notices = new ArrayList<>();
        for (String what : List.of("erased", "held", "admitted")) {
            List<InquiryNumber> numbers = done.getOrDefault(what, List.of());
            if (!numbers.isEmpty()) {
                notices.add(t.say("inbox.request.done." + what, list(numbers)));
            }
        }
        inquiry.forgottenAt().ifPresent(at -> notices.add(t.say("inbox.forgotten.text", day(at, t))));
        holds.on(inquiry.number())
                .ifPresent(hold -> notices.add(
                        t.say("inbox.held", day(hold.placedAt(), t), t.say("inbox.holds.reason." + hold.reason()))));
        return notices;
    }

    private static String list(List<InquiryNumber> numbers) {
        return numbers.stream().map(InquiryNumber::value).collect(Collectors.joining(", "));
    }

    private static RequestPage.Kind kind(Kind kind, Texts t) {
        return new RequestPage.Kind(
                t.say("inbox.retention.kind." + kind.kind()),
                t.say("inbox.request.pieces", kind.pieces()),
                kind.oldest().map(at -> day(at, t)).orElse(""));
    }

    private RequestPage.Other other(InquirySummary other, Texts t) {
        String center = centers.nameOf(other.routing().center());
        String what = other.forgottenAt()
                .map(at -> t.say("inbox.forgotten", day(at, t)))
                .orElseGet(() -> t.say("inbox.before", day(other.receivedAt(), t), center));
        return new RequestPage.Other(other.number().value(), what);
    }

    /** The copies on paper, in the language of the first inquiry. */
    View paper(List<Copy> copies, Instant made) {
        Texts t = Texts.of(Inquiries.class, copies.get(0).inquiry().language());
        String by = centers.nameOf(copies.get(0).inquiry().routing().center());
        HeldPaper paper = new HeldPaper(t.say("held.made", day(made, t), by), copies, t);
        return View.paper("intake/held.jte", paper, PageHead.paper(t.language(), t.say("held.title")));
    }

    private static String day(Instant at, Texts t) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(t.language().locale())
                .withZone(ZoneOffset.UTC)
                .format(at);
    }
}
