package org.milepost.intake.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.milepost.intake.Examples.ALABAMA;
import static org.milepost.intake.Examples.MISSISSIPPI;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milepost.intake.AdmittedRecord;
import org.milepost.intake.ConsentId;
import org.milepost.intake.ConsentText;
import org.milepost.intake.Consents;
import org.milepost.intake.Disclosure;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.PersonRequests;
import org.milepost.intake.PersonRequests.Identified;
import org.milepost.intake.PersonSought;
import org.milepost.intake.Purpose;
import org.milepost.intake.Receipt;
import org.milepost.intake.RecordKind;
import org.milepost.intake.RememberedTrail;
import org.milepost.intake.Routing;
import org.milepost.intake.Somebody;
import org.milepost.intake.Subject;
import org.milepost.intake.UnderLegalHold;
import org.milepost.intake.UnknownInquiry;
import org.milepost.intake.inbox.SamePerson;
import org.milepost.intake.retention.Forgetting;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.AuditedAct.Kind;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Reach;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

/** What a person gets who asks what is held on them, and what goes when they ask that it goes. */
class AnsweredRequestsTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final InquiryNumber FIRST = new InquiryNumber("MP-0000-0001");
    private static final InquiryNumber SECOND = new InquiryNumber("MP-0000-0002");
    private static final InquiryNumber OF_ALABAMA = new InquiryNumber("MP-0000-0003");
    private static final InquiryNumber ADMITTED = new InquiryNumber("MP-0000-0004");
    private static final StaffMember LEAD = Somebody.member("1", Role.ADMISSIONS_LEAD, Optional.of(MISSISSIPPI));
    private static final StaffMember AGENT = Somebody.member("2", Role.ADMISSIONS_AGENT, Optional.of(MISSISSIPPI));

    private final RememberedTrail trail = new RememberedTrail();
    private final List<String> forgotten = new ArrayList<>();
    private final OneConsent consents = new OneConsent();
    private final OnePiece content = new OnePiece(RecordKind.CONTENT, "message", NOON);
    private final OnePiece coverage = new OnePiece(RecordKind.COVERAGE, "coverage", NOON.minusSeconds(60));

    @Test
    void it_is_told_how_much_there_is_of_each_kind_and_what_else_may_be_theirs() {
        PersonRequests.Found found = requests(LEAD).find(FIRST);

        assertThat(found.kinds())
                .containsExactly(
                        new PersonRequests.Kind(RecordKind.CONTENT, 1, Optional.of(NOON)),
                        new PersonRequests.Kind(RecordKind.COVERAGE, 1, Optional.of(NOON.minusSeconds(60))),
                        new PersonRequests.Kind(RecordKind.CONSENTS, 0, Optional.empty()));
        assertThat(found.others()).extracting(InquirySummary::number).containsExactly(SECOND);
        assertThat(trail.noted()).containsExactly(act(Kind.READ, "request"));
    }

    @Test
    void to_answer_for_several_at_once_nothing_of_them_is_opened() {
        assertThat(requests(LEAD).together(FIRST)).containsExactly(FIRST, SECOND);
        assertThat(trail.noted()).isEmpty();
        assertThat(content.languages).isEmpty();
    }

    @Test
    void a_copy_has_every_kind_in_order_and_is_written_down_with_how_the_person_was_known() {
        PersonRequests.Copy copy = requests(LEAD).copy(FIRST, Identified.CALLED_BACK);

        assertThat(copy.pieces()).extracting(HeldPiece::name).containsExactly("message", "coverage");
        assertThat(copy.pieces().get(0).values().get(0).words()).isEqualTo(Private.of("words of MP-0000-0001"));
        assertThat(trail.noted()).containsExactly(act(Kind.EXPORTED, "request, called back"));
    }

    @Test
    void a_copy_is_told_in_the_language_of_the_inquiry() {
        requests(LEAD).copy(FIRST, Identified.SEEN);

        assertThat(content.languages).containsExactly(Language.SPANISH);
    }

    @Test
    void content_and_coverage_go_and_consents_end_but_stay() {
        requests(LEAD).erase(FIRST, Identified.WRITTEN);

        assertThat(forgotten).containsExactly("MP-0000-0001 [CONTENT, COVERAGE] request, written");
        assertThat(consents.revoked).containsExactly(OneConsent.ID);
    }

    @Test
    void under_legal_hold_nothing_goes_and_the_consent_stands() {
        PersonRequests held = requests(LEAD, (inquiry, kinds, purpose) -> {
            throw new UnderLegalHold();
        });

        assertThatExceptionOfType(UnderLegalHold.class).isThrownBy(() -> held.erase(FIRST, Identified.SEEN));
        assertThat(consents.revoked).isEmpty();
    }

    @Test
    void the_record_of_somebody_who_was_admitted_is_copied_and_not_erased() {
        assertThat(requests(LEAD).copy(ADMITTED, Identified.SEEN).pieces()).isNotEmpty();
        assertThatExceptionOfType(AdmittedRecord.class)
                .isThrownBy(() -> requests(LEAD).erase(ADMITTED, Identified.SEEN));
        assertThat(forgotten).isEmpty();
    }

    @Test
    void another_centers_record_does_not_exist_and_the_try_is_written_down() {
        PersonRequests requests = requests(LEAD);

        assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> requests.find(OF_ALABAMA));
        assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> requests.together(OF_ALABAMA));
        assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> requests.copy(OF_ALABAMA, Identified.SEEN));
        assertThatExceptionOfType(UnknownInquiry.class).isThrownBy(() -> requests.erase(OF_ALABAMA, Identified.SEEN));
        assertThat(trail.noted()).isEmpty();
        assertThat(trail.refused())
                .extracting(AuditedAct::kind)
                .containsExactly(Kind.READ, Kind.READ, Kind.EXPORTED, Kind.ERASED);
        assertThat(forgotten).isEmpty();
    }

    @Test
    void an_agent_answers_no_requests() {
        PersonRequests requests = requests(AGENT);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> requests.find(FIRST));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> requests.copy(FIRST, Identified.SEEN));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> requests.erase(FIRST, Identified.SEEN));
    }

    private PersonRequests requests(StaffMember member) {
        return requests(
                member,
                (inquiry, kinds, purpose) ->
                        forgotten.add(inquiry + " " + kinds.stream().sorted().toList() + " " + purpose));
    }

    private PersonRequests requests(StaffMember member, Forgetting forgetting) {
        return new AnsweredRequests(
                new FourInquiries(),
                List.of(coverage, content),
                new SecondIsTheSame(),
                forgetting,
                consents,
                new Somebody(member),
                trail);
    }

    private static AuditedAct act(Kind kind, String purpose) {
        return new AuditedAct(kind, "inquiry MP-0000-0001", Optional.of(MISSISSIPPI), purpose);
    }

    /** The second inquiry is perhaps of the same person as any. */
    private static final class SecondIsTheSame implements SamePerson {
        @Override
        public List<InquirySummary> others(InquiryNumber inquiry, Reach reach) {
            return List.of(FourInquiries.summary(SECOND));
        }

        @Override
        public List<InquiryNumber> of(PersonSought person) {
            return List.of(SECOND);
        }
    }

    /** Inquiries that are only known by number. */
    private static final class FourInquiries implements Inquiries {
        private static final Map<InquiryNumber, CenterId> CENTERS =
                Map.of(FIRST, MISSISSIPPI, SECOND, MISSISSIPPI, OF_ALABAMA, ALABAMA, ADMITTED, MISSISSIPPI);

        @Override
        public Receipt open(NewInquiry inquiry) {
            throw new IllegalStateException("Nobody writes here.");
        }

        @Override
        public Optional<InquirySummary> find(InquiryNumber number) {
            return Optional.of(summary(number));
        }

        static InquirySummary summary(InquiryNumber number) {
            return new InquirySummary(
                    number,
                    Subject.CONTACT,
                    new Routing(CENTERS.get(number), Routing.Reason.CHOSEN, OptionalDouble.empty(), 1),
                    InquirySummary.State.CLOSED,
                    false,
                    Language.SPANISH,
                    NOON,
                    number.equals(ADMITTED),
                    Optional.empty());
        }
    }

    /** One piece of one kind with each inquiry. */
    private static final class OnePiece implements HeldRecords {
        private final RecordKind kind;
        private final String name;
        private final Instant at;
        private final List<Language> languages = new ArrayList<>();

        OnePiece(RecordKind kind, String name, Instant at) {
            this.kind = kind;
            this.name = name;
            this.at = at;
        }

        @Override
        public RecordKind kind() {
            return kind;
        }

        @Override
        public List<Due> due(Instant before, Optional<InquiryNumber> after, int limit) {
            throw new IllegalStateException("Nobody counts days here.");
        }

        @Override
        public void forget(InquiryNumber inquiry, Instant now) {
            throw new IllegalStateException("Only the one way of forgetting forgets.");
        }

        @Override
        public List<HeldPiece> read(InquiryNumber inquiry, Language language) {
            languages.add(language);
            HeldPiece.Value words = new HeldPiece.Value("words", "Words", Private.of("words of " + inquiry));
            return List.of(new HeldPiece(kind, name, name, at, List.of(words)));
        }
    }

    /** A consent to be called, for whichever inquiry. */
    private static final class OneConsent implements Consents {
        private static final ConsentId ID = new ConsentId(UUID.fromString("00000000-0000-4000-8000-0000000000c1"));

        private final List<ConsentId> revoked = new ArrayList<>();

        @Override
        public ConsentText text(Purpose purpose, Language language) {
            throw new IllegalStateException("Nobody reads a text here.");
        }

        @Override
        public Optional<ConsentId> of(InquiryNumber inquiry, Purpose purpose) {
            return purpose == Purpose.CONTACT ? Optional.of(ID) : Optional.empty();
        }

        @Override
        public void requireInForce(ConsentId consent, Purpose purpose) {
            throw new IllegalStateException("Nobody asks here.");
        }

        @Override
        public boolean isInForce(ConsentId consent, Purpose purpose) {
            throw new IllegalStateException("Nobody asks here.");
        }

        @Override
        public void release(ConsentId consent, Purpose purpose, Disclosure disclosure) {
            throw new IllegalStateException("Nothing is disclosed here.");
        }

        @Override
        public void revoke(ConsentId consent) {
            revoked.add(consent);
        }

        @Override
        public List<Disclosure.Made> disclosures(InquiryNumber inquiry) {
            return List.of();
        }
    }
}
