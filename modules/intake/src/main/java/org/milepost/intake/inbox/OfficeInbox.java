package org.milepost.intake.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.milepost.intake.Emergencies;
import org.milepost.intake.Inbox;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.AuditedAct.Kind;
import org.milepost.staff.CenterId;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** The inbox, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeInbox implements Inbox {
    private static final String ADMISSIONS = "admissions";

    private final InquiryStore store;
    private final SamePerson samePerson;
    private final Emergencies emergencies;
    private final Viewer viewer;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    OfficeInbox(
            InquiryStore store,
            SamePerson samePerson,
            Emergencies emergencies,
            Viewer viewer,
            Accounts accounts,
            AuditTrail audit,
            Sealing sealing,
            Clock clock) {
        this.store = store;
        this.samePerson = samePerson;
        this.emergencies = emergencies;
        this.viewer = viewer;
        this.accounts = accounts;
        this.audit = audit;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public Listing list(boolean closed, int page) {
        Reach reach = viewer.require(Permission.READ_INQUIRIES);
        List<Entry> entries = store.page(reach, closed, page, PAGE).stream()
                .map(inquiry -> new Entry(inquiry.summary(), inquiry.name(sealing)))
                .toList();
        audit.note(listed(Kind.LISTED, reach, ADMISSIONS, entries));
        return new Listing(entries, store.count(reach, false), store.count(reach, true));
    }

    @Override
    public List<Entry> search(Private words) {
        Reach reach = viewer.require(Permission.READ_INQUIRIES);
        Search search = Search.of(words, new ContactIndex(sealing));
        List<Entry> entries = search.in(store, samePerson, PAGE).stream()
                .filter(inquiry -> reach.covers(inquiry.center()))
                .map(inquiry -> new Entry(inquiry.summary(), inquiry.name(sealing)))
                .toList();
        audit.note(listed(Kind.SEARCHED, reach, search.by(), entries));
        return entries;
    }

    @Override
    public Optional<Opened> open(InquiryNumber number) {
        Reach reach = viewer.require(Permission.READ_INQUIRIES);
        Optional<Inquiry> found = store.find(number)
                .filter(inquiry -> reach.covers(inquiry.center())
                        || emergencies.openUntil(number).isPresent());
        found.ifPresentOrElse(
                inquiry ->
                        audit.note(act(Kind.READ, inquiry, reach.covers(inquiry.center()) ? ADMISSIONS : "emergency")),
                () -> audit.refused(unknown(Kind.READ, number)));
        return found.map(this::opened);
    }

    @Override
    public void take(InquiryNumber number) {
        step(number, Step.Kind.TAKEN, Inquiry::take);
    }

    @Override
    public void close(InquiryNumber number) {
        step(number, Step.Kind.CLOSED, (inquiry, account) -> inquiry.close());
    }

    @Override
    public void admit(InquiryNumber number) {
        step(number, Step.Kind.ADMITTED, (inquiry, account) -> inquiry.admit());
    }

    @Override
    public void reopen(InquiryNumber number) {
        step(number, Step.Kind.REOPENED, Inquiry::reopen);
    }

    @Override
    public void note(InquiryNumber number, Private words) {
        Inquiry inquiry = workable(number);
        inquiry.requireKept();
        if (words.isBlank()) {
            return;
        }
        store.add(new TakenStep(inquiry, words, account(inquiry).id(), clock.instant(), sealing));
        audit.note(changed(inquiry, Step.Kind.NOTED));
    }

    private void step(InquiryNumber number, Step.Kind kind, BiConsumer<Inquiry, UUID> change) {
        Inquiry inquiry = workable(number);
        UUID account = account(inquiry).id();
        change.accept(inquiry, account);
        store.add(new TakenStep(inquiry, kind, account, clock.instant()));
        audit.note(changed(inquiry, kind));
    }

    private Inquiry workable(InquiryNumber number) {
        Reach reach = viewer.require(Permission.WORK_INQUIRIES);
        return store.find(number)
                .filter(inquiry -> reach.covers(inquiry.center()))
                .orElseThrow(() -> {
                    audit.refused(unknown(Kind.CHANGED, number));
                    return new UnknownInquiry();
                });
    }

    private StaffMember account(Inquiry inquiry) {
        return viewer.require(Permission.WORK_INQUIRIES, inquiry.center());
    }

    private static AuditedAct listed(Kind kind, Reach reach, String purpose, List<Entry> entries) {
        Optional<CenterId> only = reach.network() || reach.centers().size() > 1
                ? Optional.empty()
                : reach.centers().stream().findFirst();
        List<String> shown =
                entries.stream().map(entry -> record(entry.summary().number())).toList();
        return new AuditedAct(kind, "inbox", only, purpose, shown);
    }

    private static AuditedAct changed(Inquiry inquiry, Step.Kind step) {
        return act(Kind.CHANGED, inquiry, ADMISSIONS + "." + step.name().toLowerCase(Locale.ROOT));
    }

    private static AuditedAct act(Kind kind, Inquiry inquiry, String purpose) {
        return new AuditedAct(kind, record(inquiry.summary().number()), Optional.of(inquiry.center()), purpose);
    }

    /** An inquiry that nobody has, or another center: to the viewer that is the same, so whose it is stays unknown. */
    private static AuditedAct unknown(Kind kind, InquiryNumber number) {
        return new AuditedAct(kind, record(number), Optional.empty(), ADMISSIONS);
    }

    private static String record(InquiryNumber number) {
        return "inquiry " + number;
    }

    private Opened opened(Inquiry inquiry) {
        List<Step> steps = store.steps(inquiry).stream()
                .map(step -> new Step(step.what(), step.at(), accounts.nameOf(step.by()), step.note(inquiry, sealing)))
                .toList();
        return new Opened(
                inquiry.summary(),
                inquiry.person(sealing),
                inquiry.message(sealing),
                inquiry.forWhom(),
                inquiry.zip(sealing),
                steps,
                samePerson.others(inquiry.summary().number(), viewer.reach(Permission.READ_INQUIRIES)));
    }
}
