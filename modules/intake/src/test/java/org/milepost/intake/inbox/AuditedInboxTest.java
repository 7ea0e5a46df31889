package org.milepost.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.milepost.intake.Examples.ALABAMA;
import static org.milepost.intake.Examples.MISSISSIPPI;
import static org.milepost.intake.Examples.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.intake.Emergencies;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.Inbox;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.PersonSought;
import org.milepost.intake.RecordKind;
import org.milepost.intake.RememberedTrail;
import org.milepost.intake.Routing;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.AuditedAct.Kind;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

/** Nobody looks into the inbox without an entry in the audit trail. */
class AuditedInboxTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(Inquiry.class, TakenStep.class);

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final InquiryNumber OWN = new InquiryNumber("MP-0000-0001");
    private static final InquiryNumber OTHERS = new InquiryNumber("MP-0000-0002");
    private static final InquiryNumber LATER = new InquiryNumber("MP-0000-0003");
    private static final StaffMember AGENT = new StaffMember(
            UUID.fromString("00000000-0000-4000-8000-0000000000a1"),
            "Agent",
            "agent@example.org",
            List.of(new Grant(Role.ADMISSIONS_AGENT, Optional.of(MISSISSIPPI))));
    private static final Scope OFFICE = new Scope.Staff(
            AGENT.id(), new Scope.Places(false, Set.of("mississippi")), new Scope.Places(false, Set.of()));

    private final RememberedTrail trail = new RememberedTrail();

    @BeforeEach
    void an_inquiry_in_each_of_two_centers() {
        DATABASE.run(entities ->
                entities.createNativeQuery("delete from intake.inquiry").executeUpdate());
        stored(OWN, MISSISSIPPI);
        stored(OTHERS, ALABAMA);
    }

    @Test
    void a_list_is_one_entry_with_the_numbers_that_it_showed() {
        asAgent(inbox -> inbox.list(false, 0));

        assertThat(trail.noted())
                .containsExactly(new AuditedAct(
                        Kind.LISTED, "inbox", Optional.of(MISSISSIPPI), "admissions", List.of("inquiry MP-0000-0001")));
    }

    @Test
    void an_opened_inquiry_is_an_entry() {
        asAgent(inbox -> inbox.open(OWN));

        assertThat(trail.noted()).containsExactly(act(Kind.READ, "admissions"));
        assertThat(trail.refused()).isEmpty();
    }

    @Test
    void each_step_is_an_entry_with_what_was_done() {
        asAgent(inbox -> {
            inbox.take(OWN);
            inbox.note(OWN, Private.of("Called back."));
            inbox.note(OWN, Private.of(" "));
            inbox.close(OWN);
            inbox.reopen(OWN);
            return true;
        });

        assertThat(trail.noted())
                .containsExactly(
                        act(Kind.CHANGED, "admissions.taken"),
                        act(Kind.CHANGED, "admissions.noted"),
                        act(Kind.CHANGED, "admissions.closed"),
                        act(Kind.CHANGED, "admissions.reopened"));
    }

    /** For this agent it does not exist, so nobody knows here whose it is; the number that was tried is kept. */
    @Test
    void a_try_at_another_centers_inquiry_is_an_entry_with_its_number() {
        asAgent(inbox -> inbox.open(OTHERS));
        assertThatExceptionOfType(UnknownInquiry.class)
                .isThrownBy(() -> asAgent(inbox -> {
                    inbox.take(OTHERS);
                    return true;
                }));

        assertThat(trail.noted()).isEmpty();
        assertThat(trail.refused())
                .containsExactly(
                        new AuditedAct(Kind.READ, "inquiry MP-0000-0002", Optional.empty(), "admissions"),
                        new AuditedAct(Kind.CHANGED, "inquiry MP-0000-0002", Optional.empty(), "admissions"));
    }

    @Test
    void a_search_is_an_entry_that_says_by_what_and_not_for_whom() {
        asAgent(inbox -> inbox.search(Private.of("(601) 555-0142")));

        assertThat(trail.noted())
                .containsExactly(new AuditedAct(
                        Kind.SEARCHED, "inbox", Optional.of(MISSISSIPPI), "by phone", List.of("inquiry MP-0000-0001")));
    }

    @Test
    void a_search_by_name_and_birth_date_finds_once_in_ones_own_center_only() {
        List<Inbox.Entry> found = asAgent(inbox -> inbox.search(Private.of("Ana Reyes 1980-01-31")));

        assertThat(found).extracting(entry -> entry.summary().number()).containsExactly(OWN);
        assertThat(trail.noted())
                .containsExactly(new AuditedAct(
                        Kind.SEARCHED,
                        "inbox",
                        Optional.of(MISSISSIPPI),
                        "by name and birth date",
                        List.of("inquiry MP-0000-0001")));
    }

    @Test
    void perhaps_the_same_person_is_told_once_however_many_signs_there_are_and_in_ones_own_center_only() {
        stored(LATER, MISSISSIPPI);

        Inbox.Opened opened = asAgent(inbox -> inbox.open(OWN)).orElseThrow();

        assertThat(opened.before()).extracting(InquirySummary::number).containsExactly(LATER);
    }

    private static AuditedAct act(Kind kind, String purpose) {
        return new AuditedAct(kind, "inquiry MP-0000-0001", Optional.of(MISSISSIPPI), purpose);
    }

    private <T> T asAgent(Function<Inbox, T> work) {
        return Scope.within(
                OFFICE,
                () -> DATABASE.call(entities -> work.apply(new OfficeInbox(
                        new InquiryStore(entities),
                        new MatchedRecords(
                                new InquiryStore(entities),
                                List.of(
                                        new ContentRecords(new InquiryStore(entities), new LabeledSealing()),
                                        new AllOfOnePerson())),
                        new NoEmergencies(),
                        () -> Optional.of(AGENT),
                        new OneAccount(),
                        trail,
                        new LabeledSealing(),
                        Clock.fixed(NOON, ZoneOffset.UTC)))));
    }

    private static void stored(InquiryNumber number, CenterId center) {
        Routing routing = new Routing(center, Routing.Reason.CHOSEN, OptionalDouble.empty(), 1);
        DATABASE.run(entities -> new InquiryStore(entities)
                .add(new Inquiry(UUID.randomUUID(), number, inquiry(center), routing, NOON, new LabeledSealing())));
    }

    /** Nothing is open in an emergency. */
    private static final class NoEmergencies implements Emergencies {
        @Override
        public void open(InquiryNumber number, Private reason) {
            throw new UnsupportedOperationException("No emergency in this test.");
        }

        @Override
        public Optional<Instant> openUntil(InquiryNumber number) {
            return Optional.empty();
        }

        @Override
        public void end(InquiryNumber number) {
            throw new UnsupportedOperationException("No emergency in this test.");
        }

        @Override
        public List<Alert> alerts() {
            return List.of();
        }

        @Override
        public void seen(UUID alert) {
            throw new UnsupportedOperationException("No emergency in this test.");
        }
    }

    /** The agent's account. */
    private static final class OneAccount implements Accounts {
        @Override
        public List<StaffMember> all() {
            return List.of(AGENT);
        }

        @Override
        public Optional<StaffMember> find(UUID id) {
            return Optional.of(AGENT).filter(member -> member.id().equals(id));
        }

        @Override
        public Optional<StaffMember> signIn(String email, String password) {
            return Optional.empty();
        }

        @Override
        public void make(String email, String name, String password, List<Grant> grants) {
            throw new UnsupportedOperationException("Nobody joins in this test.");
        }
    }

    /** Coverage of one and the same person wherever there is any. */
    private static final class AllOfOnePerson implements HeldRecords {
        @Override
        public RecordKind kind() {
            return RecordKind.COVERAGE;
        }

        @Override
        public List<Due> due(Instant before, Optional<InquiryNumber> after, int limit) {
            return List.of();
        }

        @Override
        public List<HeldPiece> read(InquiryNumber inquiry, Language language) {
            return List.of();
        }

        @Override
        public void forget(InquiryNumber inquiry, Instant now) {
            throw new UnsupportedOperationException("Nothing is forgotten in this test.");
        }

        @Override
        public List<InquiryNumber> ofTheSamePerson(InquiryNumber inquiry) {
            return List.of(OTHERS, LATER);
        }

        @Override
        public List<InquiryNumber> of(PersonSought person) {
            return List.of(OTHERS, OWN);
        }
    }
}
