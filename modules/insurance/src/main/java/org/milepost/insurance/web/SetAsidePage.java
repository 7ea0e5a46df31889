package org.milepost.insurance.web;

import java.util.List;
import java.util.Optional;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.SetAsideFiles;
import org.milepost.platform.Texts;

/**
 * Files of one connection that were set aside.
 *
 * @param connection whose
 * @param name how the connection is called
 * @param told what was decided just now, in words; empty where nothing was
 * @param lines one page of them
 * @param page which one, from 0
 * @param total how many there are
 * @param t the module's texts
 */
public record SetAsidePage(
        ConnectionId connection, String name, Optional<String> told, List<Line> lines, int page, long total, Texts t) {
    public SetAsidePage {
        lines = List.copyOf(lines);
    }

    static String address(ConnectionId connection) {
        return ConnectionsResource.ADDRESS + "/" + connection + "/files";
    }

    /** Where the connection itself is looked at. */
    public String back() {
        return ConnectionsResource.ADDRESS + "/" + connection;
    }

    /** The address of another page of the same. */
    public String address(int other) {
        return address(connection) + (other == 0 ? "" : "?page=" + other);
    }

    /** Whether there is an older page. */
    public boolean hasOlder() {
        return (page + 1L) * SetAsideFiles.PAGE < total;
    }

    /**
     * A file.
     *
     * @param number what it is called here, and what its name in the folder begins with
     * @param address where a decision on it is sent
     * @param why why it was set aside, in a sentence
     * @param advice what to do about it
     * @param size how large it is, in words
     * @param brought when it was brought
     * @param setAside when it was set aside; empty where nobody knows
     * @param tried how often it was read again in vain, in words; empty where it was not
     * @param waits that it is read again soon, or is gone, in a sentence; empty where it waits for a decision
     * @param mayBeTried whether it may be read again
     * @param mayBeDone whether somebody may be done with it
     */
    public record Line(
            String number,
            String address,
            String why,
            String advice,
            String size,
            String brought,
            Optional<String> setAside,
            Optional<String> tried,
            Optional<String> waits,
            boolean mayBeTried,
            boolean mayBeDone) {}
}
