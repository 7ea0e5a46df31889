package org.milepost.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.milepost.chain.Chain;
import org.milepost.chain.Entry;
import org.postgresql.copy.CopyIn;
import org.postgresql.core.BaseConnection;

/**
 * Adds made-up entries to an audit trail, chained as the server would have chained them; the server signs them within a minute. For
 * audit.sh, as the database's owner.
 *
 * <p>Arguments: the home folder of the demo that serves, how many.
 */
public final class FillTrail {
    private static final int BATCH = 200_000;
    private static final int PEOPLE = 60;
    private static final int RECORDS = 400_000;
    private static final List<String> CENTERS = List.of("mississippi", "alabama", "georgia", "tennessee");

    private FillTrail() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path database = Path.of(arguments[0], "database");
        Properties passwords = new Properties();
        passwords.load(new StringReader(Files.readString(database.resolve("passwords.properties"))));
        String port =
                Files.readAllLines(database.resolve("data/postmaster.pid")).get(3);
        String address = "jdbc:postgresql://127.0.0.1:" + port + "/milepost";
        long many = Long.parseLong(arguments[1]);
        try (Connection connection =
                DriverManager.getConnection(address, "postgres", passwords.getProperty("postgres"))) {
            connection.setAutoCommit(false);
            for (long done = 0; done < many; done += BATCH) {
                add(connection, Math.min(BATCH, many - done));
                System.out.printf("%,d of %,d%n", Math.min(done + BATCH, many), many);
            }
        }
    }

    /** One transaction, in which the server's own chaining waits. */
    private static void add(Connection connection, long many) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table staff.audit_link in exclusive mode");
            // Its trigger would have the server chain them once more.
            statement.execute("set local session_replication_role = replica");
            Chain chain = end(statement);
            long arrival = number(statement, "select nextval(pg_get_serial_sequence('staff.audit_entry', 'arrival'))");
            Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
            StringBuilder entries = new StringBuilder();
            StringBuilder links = new StringBuilder();
            for (int i = 0; i < many; i++) {
                Entry entry = entry(arrival + i, at.plusNanos(i * 1_000L));
                chain.close(entry);
                write(entry, arrival + i, entries);
                links.append(chain.position())
                        .append('\t')
                        .append(arrival + i)
                        .append("\t\\\\x")
                        .append(chain.hex())
                        .append('\n');
            }
            copy(
                    connection,
                    "staff.audit_entry (id, at, actor, who, roles, address, kind, record, center, purpose, allowed, shown, arrival)",
                    entries);
            copy(connection, "staff.audit_link (position, entry, hash)", links);
            statement.execute(
                    "select setval(pg_get_serial_sequence('staff.audit_entry', 'arrival'), " + (arrival + many) + ")");
        }
        connection.commit();
    }

    private static Chain end(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select position, hash from staff.audit_link order by position desc limit 1")) {
            return row.next() ? Chain.after(row.getLong(1), row.getBytes(2)) : Chain.start();
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Mostly somebody reads a record; every tenth looks at a list. */
    private static Entry entry(long number, Instant at) {
        String center = CENTERS.get((int) (number % CENTERS.size()));
        boolean list = number % 10 == 0;
        return new Entry(
                new UUID(0x4d11L << 48 | number >>> 12 << 16 | 0x4000, 0x8000L << 48 | number),
                at,
                "STAFF",
                new UUID(0x4000, 0x8000L << 48 | number % PEOPLE).toString(),
                List.of("ADMISSIONS_AGENT " + center),
                "192.0.2." + number % PEOPLE,
                list ? "LISTED" : "READ",
                list ? "inbox" : record(number),
                Optional.of(center),
                "admissions",
                true,
                list ? List.of(record(number + 1), record(number + 2), record(number + 3)) : List.of());
    }

    private static String record(long number) {
        long spread = number * 2_654_435_761L % RECORDS;
        return "inquiry MP-%04X-%04X".formatted(spread >>> 16, spread & 0xFFFF);
    }

    private static void write(Entry entry, long arrival, StringBuilder out) {
        out.append(entry.id())
                .append('\t')
                .append(entry.at())
                .append('\t')
                .append(entry.actor())
                .append('\t');
        out.append(entry.who())
                .append('\t')
                .append(array(entry.roles()))
                .append('\t')
                .append(entry.address())
                .append('\t');
        out.append(entry.kind())
                .append('\t')
                .append(entry.record())
                .append('\t')
                .append(entry.center().orElseThrow());
        out.append('\t')
                .append(entry.purpose())
                .append("\tt\t")
                .append(array(entry.shown()))
                .append('\t')
                .append(arrival)
                .append('\n');
    }

    private static String array(List<String> texts) {
        return texts.isEmpty() ? "{}" : "{\"" + String.join("\",\"", texts) + "\"}";
    }

    private static void copy(Connection connection, String into, StringBuilder rows) throws SQLException {
        CopyIn in = connection.unwrap(BaseConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        in.writeToCopy(bytes, 0, bytes.length);
        in.endCopy();
    }
}
