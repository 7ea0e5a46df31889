package org.milepost.intake.web;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.intake.Inbox;
import org.milepost.intake.InquirySummary;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The inbox as it is shown.
 *
 * @param lines one page of the list
 * @param open how many are open
 * @param closed how many are done
 * @param done whether the list is of the done ones
 * @param page which page of the list, from 0
 * @param record the open record
 * @param alerts what others opened in an emergency, for the lead to see
 * @param search what was searched, where the lines are what was found
 * @param mayOpenOthers whether the viewer may open another center's inquiry in an emergency
 * @param t the module's texts
 */
public record InboxPage(
        List<Line> lines,
        long open,
        long closed,
        boolean done,
        int page,
        Optional<OpenRecord> record,
        List<AlertLine> alerts,
        Submission search,
        boolean mayOpenOthers,
        Texts t) {
    public InboxPage {
        alerts = List.copyOf(alerts);
        lines = List.copyOf(lines);
    }

    /** Whether the lines are what was found, and not the list. */
    public boolean isSearch() {
        return !search.values().isEmpty();
    }

    /** The address of {@code line}'s record, keeping the list's place. */
    public String address(Line line) {
        return "/console/inbox/" + line.summary().number() + place(page);
    }

    /** The address of another page of the list. */
    public String pageAddress(int other) {
        return "/console/inbox" + place(other);
    }

    /** Whether there is an older page. */
    public boolean hasOlder() {
        return (page + 1L) * Inbox.PAGE < (done ? closed : open);
    }

    /** Whether {@code line} is the one that is open. */
    public boolean isOpen(Line line) {
        return record.filter(one ->
                        one.opened().summary().number().equals(line.summary().number()))
                .isPresent();
    }

    private String place(int other) {
        String query = (done ? "&done=true" : "") + (other > 0 ? "&page=" + other : "");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    /** A time as people say it, exactly, and for machines. */
    public record Time(String ago, String exact, String iso) {}

    /** A line of the list. The name says that it is forgotten, where it is. */
    public record Line(InquirySummary summary, String name, String center, Time received) {}

    /** What somebody of another center opened: in words, why, when. */
    public record AlertLine(String id, String what, String reason, Time at) {}

    /** An inquiry that came before or after, from the same number or address. */
    public record Before(String number, String address, String what) {}

    /** Something that was done: in words, when, and the words of a note. */
    public record Done(String what, Time at, String note) {}

    /**
     * The open record.
     *
     * @param opened what it holds
     * @param center the office's name
     * @param received when it came
     * @param steps what was done
     * @param before other inquiries with the same phone number or e-mail address
     * @param disclosures what was told to others
     * @param pieces what other modules add
     * @param emergencyUntil until when it is open in an emergency; empty text where it is the viewer's center's
     * @param forgotten on which day it was erased; empty text while it is kept
     * @param held that it is under legal hold, in words; empty text where it is not
     * @param mayHold whether the viewer may place holds on it
     * @param mayAnswer whether the viewer answers what the person asks about it
     */
    public record OpenRecord(
            Inbox.Opened opened,
            String center,
            Time received,
            List<Done> steps,
            List<Before> before,
            List<Done> disclosures,
            List<Content> pieces,
            String emergencyUntil,
            String forgotten,
            String held,
            boolean mayHold,
            boolean mayAnswer) {
        public OpenRecord {
            steps = List.copyOf(steps);
            before = List.copyOf(before);
            disclosures = List.copyOf(disclosures);
            pieces = List.copyOf(pieces);
        }

        /** Whether it is another center's, open in an emergency and only to read. */
        public boolean isEmergency() {
            return !emergencyUntil.isEmpty();
        }

        /** Whether nothing is left of what the person wrote. */
        public boolean isForgotten() {
            return !forgotten.isEmpty();
        }

        /** Whether the office may do something with it. */
        public boolean isWorkable() {
            return !isEmergency() && !isForgotten();
        }

        /** The distance that decided, to a tenth of a mile. */
        public String miles() {
            return String.format(
                    Locale.US, "%.1f", opened.summary().routing().miles().orElse(0));
        }
    }
}
