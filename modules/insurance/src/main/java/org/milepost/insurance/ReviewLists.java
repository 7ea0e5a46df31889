package org.milepost.insurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.CenterId;

/**
 * The utilization reviews of the viewer's centers as work: what is due first stands first. They name nobody and open nothing; what is
 * forgotten does not stand in them.
 */
public interface ReviewLists {
    /** How many stand on one page. */
    int PAGE = 50;

    /**
     * A page of the list; that it was shown is written down.
     *
     * @param page counted from 0
     * @throws org.milepost.staff.NotPermitted unless the viewer reads the coverage of some center
     */
    Listing list(Part part, int page);

    /** Which reviews. */
    enum Part {
        /** Whatever somebody has to do something about: what is open, and what the plan reviews again. */
        DUE,
        /** What nobody has taken. */
        UNTAKEN,
        /** What the viewer has and has to do something about. */
        MINE,
        /** Where nothing is due: decided for good, withdrawn, given back. */
        OVER
    }

    /**
     * One page.
     *
     * @param entries what stands on it
     * @param counts how many there are of each part
     */
    record Listing(List<Entry> entries, Map<Part, Long> counts) {
        public Listing {
            entries = List.copyOf(entries);
            counts = Map.copyOf(counts);
        }
    }

    /**
     * One review.
     *
     * @param inquiry the inquiry that the verification came with
     * @param payer who is asked, by name; empty where it is in no list of ours
     * @param urgent whether it can't wait its turn
     * @param due when the plan is to be asked, or reviews it
     * @param takenBy who has it, by name; empty while nobody does
     */
    record Entry(
            InquiryNumber inquiry,
            CenterId center,
            Optional<String> payer,
            ReviewState state,
            boolean urgent,
            Optional<LocalDate> due,
            Optional<String> takenBy) {}
}
