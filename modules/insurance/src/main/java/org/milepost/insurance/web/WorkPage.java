package org.milepost.insurance.web;

import java.util.List;
import org.milepost.insurance.WorkLists;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The office's list of verifications.
 *
 * @param tabs the works to choose from, all of them first
 * @param causes the codes to choose from, by who has to act
 * @param form what was chosen
 * @param lines one page of the list
 * @param page which one, from 0
 * @param total how many there are of what was chosen
 * @param t the module's texts
 */
public record WorkPage(
        List<Tab> tabs, List<Group> causes, Submission form, List<Line> lines, int page, long total, Texts t) {
    public WorkPage {
        tabs = List.copyOf(tabs);
        causes = List.copyOf(causes);
        lines = List.copyOf(lines);
    }

    /** The address of another page of the same. */
    public String address(int other) {
        return address(form.value("work"), form.value("cause"), other);
    }

    /** The address of the same for whatever cause. */
    public String anyCause() {
        return address(form.value("work"), "", 0);
    }

    static String address(String work, String cause, int page) {
        String query = (work.isEmpty() ? "" : "&work=" + work)
                + (cause.isEmpty() ? "" : "&cause=" + cause)
                + (page == 0 ? "" : "&page=" + page);
        return query.isEmpty() ? CoverageSection.ADDRESS : CoverageSection.ADDRESS + "?" + query.substring(1);
    }

    /** Whether there is an older page. */
    public boolean hasOlder() {
        return (page + 1L) * WorkLists.PAGE < total;
    }

    /** Whether the list was narrowed to a cause. */
    public boolean isNarrowed() {
        return !form.value("cause").isEmpty();
    }

    /** A work with its number. */
    public record Tab(String label, String address, long count, boolean chosen) {}

    /** Codes on which the same has to act. */
    public record Group(String actor, List<Cause> causes) {
        public Group {
            causes = List.copyOf(causes);
        }
    }

    /** A code in words, with how many were refused by it. */
    public record Cause(String code, String label) {}

    /**
     * A verification.
     *
     * @param next what to do
     * @param causes why payers refused
     * @param badge the look of its state
     */
    public record Line(
            String number,
            String address,
            String payer,
            String center,
            String state,
            String badge,
            String since,
            String exactly,
            String next,
            List<String> causes) {
        public Line {
            causes = List.copyOf(causes);
        }
    }
}
