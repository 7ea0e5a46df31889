package org.milepost.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.benefits.Answer;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Private;
import org.milepost.staff.CenterId;

/**
 * What was asked of payers with an inquiry and what they answered, word for word, and what they told by phone, as the signed-in person may
 * read it. What belongs to a center outside their grants does not exist for them.
 */
public interface Exchanges {
    /**
     * All of it; that it is read is written down.
     *
     * @throws org.milepost.intake.UnknownInquiry where no plan was to be asked, or the viewer may not know of it
     */
    Conversation of(InquiryNumber inquiry);

    /**
     * What was exchanged with payers about one inquiry.
     *
     * @param inquiry the inquiry
     * @param center whose office has it
     * @param date the day that was asked about
     * @param forgottenAt when all of it was erased; empty while it is kept
     * @param turns each question and what came back, oldest first, those with data that were corrected later included; none once it is
     *     forgotten
     * @param calls what was told by phone, oldest first; none once it is forgotten
     */
    record Conversation(
            InquiryNumber inquiry,
            CenterId center,
            LocalDate date,
            Optional<Instant> forgottenAt,
            List<Turn> turns,
            List<Calls.Made> calls) {
        public Conversation {
            turns = List.copyOf(turns);
            calls = List.copyOf(calls);
        }
    }

    /**
     * One question and what came back.
     *
     * @param variation which of the data that the person gave it was asked with, from 1
     * @param payer who was asked, by name
     * @param serviceType what was asked
     * @param sent whether it left; else the payer had answered the same question on that day, and that answer serves
     * @param sentAt when it left, or was to leave
     * @param question the 270
     * @param reply the answer; empty where none came
     */
    record Turn(
            int variation,
            String payer,
            String serviceType,
            boolean sent,
            Instant sentAt,
            Private question,
            Optional<Reply> reply) {}

    /**
     * What came back.
     *
     * @param text the 271, or whatever it was; of an answer that came in fields, the 271 that says the same
     * @param fields the JSON that came; empty where it was told in no fields
     * @param answer the same, read
     * @param settled whether it counts: what only says "not now" does not
     */
    record Reply(Private text, Optional<Private> fields, Answer answer, boolean settled) {}
}
