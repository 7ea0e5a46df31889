package org.milepost.insurance.web;

import java.util.List;
import java.util.Optional;
import org.milepost.insurance.RateUnit;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * A center's contracts with payers, or one of them.
 *
 * @param center its name
 * @param address where its list stands
 * @param lines its contracts, by payer
 * @param open the one that is open; empty where the list is
 * @param done what was just done, to be undone; empty where nothing was
 * @param form the contract as far as it is typed
 * @param ending how it is ended, as far as that is typed
 * @param payers names that a browser may suggest
 * @param levels the levels of care that may have a rate
 * @param among whether the viewer keeps contracts of other centers, too
 * @param t the module's texts
 */
public record ContractsPage(
        String center,
        String address,
        List<Line> lines,
        Optional<Line> open,
        Optional<Done> done,
        Submission form,
        Submission ending,
        List<String> payers,
        List<LevelOfCare> levels,
        boolean among,
        Texts t) {
    public ContractsPage {
        lines = List.copyOf(lines);
        payers = List.copyOf(payers);
        levels = List.copyOf(levels);
    }

    /** Where the form is sent. */
    public String action() {
        return open.map(Line::address).orElse(address);
    }

    /** What a rate is paid for. */
    public String unit(LevelOfCare level) {
        return t.say("console.contracts.unit." + RateUnit.of(level));
    }

    /**
     * A contract in words.
     *
     * @param address where it is changed
     * @param state the look of whether it holds today: primary, warning, or none
     * @param holds whether it holds today
     * @param changed who wrote it so, and when
     * @param revision how it stands
     */
    public record Line(
            String address,
            String payer,
            String plan,
            String network,
            String days,
            String state,
            String holds,
            List<String> rates,
            String changed,
            int revision) {
        public Line {
            rates = List.copyOf(rates);
        }
    }

    /**
     * What was just done.
     *
     * @param line how the contract stands now; empty where it was taken back
     */
    public record Done(Optional<Line> line) {}
}
