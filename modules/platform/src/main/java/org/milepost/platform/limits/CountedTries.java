package org.milepost.platform.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.milepost.platform.RateLimits;
import org.milepost.platform.Sealing;
import org.milepost.platform.TooManyTries;

/**
 * Counts in an unlogged table and outside any transaction: a count writes nothing to the write-ahead log, so it neither waits for the
 * disk nor makes an inquiry wait.
 */
@ApplicationScoped
class CountedTries implements RateLimits {
    private static final String COUNT = """
            insert into platform.try_count (who, window_start, tries) values (?, ?, 1)
            on conflict (who, window_start) do update set tries = platform.try_count.tries + 1
            returning tries
            """;

    private final DataSource database;
    private final Clock clock;
    private final Sealing sealing;

    @Inject
    CountedTries(DataSource database, Clock clock, Sealing sealing) {
        this.database = database;
        this.clock = clock;
        this.sealing = sealing;
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void count(String rule, String who, int most, Duration window) {
        Instant start = Instant.ofEpochSecond(
                Math.floorDiv(clock.instant().getEpochSecond(), window.toSeconds()) * window.toSeconds());
        if (tries(sealing.fingerprint("try:" + rule, who), start) > most) {
            throw new TooManyTries();
        }
    }

    private int tries(byte[] who, Instant start) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setBytes(1, who);
            statement.setTimestamp(2, Timestamp.from(start));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Tries could not be counted.", failure);
        }
    }
}
