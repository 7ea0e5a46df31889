package org.milepost.intake.web;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.intake.Inbox;
import org.milepost.intake.InquirySummary;
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
        boolean mayOpenOthers,
        Texts t) {
    public InboxPage {
        alerts = List.copyOf(alerts);
        lines = List.copyOf(lines);
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

    /** A line of the list. */
    public record Line(InquirySummary summary, String name, String center, Time received) {}

    /** What somebody of another center opened: in words, why, when. */
    public record AlertLine(String id, String what, String reason, Time at) {}

    /** Something that was done: in words, when, and the words of a note. */
    public record Done(String what, Time at, String note) {}

    /**
     * The open record.
     *
     * @param opened what it holds
     * @param center the office's name
     * @param received when it came
     * @param steps what was done
     * @param disclosures what was told to others
     * @param pieces what other modules add
     * @param emergencyUntil until when it is open in an emergency; empty text where it is the viewer's center's
     */
    public record OpenRecord(
            Inbox.Opened opened,
            String center,
            Time received,
            List<Done> steps,
            List<Done> disclosures,
            List<Content> pieces,
            String emergencyUntil) {
        public OpenRecord {
            steps = List.copyOf(steps);
            disclosures = List.copyOf(disclosures);
            pieces = List.copyOf(pieces);
        }

        /** Whether it is another center's, open in an emergency and only to read. */
        public boolean isEmergency() {
            return !emergencyUntil.isEmpty();
        }

        /** The distance that decided, to a tenth of a mile. */
        public String miles() {
            return String.format(
                    Locale.US, "%.1f", opened.summary().routing().miles().orElse(0));
        }
    }
}
