package org.milepost.insurance.web;

import java.util.stream.Stream;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.benefits.PhoneAnswer;

/** What of the person's own costs a plan is asked for by phone. */
enum ToldAmount {
    DEDUCTIBLE(Information.DEDUCTIBLE, Period.NOT_TOLD),
    DEDUCTIBLE_LEFT(Information.DEDUCTIBLE, Period.REMAINING),
    OUT_OF_POCKET(Information.OUT_OF_POCKET, Period.NOT_TOLD),
    OUT_OF_POCKET_LEFT(Information.OUT_OF_POCKET, Period.REMAINING),
    COPAY(Information.COPAY, Period.NOT_TOLD),
    COINSURANCE(Information.COINSURANCE, Period.NOT_TOLD);

    private final Information information;
    private final Period period;

    ToldAmount(Information information, Period period) {
        this.information = information;
        this.period = period;
    }

    /** What {@code told} is an amount of. */
    static ToldAmount of(PhoneAnswer.Amount told) {
        return Stream.of(values())
                .filter(amount -> amount.information == told.kind() && amount.period == told.period())
                .findFirst()
                .orElseThrow();
    }

    Information information() {
        return information;
    }

    Period period() {
        return period;
    }
}
