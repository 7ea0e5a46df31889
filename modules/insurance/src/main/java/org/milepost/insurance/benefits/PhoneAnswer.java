package org.milepost.insurance.benefits;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.milepost.locations.LevelOfCare;

/**
 * What somebody at a payer told by phone. It is read as the same facts that an answer gives, with the call as their place; what was not
 * told is left out.
 *
 * @param at when
 * @param day the day of that, where the office is
 * @param payer the payer, as we call it
 * @param reference the number by which the payer finds the call again; empty where it gave none
 * @param status how the plan stands; {@link Status#UNKNOWN} where that was not told
 * @param planName what the plan is called; empty where it was not told
 * @param levels what was told of levels of care
 * @param amounts what was told of what the person pays
 */
public record PhoneAnswer(
        Instant at,
        LocalDate day,
        String payer,
        String reference,
        Status status,
        String planName,
        List<OfLevel> levels,
        List<Amount> amounts) {
    public PhoneAnswer {
        levels = List.copyOf(levels);
        amounts = List.copyOf(amounts);
    }

    /**
     * What was told of one level of care on one tier.
     *
     * @param word covered or not covered
     * @param authorization whether the plan wants to agree first
     */
    public record OfLevel(LevelOfCare level, NetworkTier network, Coverage.Word word, Authorization authorization) {
        public OfLevel {
            if (word != Coverage.Word.COVERED && word != Coverage.Word.NOT_COVERED) {
                throw new IllegalArgumentException("What was told is covered or not covered; the rest was not told.");
            }
        }
    }

    /**
     * What the person pays.
     *
     * @param kind the deductible or the out-of-pocket maximum of the plan; the co-pay or the co-insurance of care for substance use
     * @param period {@link Period#REMAINING} for what is left of it; otherwise not told
     * @param network on which tier
     * @param figure dollars; of co-insurance the share, at most 1
     */
    public record Amount(Information kind, Period period, NetworkTier network, BigDecimal figure) {}

    @Override
    public String toString() {
        return "•••";
    }
}
