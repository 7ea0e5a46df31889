package org.milepost.staff.audit;

import java.util.List;
import org.milepost.staff.AuditEntries.Actor;

/**
 * Who does something.
 *
 * @param actor what kind of doer
 * @param who the account's id, or the job's name; empty for a visitor
 * @param roles the roles that they hold, such as {@code ADMISSIONS_AGENT mississippi}
 * @param address the client's address; a visitor's mark; empty for jobs
 */
record Doer(Actor actor, String who, List<String> roles, String address) {

    Doer {
        roles = List.copyOf(roles);
    }

    /**
     * Somebody who is not known.
     *
     * @param mark tells the visitors of one month apart; their address would tell who it is that asks for help, so it is not kept
     */
    static Doer visitor(String mark) {
        return new Doer(Actor.VISITOR, "", List.of(), mark);
    }

    /** The job of this name. */
    static Doer job(String name) {
        return new Doer(Actor.JOB, name, List.of(), "");
    }
}
