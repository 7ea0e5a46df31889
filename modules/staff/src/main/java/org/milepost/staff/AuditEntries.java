package org.milepost.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.milepost.chain.Checkpoint;

/** What stands in the audit trail, for those who may see it: who did what with which record, and nothing of what stands in that. */
public interface AuditEntries {
    /**
     * The entries that answer {@code search}, newest first.
     *
     * @param before only those that come after this place, which is the last of the page before
     * @param most how many at most
     * @throws NotPermitted unless the viewer sees the trail of some center
     */
    List<Entry> find(Search search, Optional<Place> before, int most);

    /** The newest signed checkpoint; empty for whoever does not see the whole network's trail. */
    Optional<Checkpoint> lastCheckpoint();

    /**
     * What is asked for; all of it has to fit.
     *
     * @param record entries about this record, lists that showed it included
     * @param account entries of this member of staff
     * @param from not before
     * @param to before
     * @param unusual only what somebody should look at
     */
    record Search(
            Optional<String> record,
            Optional<UUID> account,
            Optional<Instant> from,
            Optional<Instant> to,
            boolean unusual) {}

    /**
     * Where an entry stands in the order of time.
     *
     * @param arrival tells entries of one moment apart
     */
    record Place(Instant at, long arrival) {}

    /**
     * One entry.
     *
     * @param who the account's id, or the job's name; empty for a visitor
     * @param roles the roles that they held, such as {@code ADMISSIONS_AGENT mississippi}
     * @param address where they came from; of a visitor only a mark, empty for jobs
     * @param allowed whether it was done, or refused
     * @param reasons why somebody should look at it; none where it is usual
     */
    record Entry(
            Place place,
            Actor actor,
            String who,
            List<String> roles,
            String address,
            AuditedAct act,
            boolean allowed,
            Set<Reason> reasons) {
        public Entry {
            roles = List.copyOf(roles);
            reasons = Set.copyOf(reasons);
        }
    }

    /** What kind of doer. */
    enum Actor {
        STAFF,
        VISITOR,
        JOB
    }

    /** Why somebody should look at an entry. */
    enum Reason {
        REFUSED,
        EMERGENCY,
        OTHER_CENTER,
        OUT_OF_HOURS,
        MANY_IN_A_ROW
    }
}
