package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.CardPhotos;
import org.milepost.insurance.Renewals;
import org.milepost.insurance.Standing;
import org.milepost.insurance.UtilizationReviews;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.intake.Consents;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySlots;
import org.milepost.intake.Purpose;
import org.milepost.platform.Fragment;
import org.milepost.platform.Keeping;
import org.milepost.platform.Texts;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Coverage beside a record in the inbox, for those who may read it at the record's center. */
@Dependent
class RecordFragment implements Fragment {
    private final Verifications verifications;
    private final CardPhotos photos;
    private final Renewals renewals;
    private final UtilizationReviews reviews;
    private final Outlooks outlooks;
    private final Consents consents;
    private final Viewer viewer;
    private final AuditTrail audit;

    @Inject
    RecordFragment(
            Verifications verifications,
            CardPhotos photos,
            Renewals renewals,
            UtilizationReviews reviews,
            Outlooks outlooks,
            Consents consents,
            Viewer viewer,
            AuditTrail audit) {
        this.verifications = verifications;
        this.photos = photos;
        this.renewals = renewals;
        this.reviews = reviews;
        this.outlooks = outlooks;
        this.consents = consents;
        this.viewer = viewer;
        this.audit = audit;
    }

    @Override
    public String slot() {
        return InquirySlots.RECORD;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Piece> render(Request request) {
        Texts t = Texts.of(Verifications.class, request.language());
        Optional<Standing> read = verifications
                .of(new InquiryNumber(request.subject()))
                .filter(standing -> viewer.reach(Permission.READ_COVERAGE).covers(standing.center()));
        read.ifPresent(standing -> audit.note(new AuditedAct(
                AuditedAct.Kind.READ, "inquiry " + standing.inquiry(), Optional.of(standing.center()), "coverage")));
        return read.map(standing -> new Piece("insurance/record.jte", page(standing, t), Keeping.of()));
    }

    private RecordPage page(Standing standing, Texts t) {
        Optional<CoverageSummary> summary = standing.summary();
        List<String> messages = summary.stream()
                .flatMap(known -> known.facts().stream())
                .flatMap(fact -> fact.messages().stream())
                .distinct()
                .toList();
        List<String> findings = summary.stream()
                .flatMap(known -> known.findings().stream())
                .map(finding -> t.say("finding." + finding.kind()))
                .distinct()
                .toList();
        return new RecordPage(
                standing,
                PhotoLink.to(standing.inquiry(), photos.kept(standing.inquiry()), t),
                consents.of(standing.inquiry(), Purpose.PAYMENT),
                summary.map(known -> new CoverageWords(t, standing.isComplete()).say(known)),
                outlooks.of(standing, t),
                viewer.reach(Permission.MANAGE_CONTRACTS).covers(standing.center()),
                messages,
                findings,
                renewals.of(standing.inquiry()).map(again -> RenewalPart.of(again, standing, t)),
                reviews.of(standing.inquiry()),
                t);
    }
}
