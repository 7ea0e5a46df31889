package org.milepost.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.platform.Private;

/**
 * The inbox of the admissions offices, as the signed-in person may see it. What belongs to a center outside their grants does not
 * exist for them.
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

    /** The whole inquiry, opened; also one of another center that the viewer opened in an emergency. */
    Optional<Opened> open(InquiryNumber number);

    /** The viewer takes the inquiry on. @throws AlreadyTaken when a colleague has it */
    void take(InquiryNumber number);

    /** The inquiry is done. */
    void close(InquiryNumber number);

    /** The inquiry is not done after all. */
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

    /** One line of the list. */
    record Entry(InquirySummary summary, Private name) {}

    /**
     * An opened inquiry.
     *
     * @param zip where the person is; blank where they did not say
     * @param steps what was done, oldest first
     */
    record Opened(
            InquirySummary summary,
            NewInquiry.Person person,
            Private message,
            ForWhom forWhom,
            Private zip,
            List<Step> steps) {
        public Opened {
            steps = List.copyOf(steps);
        }
    }

    /** What was done, when, by whom (their name); a note has words. */
    record Step(Kind kind, Instant at, String by, Optional<Private> note) {
        /** What was done. */
        public enum Kind {
            TAKEN,
            CLOSED,
            REOPENED,
            NOTED
        }
    }
}
