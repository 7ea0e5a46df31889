package org.milepost.insurance.web;

import java.util.List;
import org.milepost.insurance.ReviewLists;
import org.milepost.platform.Texts;

/**
 * The list of utilization reviews.
 *
 * @param tabs the parts to choose from
 * @param part the one that was chosen
 * @param lines one page of it
 * @param page which one, from 0
 * @param total how many there are
 * @param t the module's texts
 */
public record ReviewsPage(
        List<WorkPage.Tab> tabs, ReviewLists.Part part, List<Line> lines, int page, long total, Texts t) {
    public ReviewsPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
    }

    static String address(ReviewLists.Part part, int page) {
        return ReviewsResource.ADDRESS + "?part=" + part + (page == 0 ? "" : "&page=" + page);
    }

    /** The address of another page of the same. */
    public String address(int other) {
        return address(part, other);
    }

    /** Whether there is another page behind this one. */
    public boolean hasMore() {
        return (page + 1L) * ReviewLists.PAGE < total;
    }

    /**
     * A review.
     *
     * @param badge the look of its state
     * @param due what is due, in words; empty text where nothing is
     * @param takenBy who has it; empty text while nobody does
     */
    public record Line(
            String number,
            String address,
            String payer,
            String center,
            String state,
            String badge,
            boolean urgent,
            String due,
            boolean isLate,
            String takenBy) {}
}
