package org.milepost.intake.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.intake.Agreement;
import org.milepost.intake.ConsentId;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.ConsentText;
import org.milepost.intake.Disclosure;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.intake.RememberedTrail;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

class StoredConsentsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(ConsentRecord.class, DisclosureRecord.class);

    private static final Instant GIVEN = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LAST_DAY = GIVEN.plus(Duration.ofDays(180)).minusSeconds(1);
    private static final Disclosure QUESTION =
            new Disclosure("Delta Blue Mutual (demo)", "a question about coverage", "agreement");

    private final RememberedTrail trail = new RememberedTrail();

    @Test
    void a_consent_in_force_lets_a_disclosure_go_and_writes_it_down() {
        InquiryNumber inquiry = new InquiryNumber("MP-0000-0001");
        ConsentId consent = given(inquiry);

        release(consent, Purpose.PAYMENT, LAST_DAY);

        assertThat(disclosures(inquiry)).containsExactly(new Disclosure.Made(QUESTION, Purpose.PAYMENT, LAST_DAY));
    }

    @Test
    void a_disclosure_and_a_revocation_are_in_the_audit_trail() {
        InquiryNumber inquiry = new InquiryNumber("MP-0000-0006");
        ConsentId consent = given(inquiry);

        release(consent, Purpose.PAYMENT, LAST_DAY);
        DATABASE.run(entities -> consents(entities, LAST_DAY).revoke(consent));

        assertThat(trail.noted())
                .containsExactly(
                        act(AuditedAct.Kind.DISCLOSED, "payment"), act(AuditedAct.Kind.CHANGED, "consent.revoked"));
    }

    @Test
    void an_expired_consent_lets_nothing_go() {
        InquiryNumber inquiry = new InquiryNumber("MP-0000-0002");
        ConsentId consent = given(inquiry);

        assertThatExceptionOfType(ConsentNotInForce.class)
                .isThrownBy(() -> release(consent, Purpose.PAYMENT, LAST_DAY.plusSeconds(1)));
        assertThat(disclosures(inquiry)).isEmpty();
    }

    @Test
    void a_revoked_consent_lets_nothing_go() {
        InquiryNumber inquiry = new InquiryNumber("MP-0000-0003");
        ConsentId consent = given(inquiry);
        DATABASE.run(entities -> consents(entities, GIVEN.plusSeconds(60)).revoke(consent));

        assertThatExceptionOfType(ConsentNotInForce.class)
                .isThrownBy(() -> release(consent, Purpose.PAYMENT, GIVEN.plusSeconds(61)));
        assertThat(disclosures(inquiry)).isEmpty();
    }

    @Test
    void a_consent_is_good_for_its_own_purpose_only() {
        InquiryNumber inquiry = new InquiryNumber("MP-0000-0004");
        ConsentId consent = given(inquiry);

        assertThatExceptionOfType(ConsentNotInForce.class)
                .isThrownBy(() -> release(consent, Purpose.CONTACT, GIVEN.plusSeconds(1)));
    }

    @Test
    void whoever_asks_before_they_begin_hears_whether_it_is_in_force_and_discloses_nothing() {
        InquiryNumber inquiry = new InquiryNumber("MP-0000-0014");
        ConsentId consent = given(inquiry);

        require(consent, Purpose.PAYMENT, LAST_DAY);

        assertThatExceptionOfType(ConsentNotInForce.class)
                .isThrownBy(() -> require(consent, Purpose.PAYMENT, LAST_DAY.plusSeconds(1)));
        assertThatExceptionOfType(ConsentNotInForce.class)
                .isThrownBy(() -> require(consent, Purpose.CONTACT, LAST_DAY));
        assertThat(disclosures(inquiry)).isEmpty();
    }

    @Test
    void the_signature_is_sealed() {
        given(new InquiryNumber("MP-0000-0005"));

        Object row = DATABASE.call(entities -> entities.createNativeQuery(
                        "select convert_from(signature, 'LATIN1') from intake.consent where inquiry = 'MP-0000-0005'")
                .getSingleResult());

        assertThat(row.toString()).isNotBlank().doesNotContain("Ejemplo");
    }

    @Test
    void a_consent_that_is_forgotten_lets_nothing_go_and_its_log_is_gone() {
        InquiryNumber inquiry = new InquiryNumber("MP-0000-0007");
        ConsentId consent = given(inquiry);
        release(consent, Purpose.PAYMENT, LAST_DAY);
        assertThat(due(LAST_DAY)).doesNotContain(inquiry);
        assertThat(due(LAST_DAY.plusMillis(1))).contains(inquiry);

        DATABASE.run(entities -> log(entities).forget(inquiry, LAST_DAY));

        assertThat(disclosures(inquiry)).isEmpty();
        assertThat(due(LAST_DAY.plusMillis(1))).doesNotContain(inquiry);
        assertThatExceptionOfType(ConsentNotInForce.class)
                .isThrownBy(() -> release(consent, Purpose.PAYMENT, GIVEN.plusSeconds(1)));
        Object left = DATABASE.call(entities -> entities.createNativeQuery(
                        "select length(key) + length(signature) from intake.consent where inquiry = 'MP-0000-0007'")
                .getSingleResult());
        assertThat(((Number) left).intValue()).isZero();
    }

    @Test
    void what_was_agreed_to_and_disclosed_is_told_to_the_person() {
        InquiryNumber inquiry = new InquiryNumber("MP-0000-0008");
        ConsentId consent = given(inquiry);
        release(consent, Purpose.PAYMENT, LAST_DAY);

        List<HeldPiece> pieces = DATABASE.call(entities -> log(entities).read(inquiry, Language.ENGLISH));

        assertThat(pieces).extracting(HeldPiece::name).containsExactly("consent", "disclosure");
        assertThat(pieces.get(0).values())
                .contains(
                        HeldPiece.Value.of("purpose", "What for", "To ask your health plan"),
                        HeldPiece.Value.of("signature", "Signature", "Ana Ejemplo"),
                        HeldPiece.Value.of("until", "Ends", "2027-05-21T12:00:00Z"),
                        HeldPiece.Value.of("revoked", "Taken back", ""));
        assertThat(pieces.get(1).values())
                .contains(HeldPiece.Value.of("recipient", "To whom", "Delta Blue Mutual (demo)"));
    }

    private static ConsentLog log(EntityManager entities) {
        return new ConsentLog(new ConsentStore(entities), new LabeledSealing());
    }

    private static List<InquiryNumber> due(Instant before) {
        return DATABASE.call(entities -> log(entities).due(before, Optional.empty(), 100).stream()
                .map(HeldRecords.Due::inquiry)
                .toList());
    }

    private static AuditedAct act(AuditedAct.Kind kind, String purpose) {
        return new AuditedAct(kind, "inquiry MP-0000-0006", Optional.of(new CenterId("mississippi")), purpose);
    }

    private ConsentId given(InquiryNumber inquiry) {
        return DATABASE.call(entities -> {
            StoredConsents consents = consents(entities, GIVEN);
            ConsentText text = consents.text(Purpose.PAYMENT, Language.ENGLISH);
            consents.record(
                    inquiry, new CenterId("mississippi"), new Agreement(text, true, Private.of("Ana Ejemplo")), GIVEN);
            return consents.of(inquiry, Purpose.PAYMENT).orElseThrow();
        });
    }

    private void release(ConsentId consent, Purpose purpose, Instant at) {
        DATABASE.run(entities -> consents(entities, at).release(consent, purpose, QUESTION));
    }

    private void require(ConsentId consent, Purpose purpose, Instant at) {
        DATABASE.run(entities -> consents(entities, at).requireInForce(consent, purpose));
    }

    private List<Disclosure.Made> disclosures(InquiryNumber inquiry) {
        return DATABASE.call(entities -> consents(entities, GIVEN).disclosures(inquiry));
    }

    private StoredConsents consents(EntityManager entities, Instant at) {
        return new StoredConsents(
                new ConsentStore(entities), trail, new LabeledSealing(), Clock.fixed(at, ZoneOffset.UTC));
    }
}
