package org.milepost.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.platform.Language;
import org.milepost.staff.CenterId;

/**
 * The records of one kind, wherever they are held; a CDI bean of the module that holds them. It only does as it is told: whether a record
 * may be forgotten is decided before, in one place.
 */
public interface HeldRecords {
    /** Which kind. */
    RecordKind kind();

    /**
     * Records that nothing was done with since {@code before} and that are not forgotten, in the order of their inquiries' numbers.
     *
     * @param after the inquiry after which to go on; empty to begin
     * @param limit how many at most
     */
    List<Due> due(Instant before, Optional<InquiryNumber> after, int limit);

    /**
     * Forgets what is held of this kind with {@code inquiry}, in the caller's transaction: destroys its keys and empties what they sealed
     * and whatever leads to it. Where there is nothing of it, or no more, nothing happens.
     */
    void forget(InquiryNumber inquiry, Instant now);

    /**
     * All that is held of this kind with {@code inquiry}, opened, oldest first; nothing where nothing is, or no more.
     *
     * @param language in which it is told
     */
    List<HeldPiece> read(InquiryNumber inquiry, Language language);

    /**
     * Other inquiries whose records of this kind are of the same person, as far as a blind index tells, within what the scope of the
     * transaction reaches; the newest first.
     */
    default List<InquiryNumber> ofTheSamePerson(InquiryNumber inquiry) {
        return List.of();
    }

    /** Inquiries whose records of this kind are of {@code person}, told by a blind index, within the same reach; the newest first. */
    default List<InquiryNumber> of(PersonSought person) {
        return List.of();
    }

    /**
     * Writes the blind indexes of records that lack today's, in the caller's transaction.
     *
     * @param limit how many at most
     * @return how many were written; none when all are
     */
    default int indexAnew(int limit) {
        return 0;
    }

    /**
     * A record whose time is over.
     *
     * @param since when something was last done with it
     */
    record Due(InquiryNumber inquiry, CenterId center, Instant since) {}
}
