package org.milepost.intake.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.milepost.intake.Examples.ALABAMA;
import static org.milepost.intake.Examples.MISSISSIPPI;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.intake.AlreadyHeld;
import org.milepost.intake.Everybody;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.LegalHold;
import org.milepost.intake.LegalHolds;
import org.milepost.intake.RecordKind;
import org.milepost.intake.RememberedTrail;
import org.milepost.intake.Retention;
import org.milepost.intake.Somebody;
import org.milepost.intake.UnderLegalHold;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Language;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Reach;
import org.milepost.staff.RecordsUnderHold;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

/** What is forgotten, when, and what stops it. The inquiries are rows; what is held with them is counted in memory. */
class RetentionTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(HoldRecord.class, RetentionChange.class, PurgeRun.class);

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final InquiryNumber FIRST = new InquiryNumber("MP-0000-0001");
    private static final InquiryNumber SECOND = new InquiryNumber("MP-0000-0002");
    private static final InquiryNumber OF_ALABAMA = new InquiryNumber("MP-0000-0003");

    private static final StaffMember ADMINISTRATOR = Somebody.member("1", Role.NETWORK_ADMINISTRATOR, Optional.empty());
    private static final StaffMember LEAD = Somebody.member("2", Role.ADMISSIONS_LEAD, Optional.of(MISSISSIPPI));
    private static final StaffMember AGENT = Somebody.member("3", Role.ADMISSIONS_AGENT, Optional.of(MISSISSIPPI));
    private static final Everybody ACCOUNTS = new Everybody(List.of(ADMINISTRATOR, LEAD, AGENT));

    private final RememberedTrail trail = new RememberedTrail();
    private final InMemory content = new InMemory(RecordKind.CONTENT);
    private final InMemory coverage = new InMemory(RecordKind.COVERAGE);
    private final List<HeldRecords> records = List.of(content, coverage);
    private Instant now = NOON;

    @BeforeEach
    void three_inquiries() throws SQLException {
        sql("""
            delete from intake.legal_hold; delete from intake.retention_change; delete from intake.purge_run;
            delete from intake.inquiry;
            insert into intake.inquiry (id, version, number, subject, center, route_reason, route_version, state,
                in_danger, for_whom, voicemail, language, received_at, key, name, phone, email, message, zip)
            select gen_random_uuid(), 0, number, 'CONTACT', center, 'CHOSEN', 1, 'NEW', false, 'MYSELF', false, 'ENGLISH',
                '2026-01-01T12:00Z', '', '', '', '', '', ''
            from (values ('MP-0000-0001', 'mississippi'), ('MP-0000-0002', 'mississippi'), ('MP-0000-0003', 'alabama'))
                as three (number, center);
            """);
    }

    @Test
    void content_is_forgotten_after_180_days_and_not_a_moment_before() {
        content.hold(FIRST, MISSISSIPPI, NOON.minus(Duration.ofDays(180)).minusMillis(1));
        content.hold(SECOND, MISSISSIPPI, NOON.minus(Duration.ofDays(180)));

        Optional<Instant> again = purge();

        assertThat(content.forgotten).containsExactly(FIRST);
        assertThat(again).contains(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void each_kind_has_its_own_time() {
        Instant hundredDaysAgo = NOON.minus(Duration.ofDays(100));
        content.hold(FIRST, MISSISSIPPI, hundredDaysAgo);
        coverage.hold(FIRST, MISSISSIPPI, hundredDaysAgo);

        purge();

        assertThat(content.forgotten).isEmpty();
        assertThat(coverage.forgotten).containsExactly(FIRST);
    }

    @Test
    void a_run_is_written_down_with_each_record_that_it_forgot() {
        content.hold(FIRST, MISSISSIPPI, Instant.EPOCH);

        purge();

        assertThat(trail.noted())
                .contains(new AuditedAct(
                        AuditedAct.Kind.ERASED,
                        "inquiry MP-0000-0001",
                        Optional.of(MISSISSIPPI),
                        "retention of content"))
                .contains(new AuditedAct(
                        AuditedAct.Kind.PURGED,
                        "retention of content",
                        Optional.empty(),
                        "1 forgotten, 0 held, 0 admitted"));
        assertThat(as(ADMINISTRATOR, Retention::runs))
                .contains(new Retention.Run(RecordKind.CONTENT, NOON, Optional.of(NOON), 1, 0, 0));
    }

    @Test
    void more_than_one_batch_is_walked_to_its_end() throws SQLException {
        for (int n = 0; n <= Overdue.BATCH; n++) {
            content.hold(InquiryNumber.of(n + 16), MISSISSIPPI, Instant.EPOCH);
        }
        sql("""
            insert into intake.inquiry (id, version, number, subject, center, route_reason, route_version, state,
                in_danger, for_whom, voicemail, language, received_at, key, name, phone, email, message, zip)
            select gen_random_uuid(), 0, 'MP-0000-' || upper(lpad(to_hex(n), 4, '0')), 'CONTACT', 'mississippi', 'CHOSEN',
                1, 'NEW', false, 'MYSELF', false, 'ENGLISH', '2026-01-01T12:00Z', '', '', '', '', '', ''
            from generate_series(16, 16 + %d) n
            """.formatted(Overdue.BATCH));

        purge();

        assertThat(content.forgotten).hasSize(Overdue.BATCH + 1);
    }

    @Test
    void what_is_held_stays_until_the_hold_is_lifted() {
        content.hold(FIRST, MISSISSIPPI, Instant.EPOCH);
        hold(LEAD, FIRST);

        purge();
        assertThat(content.forgotten).isEmpty();

        lift(LEAD, FIRST);
        purge();
        assertThat(content.forgotten).containsExactly(FIRST);
    }

    @Test
    void of_what_is_held_the_audit_trail_is_told_since_when_it_stays() {
        RecordsUnderHold held = () -> DATABASE.call(entities -> new HeldInquiries(new HoldStore(entities)).since());
        assertThat(held.since()).isEmpty();

        hold(LEAD, FIRST);
        assertThat(held.since()).contains(Instant.parse("2026-01-01T12:00:00Z"));

        lift(LEAD, FIRST);
        assertThat(held.since()).isEmpty();
    }

    @Test
    void what_is_held_is_not_forgotten_on_request_either() {
        hold(LEAD, FIRST);

        assertThatExceptionOfType(UnderLegalHold.class)
                .isThrownBy(() -> forgetting().forget(FIRST, Set.of(RecordKind.CONTENT), "request"));
    }

    /** A hold that is placed while the record is being forgotten waits for the lock on the inquiry's row, and so the other way round. */
    @Test
    void a_hold_and_forgetting_can_not_cross() {
        content.hold(FIRST, MISSISSIPPI, Instant.EPOCH);
        List<String> states = new ArrayList<>();
        content.whileForgetting = () -> {
            try (Connection other = DATABASE.source().getConnection();
                    Statement statement = other.createStatement()) {
                statement.execute("select 1 from intake.inquiry where number = 'MP-0000-0001' for update nowait");
            } catch (SQLException refused) {
                states.add(refused.getSQLState());
            }
        };

        purge();

        assertThat(states).containsExactly("55P03");
    }

    @Test
    void records_of_people_who_were_admitted_stay() throws SQLException {
        content.hold(FIRST, MISSISSIPPI, Instant.EPOCH);
        sql("update intake.inquiry set admitted = true where number = 'MP-0000-0001'");

        purge();

        assertThat(content.forgotten).isEmpty();
        List<Retention.Tally> preview = as(ADMINISTRATOR, retention -> retention.preview(Map.of()));
        assertThat(preview)
                .containsExactly(new Retention.Tally(RecordKind.CONTENT, MISSISSIPPI, 0, 0, 1, Instant.EPOCH));
    }

    @Test
    void a_preview_tells_what_would_go_and_lets_it_stand() {
        Instant older = NOON.minus(Duration.ofDays(50));
        Instant younger = NOON.minus(Duration.ofDays(40));
        content.hold(FIRST, MISSISSIPPI, younger);
        content.hold(SECOND, MISSISSIPPI, older);
        content.hold(OF_ALABAMA, ALABAMA, younger);
        hold(LEAD, SECOND);

        List<Retention.Tally> withDefaults = as(ADMINISTRATOR, retention -> retention.preview(Map.of()));
        List<Retention.Tally> withLess =
                as(ADMINISTRATOR, retention -> retention.preview(Map.of(RecordKind.CONTENT, 30)));

        assertThat(withDefaults).isEmpty();
        assertThat(withLess)
                .containsExactly(
                        new Retention.Tally(RecordKind.CONTENT, ALABAMA, 1, 0, 0, younger),
                        new Retention.Tally(RecordKind.CONTENT, MISSISSIPPI, 1, 1, 0, older));
        assertThat(content.forgotten).isEmpty();
    }

    @Test
    void what_is_decided_holds_and_tells_by_whom_and_when() {
        content.hold(FIRST, MISSISSIPPI, NOON.minus(Duration.ofDays(31)));

        decide(Map.of(RecordKind.CONTENT, 30));
        purge();

        assertThat(as(ADMINISTRATOR, Retention::terms))
                .contains(new Retention.Term(
                        RecordKind.CONTENT, 30, Optional.of(new Retention.Change("Network administrator 1", NOON))))
                .contains(new Retention.Term(RecordKind.COVERAGE, 90, Optional.empty()));
        assertThat(content.forgotten).containsExactly(FIRST);
        assertThat(trail.noted()).extracting(AuditedAct::kind).containsOnlyOnce(AuditedAct.Kind.RETENTION_SET);
    }

    @Test
    void the_newest_decision_holds() {
        decide(Map.of(RecordKind.COVERAGE, 30));
        now = NOON.plusSeconds(1);
        decide(Map.of(RecordKind.COVERAGE, 60));

        assertThat(as(ADMINISTRATOR, Retention::terms))
                .extracting(Retention.Term::days)
                .contains(60);
    }

    @Test
    void consents_are_kept_for_six_years_at_least() {
        decide(Map.of(RecordKind.CONSENTS, 2192));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> decide(Map.of(RecordKind.CONSENTS, 2191)));
    }

    @Test
    void nobody_else_decides() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> as(LEAD, Retention::terms));
    }

    @Test
    void whoever_runs_the_network_holds_a_record_that_they_can_not_read() {
        hold(ADMINISTRATOR, OF_ALABAMA);

        assertThat(inForce(ADMINISTRATOR))
                .containsExactly(new LegalHold(
                        OF_ALABAMA, ALABAMA, LegalHold.Reason.LITIGATION, "Network administrator 1", NOON));
        assertThat(inForce(LEAD)).isEmpty();
        assertThat(trail.noted()).extracting(AuditedAct::kind).containsExactly(AuditedAct.Kind.HELD);
    }

    @Test
    void a_lead_holds_no_record_of_another_center() {
        assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> hold(LEAD, OF_ALABAMA));
        assertThatExceptionOfType(UnknownInquiry.class)
                .isThrownBy(() -> hold(ADMINISTRATOR, new InquiryNumber("MP-FFFF-FFFF")));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hold(AGENT, FIRST));
    }

    @Test
    void a_record_is_held_once() {
        hold(LEAD, FIRST);

        assertThatExceptionOfType(AlreadyHeld.class).isThrownBy(() -> hold(ADMINISTRATOR, FIRST));
    }

    private Optional<Instant> purge() {
        PurgeRuns runs = new PurgeRuns() {
            @Override
            public int days(RecordKind kind) {
                return DATABASE.call(entities -> runs(entities).days(kind));
            }

            @Override
            public UUID begin(RecordKind kind) {
                return DATABASE.call(entities -> runs(entities).begin(kind));
            }

            @Override
            public void count(UUID run, int forgotten, int held, int admitted) {
                DATABASE.run(entities -> runs(entities).count(run, forgotten, held, admitted));
            }

            @Override
            public void end(UUID run) {
                DATABASE.run(entities -> runs(entities).end(run));
            }
        };
        return new Purge(runs, overdue(), forgetting(), clock()).run("everything");
    }

    private StoredPurgeRuns runs(EntityManager entities) {
        return new StoredPurgeRuns(new RetentionStore(entities), trail, clock());
    }

    private Forgetting forgetting() {
        return (inquiry, kinds, purpose) ->
                DATABASE.run(entities -> new GuardedForgetting(new HoldStore(entities), records, trail, clock())
                        .forget(inquiry, kinds, purpose));
    }

    private Overdue overdue() {
        return (kind, before, after) -> DATABASE.call(
                entities -> new StoredOverdue(new HoldStore(entities), records).batch(kind, before, after));
    }

    private void decide(Map<RecordKind, Integer> days) {
        as(ADMINISTRATOR, retention -> {
            retention.decide(days);
            return true;
        });
    }

    private <T> T as(StaffMember member, Function<Retention, T> work) {
        return Scope.within(
                Somebody.scope(member),
                () -> DATABASE.call(entities -> work.apply(new DecidedRetention(
                        new RetentionStore(entities), overdue(), new Somebody(member), ACCOUNTS, trail, clock()))));
    }

    private void hold(StaffMember member, InquiryNumber number) {
        holds(member, holds -> {
            holds.place(number, LegalHold.Reason.LITIGATION);
            return true;
        });
    }

    private void lift(StaffMember member, InquiryNumber number) {
        holds(member, holds -> {
            holds.lift(number);
            return true;
        });
    }

    private List<LegalHold> inForce(StaffMember member) {
        return holds(member, LegalHolds::inForce);
    }

    private <T> T holds(StaffMember member, Function<LegalHolds, T> work) {
        return Scope.within(
                Somebody.scope(member),
                () -> DATABASE.call(entities -> work.apply(
                        new OfficeHolds(new HoldStore(entities), placing(), new Somebody(member), ACCOUNTS))));
    }

    private Placing placing() {
        return new Placing() {
            @Override
            public List<LegalHold> inForce(Reach reach) {
                return DATABASE.call(entities -> placing(entities).inForce(reach));
            }

            @Override
            public void place(InquiryNumber inquiry, LegalHold.Reason reason, Reach reach, UUID account) {
                DATABASE.run(entities -> placing(entities).place(inquiry, reason, reach, account));
            }

            @Override
            public void lift(InquiryNumber inquiry, Reach reach, UUID account) {
                DATABASE.run(entities -> placing(entities).lift(inquiry, reach, account));
            }
        };
    }

    private StoredPlacing placing(EntityManager entities) {
        return new StoredPlacing(new HoldStore(entities), ACCOUNTS, trail, clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static void sql(String statements) throws SQLException {
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(statements);
        }
    }

    /** Records that are only known by their age. */
    private static final class InMemory implements HeldRecords {
        private final RecordKind kind;
        private final List<Due> held = new ArrayList<>();
        private final List<InquiryNumber> forgotten = new ArrayList<>();
        private Runnable whileForgetting = () -> {};

        InMemory(RecordKind kind) {
            this.kind = kind;
        }

        void hold(InquiryNumber inquiry, CenterId center, Instant since) {
            held.add(new Due(inquiry, center, since));
        }

        @Override
        public RecordKind kind() {
            return kind;
        }

        @Override
        public List<Due> due(Instant before, Optional<InquiryNumber> after, int limit) {
            return held.stream()
                    .filter(due -> due.since().isBefore(before) && !forgotten.contains(due.inquiry()))
                    .filter(due -> after.isEmpty()
                            || due.inquiry().value().compareTo(after.get().value()) > 0)
                    .sorted(Comparator.comparing(due -> due.inquiry().value()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<HeldPiece> read(InquiryNumber inquiry, Language language) {
            return List.of();
        }

        @Override
        public void forget(InquiryNumber inquiry, Instant now) {
            whileForgetting.run();
            forgotten.add(inquiry);
        }
    }
}
