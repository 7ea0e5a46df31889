package org.milepost.insurance.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.CardPhoto;
import org.milepost.insurance.LinkOver;
import org.milepost.insurance.PlanHolder;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.Standing;
import org.milepost.insurance.SummaryLink;
import org.milepost.insurance.SummaryLinks;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.Verifications;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.NewInquiry;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

class StoredSummaryLinksTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of();

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final VerificationId ANAS = VerificationId.of("00000000-0000-0000-0000-000000000001");
    private static final VerificationId BENS = VerificationId.of("00000000-0000-0000-0000-000000000002");
    private static final LocalDate BORN = LocalDate.of(1980, 2, 3);

    private static final Refused TRAIL = new Refused();

    @BeforeEach
    void two_verifications() throws SQLException {
        TRAIL.refused.clear();
        execute("""
                delete from insurance.verification;
                insert into insurance.verification (id, version, inquiry, center, language, state, asked_at,
                    service_date, variation, key, member_id, first_name, last_name, suffix, birth_date, holder)
                select id::uuid, 0, id, 'mississippi', 'ENGLISH', 'ANSWERED', '2026-11-22T12:00Z', '2026-11-22', 0,
                    '', '', '', '', '', '', ''
                from (values ('00000000-0000-0000-0000-000000000001'), ('00000000-0000-0000-0000-000000000002')) as two (id)
                """);
    }

    @Test
    void link_code_and_birth_date_together_open_it() {
        SummaryLink link = make(ANAS);

        assertThat(open(link.token(), link.code(), BORN)).contains(ANAS);
        assertThat(open(link.token(), Private.of(withBlank(link.code())), BORN)).contains(ANAS);
    }

    @Test
    void one_of_them_wrong_opens_nothing() {
        SummaryLink link = make(ANAS);

        assertThat(open(link.token(), other(link.code()), BORN)).isEmpty();
        assertThat(open(link.token(), link.code(), BORN.plusDays(1))).isEmpty();
        assertThat(open(link.token(), Private.of(""), BORN)).isEmpty();
        assertThat(open(NOON, link.token(), link.code(), Optional.empty())).isEmpty();
        assertThatExceptionOfType(LinkOver.class).isThrownBy(() -> open(Private.of("guessed"), link.code(), BORN));
        assertThat(TRAIL.refused).hasSize(4).containsOnly("verification " + ANAS);
    }

    @Test
    void after_five_wrong_tries_in_a_row_even_the_right_one_comes_too_late() {
        SummaryLink link = make(ANAS);
        SummaryLink bens = make(BENS);
        for (int n = 0; n < SummaryLinks.TRIES; n++) {
            assertThat(open(link.token(), other(link.code()), BORN)).isEmpty();
        }

        assertThatExceptionOfType(LinkOver.class).isThrownBy(() -> open(link.token(), link.code(), BORN));
        assertThat(open(bens.token(), bens.code(), BORN)).contains(BENS);
    }

    @Test
    void opening_it_forgets_the_wrong_tries_before() {
        SummaryLink link = make(ANAS);
        for (int round = 0; round < SummaryLinks.TRIES; round++) {
            assertThat(open(link.token(), link.code(), BORN.plusDays(1))).isEmpty();
            assertThat(open(link.token(), link.code(), BORN)).contains(ANAS);
        }
    }

    @Test
    void it_ends_after_thirty_days_or_when_another_is_made() {
        SummaryLink link = make(ANAS);
        Instant late = NOON.plus(SummaryLinks.LIFETIME);

        assertThat(open(late.minus(Duration.ofSeconds(1)), link.token(), link.code(), Optional.of(BORN)))
                .contains(ANAS);
        assertThatExceptionOfType(LinkOver.class)
                .isThrownBy(() -> open(late, link.token(), link.code(), Optional.of(BORN)));
        make(ANAS);
        assertThatExceptionOfType(LinkOver.class).isThrownBy(() -> open(link.token(), link.code(), BORN));
    }

    @Test
    void neither_link_nor_code_stands_in_the_row_and_whoever_prints_one_prints_nothing() throws SQLException {
        SummaryLink link = make(ANAS);

        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select encode(token_hash || code_hash, 'escape') || l::text from insurance.summary_link l")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1))
                    .doesNotContain(link.token().reveal(), link.code().reveal());
        }
        assertThat(link).hasToString("•••");
    }

    @Test
    void a_visitor_who_proved_nothing_finds_no_link_and_makes_none() {
        make(ANAS);

        List<?> found = Scope.within(
                new Scope.Visitor(),
                () -> DATABASE.call(entities -> entities.createNativeQuery("select tries from insurance.summary_link")
                        .getResultList()));

        assertThat(found).isEmpty();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> Scope.within(
                        new Scope.Own(BENS.value()), () -> links(NOON).make(ANAS)))
                .withStackTraceContaining("row-level security");
    }

    private static SummaryLink make(VerificationId id) {
        return Scope.within(new Scope.Own(id.value()), () -> links(NOON).make(id));
    }

    private static Optional<VerificationId> open(Private token, Private code, LocalDate birthDate) {
        return open(NOON, token, code, Optional.of(birthDate));
    }

    private static Optional<VerificationId> open(
            Instant now, Private token, Private code, Optional<LocalDate> birthDate) {
        return Scope.within(new Scope.Visitor(), () -> links(now).open(token, code, birthDate));
    }

    private static SummaryLinks links(Instant now) {
        return new StoredSummaryLinks(
                new EachInATransaction(), new Answered(), TRAIL, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Private other(Private code) {
        return Private.of(code.reveal().equals("000000") ? "000001" : "000000");
    }

    private static String withBlank(Private code) {
        return code.reveal().substring(0, 3) + " " + code.reveal().substring(3);
    }

    private static void execute(String statements) throws SQLException {
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(statements);
        }
    }

    /** The store as the container has it: each call in a transaction of its own, in the scope of the moment. */
    private static final class EachInATransaction extends LinkStore {
        EachInATransaction() {
            super(DATABASE.call(entities -> entities));
        }

        @Override
        void replace(VerificationId id, byte[] token, byte[] code, Instant end) {
            DATABASE.run(entities -> new LinkStore(entities).replace(id, token, code, end));
        }

        @Override
        Optional<Try> count(byte[] token, byte[] code, Instant now) {
            return DATABASE.call(entities -> new LinkStore(entities).count(token, code, now));
        }

        @Override
        void opened(VerificationId id) {
            DATABASE.run(entities -> new LinkStore(entities).opened(id));
        }
    }

    /** Everybody's verification is answered, and everybody was born on the same day; each is found in its own scope only. */
    private static final class Answered implements Verifications {
        @Override
        public void goOnWith(VerificationId id, PlanMember member) {
            throw new UnsupportedOperationException("Nobody asks here.");
        }

        @Override
        public Optional<Standing> find(VerificationId id) {
            assertThat(Scope.current()).contains(new Scope.Own(id.value()));
            PlanMember member = new PlanMember(
                    Optional.empty(),
                    Private.of("MP1"),
                    Private.of("Ana"),
                    Private.of("Example"),
                    Private.of(""),
                    BORN,
                    PlanHolder.SELF);
            return Optional.of(new Standing(
                    new InquiryNumber("MP-4F2A-9C7D"),
                    new CenterId("mississippi"),
                    Optional.empty(),
                    Optional.of(member),
                    Standing.State.ANSWERED,
                    Optional.empty(),
                    Language.ENGLISH,
                    NOON,
                    0,
                    0,
                    Optional.empty(),
                    List.of(),
                    Optional.empty()));
        }

        @Override
        public Opened open(NewInquiry inquiry, PlanMember member, List<CardPhoto> photos) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void correct(VerificationId id, PlanMember member) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Standing> of(InquiryNumber inquiry) {
            throw new UnsupportedOperationException();
        }
    }

    /** Remembers whose link was tried in vain. */
    private static final class Refused implements AuditTrail {
        private final List<String> refused = new ArrayList<>();

        @Override
        public void note(AuditedAct act) {
            assertThat(act.kind()).isEqualTo(AuditedAct.Kind.CREATED);
        }

        @Override
        public void refused(AuditedAct act) {
            refused.add(act.record());
        }
    }
}
