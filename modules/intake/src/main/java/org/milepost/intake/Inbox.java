package org.milepost.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.platform.Private;

/**
 * The inbox of the admissions offices, as the signed-in person may see it. What belongs to a center outside their grants does not
 * exist for them. With an inquiry that is forgotten nothing can be done any more ({@link AlreadyForgotten}).
 */
public interface Inbox {
    /** How many inquiries stand on one page of the list. */
    int PAGE = 50;

    /**
     * A page of the list: those in danger first, then the newest.
     *
     * @param closed the done ones instead of the open ones
     * @param page counted from 0
     * @throws org.milepost.staff.NotPermitted unless the viewer reads the inquiries of some center
     */
    Listing list(boolean closed, int page);

    /**
     * Inquiries by a whole phone number, a whole e-mail address, a name with birth date or an inquiry's number, the newest first; at most
     * a page. It is written down that somebody searched, and by what, not for whom.
     *
     * @throws NothingToSearchBy for what is none of these
     */
    List<Entry> search(Private words);

    /** The whole inquiry, opened; also one of another center that the viewer opened in an emergency. */
    Optional<Opened> open(InquiryNumber number);

    /** The viewer takes the inquiry on. @throws AlreadyTaken when a colleague has it */
    void take(InquiryNumber number);

    /** The inquiry is done. */
    void close(InquiryNumber number);

    /** The inquiry is done, and the person came to us: their record is kept beyond the usual time. */
    void admit(InquiryNumber number);

    /** The inquiry is not done after all; nor was the person admitted. */
    void reopen(InquiryNumber number);

    /** Writes a note; it is sealed as the rest. An empty one changes nothing. */
    void note(InquiryNumber number, Private words);

    /**
     * One page of the list.
     *
     * @param entries what stands on it
     * @param open how many are open in all
     * @param closed how many are done in all
     */
    record Listing(List<Entry> entries, long open, long closed) {
        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /** One line of the list. The name is blank where it is forgotten. */
    record Entry(InquirySummary summary, Private name) {}

    /**
     * An opened inquiry. Where it is forgotten, all that the person wrote is blank.
     *
     * @param zip where the person is; blank where they did not say
     * @param steps what was done, oldest first
     * @param before inquiries of what may be the same person, the newest first: same phone number, same e-mail address, or same name and birth date
     */
    record Opened(
            InquirySummary summary,
            NewInquiry.Person person,
            Private message,
            ForWhom forWhom,
            Private zip,
            List<Step> steps,
            List<InquirySummary> before) {
        public Opened {
            before = List.copyOf(before);
            steps = List.copyOf(steps);
        }
    }

    /** What was done, when, by whom (their name); a note has words. */
    record Step(Kind kind, Instant at, String by, Optional<Private> note) {
        /** What was done. */
        public enum Kind {
            TAKEN,
            CLOSED,
            ADMITTED,
            REOPENED,
            NOTED
        }
    }
}
