package org.milepost.staff.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.milepost.chain.Flaw;
import org.milepost.chain.SigningKey;
import org.milepost.chain.Walk;
import org.milepost.platform.Sealing;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditEntries;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

/** A trail in a database of the tests, that is written, chained and walked at times of the test's choice. */
class TestTrail {
    static final CenterId MISSISSIPPI = new CenterId("mississippi");

    private static final Doer AGENT = new Doer(
            AuditEntries.Actor.STAFF,
            "00000000-0000-4000-8000-0000000000a1",
            List.of("ADMISSIONS_AGENT mississippi"),
            "192.0.2.7");

    private final Sealing sealing = new LabeledSealing();
    private final SigningKey key = SigningKey.of(sealing.fingerprint(SigningKey.PURPOSE, ""));
    private final TestDatabase database;

    TestTrail(TestDatabase database) {
        this.database = database;
    }

    Sealing sealing() {
        return sealing;
    }

    void empty() throws SQLException {
        asOwner("""
                truncate staff.audit_entry, staff.audit_link, staff.audit_checkpoint, staff.audit_waiting, staff.audit_unusual,
                    staff.audit_anchor, staff.audit_term restart identity
                """);
    }

    /** Readings at {@code now} of the inquiries numbered {@code first} to {@code last}. */
    void noted(int first, int last, Instant now) {
        for (int n = first; n <= last; n++) {
            String number = "inquiry MP-0000-00%02d".formatted(n);
            database.run(entities -> new StoredAuditTrail(entities, () -> AGENT, Clock.fixed(now, ZoneOffset.UTC))
                    .note(new AuditedAct(AuditedAct.Kind.READ, number, Optional.of(MISSISSIPPI), "admissions")));
        }
    }

    void closed(Instant now) {
        database.run(entities -> new StoredChain(
                        entities, new UnusualRule(new AlwaysAtWork()), sealing, Clock.fixed(now, ZoneOffset.UTC))
                .close(500));
    }

    Flaw flaw() throws SQLException {
        return walk().flaw().orElseThrow();
    }

    Walk walk() throws SQLException {
        try (Connection owner = database.source().getConnection()) {
            return Walk.over(owner, key.publicKey());
        }
    }

    /** As somebody who owns the tables may. */
    void asOwner(String sql) throws SQLException {
        try (Connection owner = database.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
