package org.milepost.insurance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.CenterId;

/**
 * The verifications of the viewer's centers as work: what each waits for, and why. They name nobody; what is forgotten is no work and
 * does not stand in them.
 */
public interface WorkLists {
    /** How many stand on one page. */
    int PAGE = 50;

    /**
     * A page of the list, the newest first; that it was shown is written down.
     *
     * @param work only these; all where it is empty
     * @param cause only those that a payer refused with this code (AAA03); all where it is empty
     * @param page counted from 0
     * @throws org.milepost.staff.NotPermitted unless the viewer reads the coverage of some center
     */
    Listing list(Optional<Work> work, Optional<String> cause, int page);

    /** What a verification waits for. */
    enum Work {
        /** It will be asked, or asked again, by itself. */
        WAITING,
        /** A question is out. */
        ASKED,
        ANSWERED,
        /** The person has to correct what they gave. */
        CORRECTION,
        /** Asking led nowhere: a person at the office goes on. */
        FAILED,
        /** It was never to be asked by machine. */
        BY_HAND
    }

    /**
     * One page.
     *
     * @param entries what stands on it
     * @param work how many there are of each work
     * @param causes how many were refused with which code, among those of the work that was chosen
     * @param total how many there are of what was chosen
     */
    record Listing(List<Entry> entries, Map<Work, Long> work, Map<String, Long> causes, long total) {
        public Listing {
            entries = List.copyOf(entries);
            work = Map.copyOf(work);
            causes = Map.copyOf(causes);
        }
    }

    /**
     * One verification.
     *
     * @param inquiry the inquiry it came with
     * @param center whose office has it
     * @param payer who is asked, by name; empty where it is in no list of ours
     * @param work what it waits for
     * @param handover why a person goes on, where one does
     * @param since when the person asked, last
     * @param causes why payers refused what was asked with the data as they stand now (AAA03)
     */
    record Entry(
            InquiryNumber inquiry,
            CenterId center,
            Optional<String> payer,
            Work work,
            Optional<Standing.Handover> handover,
            Instant since,
            List<String> causes) {
        public Entry {
            causes = List.copyOf(causes);
        }
    }
}
