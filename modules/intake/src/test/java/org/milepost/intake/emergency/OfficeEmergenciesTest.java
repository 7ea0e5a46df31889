package org.milepost.intake.emergency;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.intake.Emergencies;
import org.milepost.intake.Everybody;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.OpenedInEmergency;
import org.milepost.intake.RememberedTrail;
import org.milepost.intake.Somebody;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.HeardEvents;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

class OfficeEmergenciesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(EmergencyAccess.class);

    private static final InquiryNumber NUMBER = new InquiryNumber("MP-4F2A-9C7D");
    private static final Private REASON = Private.of("They called and are not safe.");
    /** PostgreSQL asks its own clock whether an opening still holds, so the hour of this test has to lie after it. */
    private static final Instant NOON = Instant.parse("2126-11-22T12:00:00Z");

    private static final StaffMember AGENT = Somebody.member("a", Role.ADMISSIONS_AGENT, Optional.of(ALABAMA));
    private static final StaffMember LEAD = Somebody.member("b", Role.ADMISSIONS_LEAD, Optional.of(MISSISSIPPI));
    private static final StaffMember OTHER_LEAD = Somebody.member("c", Role.ADMISSIONS_LEAD, Optional.of(ALABAMA));
    private static final StaffMember SPECIALIST = Somebody.member("d", Role.INSURANCE_SPECIALIST, Optional.of(ALABAMA));

    private final RememberedTrail trail = new RememberedTrail();
    private final HeardEvents<OpenedInEmergency> heard = new HeardEvents<>();
    private Instant now = NOON;

    @BeforeEach
    void an_inquiry_of_mississippi() throws SQLException {
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    delete from intake.emergency_access;
                    delete from intake.inquiry;
                    insert into intake.inquiry (id, version, number, subject, center, route_reason, route_version, state,
                        in_danger, for_whom, voicemail, language, received_at, key, name, phone, email, message, zip)
                    values (gen_random_uuid(), 0, 'MP-4F2A-9C7D', 'CONTACT', 'mississippi', 'CHOSEN', 1, 'NEW', true,
                        'MYSELF', false, 'ENGLISH', now(), '', '', '', '', '', '');
                    insert into intake.step (id, inquiry, center, at, by_account, what)
                    select gen_random_uuid(), id, center, now(), gen_random_uuid(), 'TAKEN' from intake.inquiry;
                    """);
        }
    }

    @Test
    void an_agent_of_another_center_reads_it_once_it_is_opened() {
        assertThat(seenBy(AGENT, "inquiry")).isZero();

        as(AGENT, emergencies -> open(emergencies, NUMBER));

        assertThat(seenBy(AGENT, "inquiry")).isEqualTo(1);
        assertThat(seenBy(AGENT, "step")).isEqualTo(1);
        assertThat(seenBy(OTHER_LEAD, "inquiry")).isZero();
        assertThat(openUntil()).contains(NOON.plus(Duration.ofMinutes(60)));
        assertThat(heard.heard()).containsExactly(new OpenedInEmergency(MISSISSIPPI, NOON));
        assertThat(trail.noted())
                .containsExactly(new AuditedAct(
                        AuditedAct.Kind.OPENED_IN_EMERGENCY,
                        "inquiry MP-4F2A-9C7D",
                        Optional.of(MISSISSIPPI),
                        "emergency"));
    }

    @Test
    void it_can_be_read_and_not_changed() {
        as(AGENT, emergencies -> open(emergencies, NUMBER));

        int changed = Scope.within(
                Somebody.scope(AGENT),
                () -> DATABASE.call(entities -> entities.createNativeQuery("update intake.inquiry set state = 'CLOSED'")
                        .executeUpdate()));

        assertThat(changed).isZero();
    }

    @Test
    void after_an_hour_it_is_closed_by_itself() {
        as(AGENT, emergencies -> open(emergencies, NUMBER));

        now = NOON.plus(Duration.ofMinutes(60)).minusSeconds(1);
        assertThat(openUntil()).isPresent();

        now = NOON.plus(Duration.ofMinutes(60));
        assertThat(openUntil()).isEmpty();
    }

    @Test
    void the_database_closes_it_as_well() {
        now = Instant.parse("2026-11-22T12:00:00Z");
        as(AGENT, emergencies -> open(emergencies, NUMBER));

        assertThat(seenBy(AGENT, "inquiry")).isZero();
    }

    @Test
    void why_it_was_opened_is_told_to_the_person_until_it_is_forgotten_with_the_inquiry() {
        as(AGENT, emergencies -> open(emergencies, NUMBER));

        List<HeldPiece> told = within(LEAD, records -> records.read(NUMBER, Language.ENGLISH));
        within(LEAD, records -> {
            records.forget(NUMBER, NOON);
            return true;
        });
        List<HeldPiece> left = within(LEAD, records -> records.read(NUMBER, Language.ENGLISH));

        assertThat(told)
                .singleElement()
                .satisfies(piece ->
                        assertThat(piece.values()).containsExactly(new HeldPiece.Value("reason", "Why", REASON)));
        assertThat(left).isEmpty();
        assertThat(alerts(LEAD)).extracting(Emergencies.Alert::reason).containsExactly(Private.of(""));
    }

    private static <T> T within(StaffMember member, Function<EmergencyRecords, T> work) {
        return Scope.within(
                Somebody.scope(member),
                () -> DATABASE.call(entities ->
                        work.apply(new EmergencyRecords(new EmergencyStore(entities), new LabeledSealing()))));
    }

    @Test
    void whoever_opened_it_can_end_it() {
        as(AGENT, emergencies -> open(emergencies, NUMBER));

        as(AGENT, emergencies -> {
            emergencies.end(NUMBER);
            return true;
        });

        assertThat(openUntil()).isEmpty();
    }

    @Test
    void the_lead_of_its_center_is_told_until_they_have_seen_it() {
        as(AGENT, emergencies -> open(emergencies, NUMBER));

        assertThat(alerts(OTHER_LEAD)).isEmpty();
        List<Emergencies.Alert> alerts = alerts(LEAD);
        assertThat(alerts).singleElement().satisfies(alert -> {
            assertThat(alert.number()).isEqualTo(NUMBER);
            assertThat(alert.by()).isEqualTo(AGENT.name());
            assertThat(alert.reason()).isEqualTo(REASON);
        });

        as(LEAD, emergencies -> {
            emergencies.seen(alerts.get(0).id());
            return true;
        });
        assertThat(alerts(LEAD)).isEmpty();
    }

    @Test
    void a_number_that_nobody_has_is_written_down_as_a_try() {
        assertThatExceptionOfType(UnknownInquiry.class)
                .isThrownBy(() -> as(AGENT, emergencies -> open(emergencies, new InquiryNumber("MP-0000-0000"))));

        assertThat(trail.refused())
                .singleElement()
                .satisfies(act -> assertThat(act.record()).isEqualTo("inquiry MP-0000-0000"));
    }

    @Test
    void a_role_without_the_permission_opens_nothing() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> as(SPECIALIST, emergencies -> open(emergencies, NUMBER)));

        assertThat(seenBy(SPECIALIST, "inquiry")).isZero();
    }

    @Test
    void a_reason_of_nine_characters_is_too_short() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> as(AGENT, emergencies -> {
                    emergencies.open(NUMBER, Private.of("123456789"));
                    return true;
                }));
    }

    private Optional<Instant> openUntil() {
        return as(AGENT, emergencies -> emergencies.openUntil(NUMBER));
    }

    private List<Emergencies.Alert> alerts(StaffMember lead) {
        return as(lead, Emergencies::alerts);
    }

    private static boolean open(Emergencies emergencies, InquiryNumber number) {
        emergencies.open(number, REASON);
        return true;
    }

    /** What {@code member} gets, in their scope and a transaction. */
    private <T> T as(StaffMember member, Function<Emergencies, T> work) {
        return Scope.within(
                Somebody.scope(member), () -> DATABASE.call(entities -> work.apply(emergencies(entities, member))));
    }

    private Emergencies emergencies(EntityManager entities, StaffMember member) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Openings openings = (number, account, reason) -> DATABASE.run(
                own -> new StoredOpenings(new EmergencyStore(own), trail, new LabeledSealing(), heard, clock)
                        .open(number, account, reason));
        return new OfficeEmergencies(
                new EmergencyStore(entities),
                openings,
                new Somebody(member),
                new Everybody(List.of(AGENT, LEAD, OTHER_LEAD, SPECIALIST)),
                trail,
                (rule, who, most, window) -> {},
                new LabeledSealing(),
                clock);
    }

    private static long seenBy(StaffMember member, String table) {
        return Scope.within(
                Somebody.scope(member),
                () -> DATABASE.call(
                        entities -> ((Number) entities.createNativeQuery("select count(*) from intake." + table)
                                        .getSingleResult())
                                .longValue()));
    }
}
