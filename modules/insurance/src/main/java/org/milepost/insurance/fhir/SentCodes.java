package org.milepost.insurance.fhir;

import java.util.Optional;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Household;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.x12.Segment;

/** The codes of a line as the payer sent them; of what was told by phone, those that say the same. */
record SentCodes(Fact fact) {
    /** EB01; empty where it is in no table and was not sent. */
    String information() {
        Information known = fact.key().information();
        return known == Information.UNKNOWN ? element(1) : known.code();
    }

    /** EB02. */
    String household() {
        if (segment().isPresent()) {
            return element(2);
        }
        return fact.key().household() == Household.INDIVIDUAL ? "IND" : "";
    }

    /** EB06. */
    String period() {
        if (segment().isPresent()) {
            return element(6);
        }
        return fact.key().period() == Period.REMAINING ? "29" : "";
    }

    /** EB12. */
    String network() {
        if (segment().isPresent()) {
            return element(12);
        }
        return switch (fact.key().network()) {
            case IN -> "Y";
            case OUT -> "N";
            case BOTH -> "W";
            case UNKNOWN -> "U";
            case NOT_TOLD -> "";
        };
    }

    /** Element {@code n} of its EB; empty where it has none. */
    String element(int n) {
        return segment().map(eb -> eb.element(n)).orElse("");
    }

    private Optional<Segment> segment() {
        return fact.source().segments().stream().findFirst();
    }
}
