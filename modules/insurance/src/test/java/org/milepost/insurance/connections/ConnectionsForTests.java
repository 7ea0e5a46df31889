package org.milepost.insurance.connections;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.PayerId;

/** The ways to payers, for tests of whoever asks by them. */
public final class ConnectionsForTests {
    private ConnectionsForTests() {}

    /** The connection of the settings, with this address and notice; blank where they are not set. */
    public static Ways settings(String address, String notice) {
        return new OneWay(read(address, notice).way(), Optional.empty());
    }

    /** By HTTP, and by the files of {@code connection} where HTTP leads nowhere. */
    public static Ways withFiles(String address, ConnectionId connection) {
        ConnectionSettings settings = read(address, "simulated");
        Way files =
                new Way(Optional.of(connection), ConnectionKind.FILES, settings.envelope(), "Agreement about files");
        return new OneWay(settings.way(), Optional.of(files));
    }

    private record OneWay(Optional<Way> way, Optional<Way> files) implements Ways {
        @Override
        public Optional<Way> to(PayerId payer) {
            return way;
        }

        @Override
        public Optional<Way> standIn(PayerId payer) {
            return files;
        }

        @Override
        public List<ConnectionId> byFiles() {
            return files.flatMap(Way::connection).stream().toList();
        }
    }

    static ConnectionSettings read(String address, String notice) {
        return new ConnectionSettings(
                Optional.of(address),
                Optional.of(notice),
                "MILEPOST",
                "ZZ",
                "CLEARINGHOUSE",
                "ZZ",
                "9MILEPOST0",
                false);
    }

    /** Sends plain X12 to {@code address}, ten questions at once. */
    public static HttpPayers http(URI address) {
        Line line = Line.open(ConnectionKind.X12, address, "MILEPOST", "CLEARINGHOUSE");
        HttpPayerConnection connection = new HttpPayerConnection(
                way -> line, there -> Optional.empty(), Clock.systemUTC(), 10, Duration.ofSeconds(10));
        return new HttpPayers(connection, connection::stop);
    }

    /**
     * A connection that is running.
     *
     * @param connection what asks
     * @param stop ends it
     */
    public record HttpPayers(PayerConnection connection, Runnable stop) {}
}
