package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.insurance.Contract;
import org.milepost.insurance.ContractDesk;
import org.milepost.insurance.ContractId;
import org.milepost.insurance.Contracts;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Payers;
import org.milepost.insurance.RateUnit;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.explanation.Figures;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.UnknownCenter;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** Makes the console's pages of contracts. */
@Dependent
class ContractsPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Language.ENGLISH.locale());
    private static final int MOST_SUGGESTED = 200;

    private final ContractDesk desk;
    private final Contracts contracts;
    private final Payers payers;
    private final Centers centers;
    private final Viewer viewer;
    private final Clock clock;
    private final Texts t = Texts.of(Verifications.class, Language.ENGLISH);

    @Inject
    ContractsPages(ContractDesk desk, Contracts contracts, Payers payers, Centers centers, Viewer viewer, Clock clock) {
        this.desk = desk;
        this.contracts = contracts;
        this.payers = payers;
        this.centers = centers;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** @throws org.milepost.staff.NotPermitted unless the viewer keeps contracts of {@code center} */
    void require(CenterId center) {
        viewer.require(Permission.MANAGE_CONTRACTS, center);
    }

    /** The center whose contracts the viewer keeps, where it is one. */
    Optional<CenterId> onlyCenter() {
        Reach reach = viewer.require(Permission.MANAGE_CONTRACTS);
        return reach.network() || reach.centers().size() > 1
                ? Optional.empty()
                : reach.centers().stream().findFirst();
    }

    View centers() {
        Reach reach = viewer.require(Permission.MANAGE_CONTRACTS);
        List<ContractCentersPage.Row> rows = centers.all().stream()
                .filter(center -> reach.covers(center.id()))
                .map(this::row)
                .toList();
        return View.console(
                "insurance/contract-centers.jte",
                new ContractCentersPage(rows, t),
                PageHead.console(t.say("console.contracts.title"), ContractsResource.ADDRESS));
    }

    private ContractCentersPage.Row row(Center center) {
        LocalDate today = today(center);
        long inForce = contracts.of(center.id()).stream()
                .filter(contract -> contract.holdsOn(today))
                .count();
        return new ContractCentersPage.Row(
                center.name(), address(center.id()), t.say("console.contracts.in-force", inForce));
    }

    /** What was sent. */
    ContractForm form(MultivaluedMap<String, String> sent) {
        return new ContractForm(Submission.of(sent), payers.all());
    }

    View list(CenterId id, Optional<ContractId> done, Submission form) {
        require(id);
        Center center = centers.find(id).orElseThrow(UnknownCenter::new);
        List<Payer> all = payers.all();
        List<ContractDesk.Entry> entries = desk.of(id);
        ContractsPage page = page(
                center,
                all,
                entries.stream()
                        .map(entry -> line(entry, center, all))
                        .sorted(Comparator.comparing(ContractsPage.Line::payer, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                Optional.empty(),
                done.map(contract -> new ContractsPage.Done(entries.stream()
                        .filter(entry -> entry.contract().id().equals(contract))
                        .map(entry -> line(entry, center, all))
                        .findFirst())),
                form,
                Submission.empty(),
                center.levels());
        return View.console(
                "insurance/contracts.jte", page, PageHead.console(t.say("console.contracts.title"), page.address()));
    }

    View contract(CenterId id, ContractDesk.Entry entry, Optional<Submission> form, Submission ending) {
        Center center = centers.find(id).orElseThrow(UnknownCenter::new);
        List<Payer> all = payers.all();
        ContractsPage.Line line = line(entry, center, all);
        Set<LevelOfCare> levels = EnumSet.noneOf(LevelOfCare.class);
        levels.addAll(center.levels());
        levels.addAll(entry.contract().rates().keySet());
        ContractsPage page = page(
                center,
                all,
                List.of(),
                Optional.of(line),
                Optional.empty(),
                form.orElseGet(() -> ContractForm.filledIn(entry.contract(), line.payer())),
                ending,
                levels);
        return View.console("insurance/contract.jte", page, PageHead.console(line.payer(), line.address()));
    }

    private ContractsPage page(
            Center center,
            List<Payer> all,
            List<ContractsPage.Line> lines,
            Optional<ContractsPage.Line> open,
            Optional<ContractsPage.Done> done,
            Submission form,
            Submission ending,
            Set<LevelOfCare> levels) {
        return new ContractsPage(
                center.name(),
                address(center.id()),
                lines,
                open,
                done,
                form,
                ending,
                all.size() > MOST_SUGGESTED
                        ? List.of()
                        : all.stream().map(Payer::name).toList(),
                levels.stream().sorted().toList(),
                onlyCenter().isEmpty(),
                t);
    }

    private ContractsPage.Line line(ContractDesk.Entry entry, Center center, List<Payer> all) {
        Contract contract = entry.contract();
        LocalDate today = today(center);
        String state = contract.holdsOn(today) ? "holds" : today.isBefore(contract.from()) ? "begins" : "over";
        return new ContractsPage.Line(
                address(center.id()) + "/" + contract.id(),
                name(contract.payer(), all),
                contract.isForAllPlans() ? t.say("console.contracts.all-plans") : contract.plan(),
                t.say("console.contracts.status." + contract.status()),
                contract.until()
                        .map(until -> t.say("console.contracts.days", DAY.format(contract.from()), DAY.format(until)))
                        .orElseGet(() -> t.say("console.contracts.days.open", DAY.format(contract.from()))),
                state,
                t.say("console.contracts.state." + state),
                contract.rates().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(rate -> t.say(
                                "console.contracts.rate." + RateUnit.of(rate.getKey()),
                                rate.getKey().in(Language.ENGLISH),
                                Figures.dollars(rate.getValue())))
                        .toList(),
                changed(entry, center.hours().zone()),
                entry.revision());
    }

    private String changed(ContractDesk.Entry entry, ZoneId zone) {
        String day = DAY.format(entry.changedAt().atZone(zone));
        return entry.changedBy().isEmpty()
                ? t.say("console.contracts.written", day)
                : t.say("console.contracts.written.by", entry.changedBy(), day);
    }

    private static String name(PayerId id, List<Payer> all) {
        return all.stream()
                .filter(payer -> payer.id().equals(id))
                .map(Payer::name)
                .findFirst()
                .orElse(id.value());
    }

    private LocalDate today(Center center) {
        return LocalDate.ofInstant(clock.instant(), center.hours().zone());
    }

    private static String address(CenterId center) {
        return ContractsResource.ADDRESS + "/" + center;
    }
}
