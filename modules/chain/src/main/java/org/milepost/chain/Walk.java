package org.milepost.chain;

import java.security.PublicKey;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the chain in a database, from its first link to its last, and what it found; it stops at the first flaw.
 *
 * <p>Whoever owns the database can write any hash that they like, so hashes alone prove little: checkpoints do, since the key that
 * signs them is not in the database. Where entries were taken out because their time was over, the walk begins behind the anchor that
 * says so.
 *
 * @param anchor what says that older entries were taken out; empty where none were
 * @param entries how many entries were found as they were closed
 * @param checkpoints how many checkpoints were found signed and true
 * @param waiting how many entries wait to be closed
 * @param last the newest checkpoint: keep it elsewhere, and whatever is cut off behind it is missed
 * @param flaw what is wrong; empty where nothing is
 */
public record Walk(
        Optional<Anchor> anchor,
        long entries,
        long checkpoints,
        long waiting,
        Optional<Checkpoint> last,
        Optional<Flaw> flaw) {
    /** The server signs once a minute while there is something to sign; so much later, nodes' clocks apart, it has signed. */
    static final Duration SIGNED_AFTER = Duration.ofMinutes(2);

    private static final int ROWS_AT_A_TIME = 5_000;

    private static final String ANCHOR = """
            select number, at, checkpoint, position, hash, checkpoint_at, signature
            from staff.audit_anchor order by number desc limit 1
            """;

    private static final String LINKS = """
            select l.position, l.hash, e.id, e.at, e.actor, e.who, e.roles, e.address, e.kind, e.record, e.center, e.purpose,
                   e.allowed, e.shown
            from staff.audit_link l left join staff.audit_entry e on e.arrival = l.entry
            order by l.position
            """;

    private static final String CHECKPOINTS =
            "select number, position, hash, at, signature from staff.audit_checkpoint order by number";

    private static final String OUTSIDE = """
            select e.at from staff.audit_entry e
            where not exists (select from staff.audit_link l where l.entry = e.arrival)
              and not exists (select from staff.audit_waiting w where w.entry = e.arrival)
            order by e.arrival limit 1
            """;

    /**
     * Walks through as one snapshot, while others write.
     *
     * @param connection as a role that sees every row; its transaction is rolled back
     * @param key what tells our signatures
     */
    public static Walk over(Connection connection, PublicKey key) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (Statement anchors = connection.createStatement();
                Statement links = cursor(connection);
                Statement checkpoints = cursor(connection);
                ResultSet anchor = anchors.executeQuery(ANCHOR);
                ResultSet link = links.executeQuery(LINKS);
                ResultSet checkpoint = checkpoints.executeQuery(CHECKPOINTS)) {
            Course course = new Course(checkpoint, key);
            Optional<Flaw> flaw = anchor.next() ? course.begin(anchor) : Optional.empty();
            while (flaw.isEmpty() && link.next()) {
                flaw = course.pass(link);
            }
            if (flaw.isEmpty()) {
                flaw = course.end();
            }
            if (flaw.isEmpty()) {
                flaw = outside(connection);
            }
            return new Walk(
                    Optional.ofNullable(course.anchor),
                    course.sound,
                    course.passed,
                    waiting(connection),
                    Optional.ofNullable(course.last),
                    flaw);
        } finally {
            connection.rollback();
        }
    }

    private static Statement cursor(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(ROWS_AT_A_TIME);
        return statement;
    }

    private static Optional<Flaw> outside(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OUTSIDE)) {
            return row.next()
                    ? Optional.of(new Flaw(Flaw.Kind.NEVER_CHAINED, 0, Optional.of(time(row, "at"))))
                    : Optional.empty();
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from staff.audit_waiting")) {
            row.next();
            return row.getLong(1);
        }
    }

    // Whoever owns the tables can make any column null; an entry with less in it is an altered one.
    private static Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? Instant.EPOCH : time.toInstant();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static String hex(ResultSet row, String column) throws SQLException {
        return HexFormat.of().formatHex(Objects.requireNonNullElse(row.getBytes(column), new byte[0]));
    }

    /** A checkpoint as it stands in the database, believed by nobody yet. */
    private record Stored(long number, long position, String hash, Instant at, String signature) {
        boolean isSigned(PublicKey key) {
            try {
                return checkpoint().isSigned(HexFormat.of().parseHex(signature), key);
            } catch (IllegalArgumentException none) {
                return false;
            }
        }

        Checkpoint checkpoint() {
            return new Checkpoint(number, position, hash, at);
        }
    }

    /** Where a walk stands. */
    private static final class Course {
        private final ResultSet checkpoints;
        private final PublicKey key;
        private Chain chain = Chain.start();
        private @Nullable Anchor anchor;
        private long sound;
        private long passed;
        private @Nullable Instant at;
        private @Nullable Checkpoint last;
        private @Nullable Stored ahead;

        /** The first entry behind the last checkpoint that another one should cover. */
        private @Nullable Flaw unsigned;

        Course(ResultSet checkpoints, PublicKey key) throws SQLException {
            this.checkpoints = checkpoints;
            this.key = key;
            look();
        }

        /** Begins behind what was taken out. */
        Optional<Flaw> begin(ResultSet row) throws SQLException {
            long position = row.getLong("position");
            Instant taken = time(row, "at");
            try {
                Checkpoint before = new Checkpoint(
                        row.getLong("checkpoint"), position, hex(row, "hash"), time(row, "checkpoint_at"));
                Anchor stored = new Anchor(row.getLong("number"), before, taken);
                if (stored.isSigned(HexFormat.of().parseHex(hex(row, "signature")), key)) {
                    anchor = stored;
                    chain = stored.chain();
                    last = before;
                    at = before.at();
                    return Optional.empty();
                }
            } catch (IllegalArgumentException none) {
                // Whoever owns the table can write what is no anchor at all.
            }
            return found(Flaw.Kind.ANCHOR_FORGED, position, taken);
        }

        /** Takes one link, in its place. */
        Optional<Flaw> pass(ResultSet link) throws SQLException {
            long position = link.getLong("position");
            if (position != chain.position() + 1) {
                return found(Flaw.Kind.LINK_MISSING, chain.position() + 1, at);
            }
            if (link.getObject("id") == null) {
                return found(Flaw.Kind.ENTRY_MISSING, position, at);
            }
            Entry entry = entry(link);
            at = entry.at();
            chain.close(entry);
            if (!Arrays.equals(chain.hash(), link.getBytes("hash"))) {
                return found(Flaw.Kind.ENTRY_ALTERED, position, at);
            }
            sound++;
            if (unsigned == null && last != null && at.isAfter(last.at().plus(SIGNED_AFTER))) {
                unsigned = new Flaw(Flaw.Kind.UNSIGNED, position, Optional.of(at));
            }
            Optional<Flaw> flaw = Optional.empty();
            while (flaw.isEmpty() && ahead != null && ahead.position() <= position) {
                flaw = reach(ahead);
            }
            return flaw;
        }

        Optional<Flaw> end() throws SQLException {
            if (ahead != null) {
                return reach(ahead);
            }
            if (last == null && chain.position() > 0) {
                return found(Flaw.Kind.CHECKPOINT_MISSING, chain.position(), at);
            }
            return Optional.ofNullable(unsigned);
        }

        private void look() throws SQLException {
            ahead = checkpoints.next()
                    ? new Stored(
                            checkpoints.getLong("number"),
                            checkpoints.getLong("position"),
                            hex(checkpoints, "hash"),
                            time(checkpoints, "at"),
                            hex(checkpoints, "signature"))
                    : null;
        }

        private Optional<Flaw> reach(Stored stored) throws SQLException {
            if (!stored.isSigned(key)) {
                return found(Flaw.Kind.CHECKPOINT_FORGED, stored.position(), stored.at());
            }
            if (stored.number() != (last == null ? 1 : last.number() + 1)) {
                return found(Flaw.Kind.CHECKPOINT_MISSING, stored.position(), stored.at());
            }
            if (stored.position() > chain.position()) {
                return found(Flaw.Kind.CUT_OFF, chain.position() + 1, stored.at());
            }
            if (stored.position() < chain.position() || !stored.hash().equals(chain.hex())) {
                return found(Flaw.Kind.CHECKPOINT_CONTRADICTED, stored.position(), stored.at());
            }
            passed++;
            last = stored.checkpoint();
            unsigned = null;
            look();
            return Optional.empty();
        }

        private static Optional<Flaw> found(Flaw.Kind what, long position, @Nullable Instant at) {
            return Optional.of(new Flaw(what, position, Optional.ofNullable(at)));
        }

        private static Entry entry(ResultSet row) throws SQLException {
            return new Entry(
                    row.getObject("id", UUID.class),
                    time(row, "at"),
                    text(row, "actor"),
                    text(row, "who"),
                    texts(row, "roles"),
                    text(row, "address"),
                    text(row, "kind"),
                    text(row, "record"),
                    Optional.ofNullable(row.getString("center")),
                    text(row, "purpose"),
                    row.getBoolean("allowed"),
                    texts(row, "shown"));
        }

        private static List<String> texts(ResultSet row, String column) throws SQLException {
            Array array = row.getArray(column);
            return array == null
                    ? List.of()
                    : Stream.of((String[]) array.getArray())
                            .map(String::valueOf)
                            .toList();
        }
    }
}
