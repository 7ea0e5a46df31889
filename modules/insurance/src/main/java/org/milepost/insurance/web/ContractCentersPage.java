package org.milepost.insurance.web;

import java.util.List;
import org.milepost.platform.Texts;

/**
 * The centers whose contracts the viewer keeps.
 *
 * @param rows each with where its contracts stand
 * @param t the module's texts
 */
public record ContractCentersPage(List<Row> rows, Texts t) {
    public ContractCentersPage {
        rows = List.copyOf(rows);
    }

    /** A center, and how many contracts it has in force. */
    public record Row(String name, String address, String count) {}
}
