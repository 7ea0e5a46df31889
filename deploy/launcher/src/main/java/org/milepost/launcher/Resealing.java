package org.milepost.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * Seals the data keys of all records anew with the installation's newest key, while others read and write. A few rows at a time are
 * locked, and what is sealed anew already is passed over: interrupted anywhere, the next run goes on.
 */
final class Resealing {
    private static final int ROWS_AT_A_TIME = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;
    private final InstallationKey key;
    private final List<SealedTable> tables;

    Resealing(Database database, InstallationKey key, List<SealedTable> tables) {
        this.database = database;
        this.key = key;
        this.tables = tables;
    }

    /** The key whose newest seals. */
    InstallationKey key() {
        return key;
    }

    /** The same records, sealed by the newest of {@code other}. */
    Resealing by(InstallationKey other) {
        return new Resealing(database, other, tables);
    }

    /** How many records have a data key. */
    long records() {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            long records = 0;
            for (SealedTable table : tables) {
                try (ResultSet row =
                        statement.executeQuery("select count(*) from " + table.name() + " where length(key) > 0")) {
                    row.next();
                    records += row.getLong(1);
                }
            }
            return records;
        } catch (SQLException e) {
            throw new CannotContinue("The sealed records couldn't be counted.", e);
        }
    }

    /** How many data keys are sealed by an older key. */
    long older() {
        return pass(false, seen -> {});
    }

    /**
     * Seals anew what an older key sealed, once through all tables.
     *
     * @param progress is told how many records were looked at so far
     * @return how many were sealed anew
     */
    long pass(LongConsumer progress) {
        return pass(true, progress);
    }

    private long pass(boolean reseal, LongConsumer progress) {
        try (Connection connection = database.connectAsOwner()) {
            connection.setAutoCommit(false);
            Walk walk = new Walk();
            for (SealedTable table : tables) {
                UUID last = BEFORE_ALL;
                do {
                    last = batch(connection, table, last, reseal, walk);
                    connection.commit();
                    progress.accept(walk.seen);
                } while (walk.more);
            }
            return walk.older;
        } catch (SQLException e) {
            throw new CannotContinue("The database couldn't be read through; run the command again to go on.", e);
        }
    }

    private UUID batch(Connection connection, SealedTable table, UUID after, boolean reseal, Walk walk)
            throws SQLException {
        // Locked rows are not skipped but waited for: they are an inquiry's own transactions, and short.
        String rows = "select %2$s, key from %1$s where %2$s > ? and length(key) > 0 order by %2$s limit %3$d%4$s"
                .formatted(table.name(), table.id(), ROWS_AT_A_TIME, reseal ? " for update" : "");
        UUID last = after;
        int found = 0;
        try (PreparedStatement select = connection.prepareStatement(rows);
                PreparedStatement update = connection.prepareStatement(
                        "update %s set key = ? where %s = ?".formatted(table.name(), table.id()))) {
            select.setObject(1, after);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found++;
                    last = row.getObject(1, UUID.class);
                    byte[] stored = row.getBytes(2);
                    String record = table.prefix() + last;
                    if (!key.isNewestOf(record, stored)) {
                        walk.older++;
                        if (reseal) {
                            update.setBytes(1, key.resealed(record, stored));
                            update.setObject(2, last);
                            update.addBatch();
                        }
                    }
                }
            }
            update.executeBatch();
        }
        walk.seen += found;
        walk.more = found == ROWS_AT_A_TIME;
        return last;
    }

    /** Where one walk through the tables stands. */
    private static final class Walk {
        private long seen;
        private long older;
        private boolean more;
    }
}
