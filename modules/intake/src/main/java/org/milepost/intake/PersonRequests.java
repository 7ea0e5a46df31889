package org.milepost.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Answers what people ask about their own records: a copy of all that is held, and that it be erased. Each answer is an entry in the
 * audit trail. What belongs to a center outside of the viewer's grants does not exist for them.
 */
public interface PersonRequests {
    /**
     * What there is, without showing it.
     *
     * @throws UnknownInquiry when there is none of this number where the viewer answers for the records
     */
    Found find(InquiryNumber inquiry);

    /**
     * What one answer may be about: the inquiry, and behind it those that may be of the same person. Nothing of them is opened.
     *
     * @throws UnknownInquiry as above
     */
    List<InquiryNumber> together(InquiryNumber inquiry);

    /**
     * All that is held with the inquiry.
     *
     * @throws UnknownInquiry as above
     */
    Copy copy(InquiryNumber inquiry, Identified identified);

    /**
     * Erases the content and the coverage, and ends the consents that are in force. Consents and disclosures stay for their time.
     *
     * @throws UnknownInquiry as above
     * @throws UnderLegalHold while a hold stands
     * @throws AdmittedRecord where the person came to us
     */
    void erase(InquiryNumber inquiry, Identified identified);

    /** How the office knows that whoever asks is the person. */
    enum Identified {
        CALLED_BACK,
        SEEN,
        WRITTEN,
        REPRESENTATIVE
    }

    /**
     * What there is.
     *
     * @param kinds what is held, kind by kind
     * @param others what may be of the same person, the newest first
     */
    record Found(InquirySummary inquiry, List<Kind> kinds, List<InquirySummary> others) {
        public Found {
            kinds = List.copyOf(kinds);
            others = List.copyOf(others);
        }
    }

    /**
     * How much of a kind is held.
     *
     * @param oldest empty where nothing is
     */
    record Kind(RecordKind kind, int pieces, Optional<Instant> oldest) {}

    /** All that is held with one inquiry; no pieces where nothing is any more. */
    record Copy(InquirySummary inquiry, List<HeldPiece> pieces) {
        public Copy {
            pieces = List.copyOf(pieces);
        }
    }
}
