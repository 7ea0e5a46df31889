package org.milepost.insurance;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Files that were brought for a connection and could not be wholly taken, for whoever keeps connections: every call asks for {@link
 * org.milepost.staff.Permission#MANAGE_PAYERS}, and each decision is written down. What such a file is called and what stands in it is
 * told to nobody here.
 */
public interface SetAsideFiles {
    /** How many stand on one page. */
    int PAGE = 50;

    /** How many are listed, of each connection that has any. */
    Map<ConnectionId, Long> counts();

    /** Those of {@code connection} that nobody is done with, what was set aside last first; {@code page} counts from 0. */
    Listing list(ConnectionId connection, int page);

    /**
     * Has a file read again at the next run, where it lies.
     *
     * @throws NoSuchFile where there is none
     * @throws FileNotOpen where it is read again already, gone, or somebody is done with it
     */
    void tryAgain(ConnectionId connection, FileId file);

    /**
     * Takes a file off the list; it stays where it lies.
     *
     * @throws NoSuchFile where there is none
     * @throws FileNotOpen where it is being read again, or somebody is done with it
     */
    void doneWith(ConnectionId connection, FileId file);

    /** Why a file was set aside. */
    enum Reason {
        /** Nothing stands in it. */
        EMPTY,
        /** It is longer than any that is read. */
        TOO_LARGE,
        /** The server could not read it. */
        UNREADABLE,
        /** It does not begin as an interchange of X12 does. */
        NOT_X12,
        /** It is an interchange without any answer in it. */
        NO_ANSWER,
        /** An answer in it begins and does not end. */
        CUT_OFF,
        /** Something in it is X12 of a kind that is no answer about coverage. */
        ANOTHER_KIND,
        /** An answer in it belongs to no question that was asked by this connection. */
        NOT_ASKED,
        /** An answer in it names several questions, so that it is not known whose it is. */
        SEVERAL_QUESTIONS,
        /** It was found among the files that were set aside, and nobody wrote down why. */
        NOT_TOLD
    }

    /** How a file stands. */
    enum State {
        /** It waits for somebody to decide. */
        ASIDE,
        /** It is read again at the next run. */
        AGAIN,
        /** It is no longer in the folder. */
        GONE,
        /** Somebody is done with it. */
        DONE
    }

    /**
     * One page of the list.
     *
     * @param files one page of them
     * @param total how many there are
     */
    record Listing(List<SetAside> files, long total) {
        public Listing {
            files = List.copyOf(files);
        }
    }

    /**
     * A file that was set aside.
     *
     * @param broughtAt when it was written last
     * @param setAsideAt when it was set aside, or found there
     * @param size in bytes
     * @param timesTried how often somebody had it read again in vain
     */
    record SetAside(
            FileId id, Instant broughtAt, Instant setAsideAt, long size, Reason reason, State state, int timesTried) {}
}
