package org.milepost.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.milepost.intake.Examples.ALABAMA;
import static org.milepost.intake.Examples.MISSISSIPPI;
import static org.milepost.intake.Examples.inquiry;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.intake.ConsentMissing;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquiryReceived;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.Receipt;
import org.milepost.intake.RememberedTrail;
import org.milepost.intake.TwoCenters;
import org.milepost.intake.consent.SilentConsents;
import org.milepost.intake.routing.RoutingRule;
import org.milepost.platform.Private;
import org.milepost.platform.Scope;
import org.milepost.platform.testing.HeardEvents;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Reach;

class StoredInquiriesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(Inquiry.class, TakenStep.class);

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Reach AT_MISSISSIPPI = new Reach(false, Set.of(MISSISSIPPI));

    private final HeardEvents<InquiryReceived> heard = new HeardEvents<>();
    private final SilentConsents consents = new SilentConsents();
    private final RememberedTrail trail = new RememberedTrail();

    @BeforeEach
    void no_inquiries() {
        DATABASE.run(entities ->
                entities.createNativeQuery("delete from intake.inquiry").executeUpdate());
    }

    @Test
    void an_inquiry_is_stored_with_its_consent_and_told_of() {
        Receipt receipt = open(inquiry(MISSISSIPPI));

        InquirySummary summary = DATABASE.call(
                entities -> inquiries(entities).find(receipt.number()).orElseThrow());
        assertThat(summary.routing().center()).isEqualTo(MISSISSIPPI);
        assertThat(summary.receivedAt()).isEqualTo(NOON);
        assertThat(heard.heard()).containsExactly(new InquiryReceived(receipt.number(), MISSISSIPPI, NOON));
        assertThat(consents.recorded()).containsExactly(receipt.number());
        assertThat(trail.noted())
                .containsExactly(new AuditedAct(
                        AuditedAct.Kind.CREATED,
                        "inquiry " + receipt.number(),
                        Optional.of(MISSISSIPPI),
                        "admissions"));
    }

    @Test
    void without_the_agreement_nothing_is_stored() {
        NewInquiry refused = inquiry(Optional.of(MISSISSIPPI), Optional.empty(), false);

        assertThatExceptionOfType(ConsentMissing.class).isThrownBy(() -> open(refused));
        assertThat(page(new Reach(true, Set.of()))).isEmpty();
    }

    @Test
    void what_the_person_wrote_is_not_in_the_row() {
        open(inquiry(MISSISSIPPI));

        Object row = DATABASE.call(entities -> entities.createNativeQuery("""
                        select convert_from(name || phone || email || message || zip, 'LATIN1') || (i.*)::text
                        from intake.inquiry i
                        """).getSingleResult());

        assertThat(row.toString())
                .contains("mississippi")
                .doesNotContain("Ejemplo", "555-0142", "ana@", "after six", "38655");
    }

    @Test
    void an_office_lists_its_own_and_no_others() {
        Receipt own = open(inquiry(MISSISSIPPI));
        open(inquiry(ALABAMA));

        assertThat(page(AT_MISSISSIPPI))
                .extracting(one -> one.summary().number())
                .containsExactly(own.number());
        assertThat(page(new Reach(true, Set.of()))).hasSize(2);
        assertThat(page(new Reach(false, Set.of()))).isEmpty();
    }

    @Test
    void one_statement_stores_an_inquiry_and_one_reads_a_page() {
        int stored = DATABASE.statements(entities -> inquiries(entities).open(inquiry(MISSISSIPPI)));
        int read = DATABASE.statements(entities -> new InquiryStore(entities).page(AT_MISSISSIPPI, false, 0, 50));

        assertThat(stored).isEqualTo(1);
        assertThat(read).isEqualTo(1);
    }

    @Test
    void inquiries_from_the_same_number_are_found_as_far_as_somebody_reaches() {
        Receipt first = open(inquiry(MISSISSIPPI));
        Receipt again = open(inquiry(MISSISSIPPI));
        Receipt elsewhere = open(inquiry(ALABAMA));
        Scope office = new Scope.Staff(
                UUID.fromString("00000000-0000-0000-0000-0000000000a1"),
                new Scope.Places(false, Set.of("mississippi")),
                new Scope.Places(false, Set.of()));

        assertThat(Scope.within(office, () -> same(first))).containsExactly(again.number());
        assertThat(same(first)).containsExactlyInAnyOrder(again.number(), elsewhere.number());
        assertThat(found("601 555 0142")).hasSize(3);
        assertThat(found("ANA@example.org")).hasSize(3);
        assertThat(found(first.number().value())).containsExactly(first.number());
        assertThat(found("601 555 0143")).isEmpty();
    }

    @Test
    void an_inquiry_from_before_there_was_an_index_is_indexed_once() {
        Receipt old = open(inquiry(MISSISSIPPI));
        DATABASE.run(entities -> entities.createNativeQuery(
                        "update intake.inquiry set phone_index = null, email_index = null, index_version = 0")
                .executeUpdate());
        assertThat(found("601-555-0142")).isEmpty();

        int first = DATABASE.call(entities -> content(entities).indexAnew(10));
        int second = DATABASE.call(entities -> content(entities).indexAnew(10));

        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
        assertThat(found("601-555-0142")).containsExactly(old.number());
    }

    @Test
    void what_is_forgotten_is_found_by_its_number_alone() {
        Receipt receipt = open(inquiry(MISSISSIPPI));

        DATABASE.run(entities -> content(entities).forget(receipt.number(), NOON));

        assertThat(found("601-555-0142")).isEmpty();
        assertThat(found("ana@example.org")).isEmpty();
        assertThat(found(receipt.number().value())).containsExactly(receipt.number());
    }

    private static List<InquiryNumber> same(Receipt receipt) {
        return DATABASE.call(entities -> content(entities).ofTheSamePerson(receipt.number()));
    }

    private static List<InquiryNumber> found(String words) {
        Search search = Search.of(Private.of(words), new ContactIndex(new LabeledSealing()));
        return DATABASE.call(entities ->
                search
                        .in(new InquiryStore(entities), new MatchedRecords(new InquiryStore(entities), List.of()), 10)
                        .stream()
                        .map(inquiry -> inquiry.summary().number())
                        .toList());
    }

    private static ContentRecords content(EntityManager entities) {
        return new ContentRecords(new InquiryStore(entities), new LabeledSealing());
    }

    private Receipt open(NewInquiry inquiry) {
        return DATABASE.call(entities -> inquiries(entities).open(inquiry));
    }

    private static List<Inquiry> page(Reach reach) {
        return DATABASE.call(entities -> new InquiryStore(entities).page(reach, false, 0, 50));
    }

    private StoredInquiries inquiries(EntityManager entities) {
        return new StoredInquiries(
                new InquiryStore(entities),
                new RoutingRule(new TwoCenters()),
                consents,
                trail,
                new LabeledSealing(),
                heard,
                Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
