package org.milepost.staff.web;

import java.util.List;
import org.milepost.platform.Texts;

/**
 * The list of staff.
 *
 * @param rows everybody, by name
 * @param t the module's texts
 */
public record StaffPage(List<Row> rows, Texts t) {
    public StaffPage {
        rows = List.copyOf(rows);
    }

    /** One person and what they may do, in words. */
    public record Row(String name, String email, List<String> grants) {
        public Row {
            grants = List.copyOf(grants);
        }
    }
}
