package org.milepost.intake.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.intake.AdmittedRecord;
import org.milepost.intake.Consents;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.PersonRequests;
import org.milepost.intake.Purpose;
import org.milepost.intake.RecordKind;
import org.milepost.intake.UnknownInquiry;
import org.milepost.intake.inbox.SamePerson;
import org.milepost.intake.retention.Forgetting;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** Requests, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class AnsweredRequests implements PersonRequests {
    /** Consents and disclosures have to be kept (45 CFR 164.530(j)), whoever asks. */
    private static final Set<RecordKind> ERASED = Set.of(RecordKind.CONTENT, RecordKind.COVERAGE);

    private final Inquiries inquiries;
    private final List<HeldRecords> records;
    private final SamePerson samePerson;
    private final Forgetting forgetting;
    private final Consents consents;
    private final Viewer viewer;
    private final AuditTrail audit;

    @Inject
    AnsweredRequests(
            Inquiries inquiries,
            @Any Instance<HeldRecords> records,
            SamePerson samePerson,
            Forgetting forgetting,
            Consents consents,
            Viewer viewer,
            AuditTrail audit) {
        this(inquiries, records.stream().toList(), samePerson, forgetting, consents, viewer, audit);
    }

    AnsweredRequests(
            Inquiries inquiries,
            List<HeldRecords> records,
            SamePerson samePerson,
            Forgetting forgetting,
            Consents consents,
            Viewer viewer,
            AuditTrail audit) {
        this.inquiries = inquiries;
        this.records = List.copyOf(records);
        this.samePerson = samePerson;
        this.forgetting = forgetting;
        this.consents = consents;
        this.viewer = viewer;
        this.audit = audit;
    }

    @Override
    public Found find(InquiryNumber number) {
        InquirySummary inquiry = answerable(number, AuditedAct.Kind.READ);
        audit.note(act(AuditedAct.Kind.READ, inquiry, "request"));
        List<HeldPiece> pieces = pieces(inquiry);
        Reach reach = viewer.reach(Permission.ANSWER_REQUESTS);
        return new Found(
                inquiry,
                Stream.of(RecordKind.values()).map(kind -> tally(kind, pieces)).toList(),
                samePerson.others(number, reach));
    }

    @Override
    public List<InquiryNumber> together(InquiryNumber number) {
        answerable(number, AuditedAct.Kind.READ);
        Reach reach = viewer.reach(Permission.ANSWER_REQUESTS);
        return Stream.concat(
                        Stream.of(number),
                        samePerson.others(number, reach).stream().map(InquirySummary::number))
                .toList();
    }

    private static Kind tally(RecordKind kind, List<HeldPiece> pieces) {
        List<Instant> times = pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(HeldPiece::at)
                .toList();
        return new Kind(kind, times.size(), times.stream().min(Comparator.naturalOrder()));
    }

    @Override
    public Copy copy(InquiryNumber number, Identified identified) {
        InquirySummary inquiry = answerable(number, AuditedAct.Kind.EXPORTED);
        audit.note(act(AuditedAct.Kind.EXPORTED, inquiry, request(identified)));
        return new Copy(inquiry, pieces(inquiry));
    }

    @Override
    public void erase(InquiryNumber number, Identified identified) {
        InquirySummary inquiry = answerable(number, AuditedAct.Kind.ERASED);
        if (inquiry.admitted()) {
            throw new AdmittedRecord();
        }
        forgetting.forget(number, ERASED, request(identified));
        Stream.of(Purpose.values())
                .flatMap(purpose -> consents.of(number, purpose).stream())
                .forEach(consents::revoke);
    }

    private InquirySummary answerable(InquiryNumber number, AuditedAct.Kind kind) {
        Reach reach = viewer.require(Permission.ANSWER_REQUESTS);
        return inquiries
                .find(number)
                .filter(inquiry -> reach.covers(inquiry.routing().center()))
                .orElseThrow(() -> {
                    audit.refused(new AuditedAct(kind, record(number), Optional.empty(), "request"));
                    return new UnknownInquiry();
                });
    }

    private List<HeldPiece> pieces(InquirySummary inquiry) {
        return records.stream()
                .flatMap(held -> held.read(inquiry.number(), inquiry.language()).stream())
                .sorted(Comparator.comparing(HeldPiece::kind).thenComparing(HeldPiece::at))
                .toList();
    }

    private static AuditedAct act(AuditedAct.Kind kind, InquirySummary inquiry, String purpose) {
        return new AuditedAct(
                kind, record(inquiry.number()), Optional.of(inquiry.routing().center()), purpose);
    }

    private static String record(InquiryNumber number) {
        return "inquiry " + number;
    }

    private static String request(Identified identified) {
        return "request, " + identified.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
