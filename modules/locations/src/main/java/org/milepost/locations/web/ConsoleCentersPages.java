package org.milepost.locations.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.locations.Capacity;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.Credential;
import org.milepost.locations.OpenStatus;
import org.milepost.locations.Program;
import org.milepost.locations.UnknownCenter;
import org.milepost.locations.web.ConsoleCentersPage.CredentialLine;
import org.milepost.locations.web.ConsoleCentersPage.ProgramLine;
import org.milepost.locations.web.ConsoleCentersPage.Row;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** Makes the console's pages of centers; who may see a center is asked here. */
@Dependent
class ConsoleCentersPages {

    private static final String ADDRESS = "/console/centers";

    /** Long enough to renew a license. */
    private static final Period WARNING = Period.ofDays(60);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMMM d, h:mm a z", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final Centers centers;
    private final Viewer viewer;
    private final Clock clock;
    private final Texts t = Texts.of(Centers.class, Language.ENGLISH);

    @Inject
    ConsoleCentersPages(Centers centers, Viewer viewer, Clock clock) {
        this.centers = centers;
        this.viewer = viewer;
        this.clock = clock;
    }

    View list() {
        return view(Optional.empty(), Optional.empty());
    }

    View center(CenterId id) {
        return view(Optional.of(id), Optional.empty());
    }

    /** The center with a form that was filled in wrongly. */
    View center(CenterId id, Submission form) {
        return view(Optional.of(id), Optional.of(form));
    }

    private View view(Optional<CenterId> open, Optional<Submission> form) {
        Reach reach = viewer.require(Permission.SEE_CENTERS);
        open.ifPresent(id -> viewer.require(Permission.SEE_CENTERS, id));
        Instant now = clock.instant();
        List<Row> rows = centers.all().stream()
                .filter(center -> reach.covers(center.id()))
                .map(center -> row(center, open.filter(center.id()::equals).isPresent(), now))
                .toList();
        Optional<ConsoleCentersPage.OpenCenter> record = open.map(id -> {
            Center center = centers.find(id).orElseThrow(UnknownCenter::new);
            return record(center, form.orElseGet(() -> PlacesForm.of(center).submission()), now);
        });
        PageHead head = PageHead.console(
                t.say("console.title"), open.map(id -> ADDRESS + "/" + id).orElse(ADDRESS));
        return View.console("locations/console.jte", new ConsoleCentersPage(t, rows, record), head);
    }

    private static Row row(Center center, boolean current, Instant now) {
        OpenStatus status = center.hours().at(now);
        return new Row(
                center.name(),
                center.address().city() + ", " + center.address().state(),
                ADDRESS + "/" + center.id(),
                status.fromAfar(Language.ENGLISH, now),
                status.open(),
                current);
    }

    private ConsoleCentersPage.OpenCenter record(Center center, Submission form, Instant now) {
        OpenStatus status = center.hours().at(now);
        LocalDate today = now.atZone(center.hours().zone()).toLocalDate();
        return new ConsoleCentersPage.OpenCenter(
                center,
                status.fromAfar(Language.ENGLISH, now),
                status.open(),
                center.hours().in(Language.ENGLISH),
                center.programs().stream()
                        .map(program -> programLine(program, center.hours().zone(), now))
                        .toList(),
                center.services().stream()
                        .sorted()
                        .map(service -> service.in(Language.ENGLISH))
                        .toList(),
                center.credentials().stream()
                        .map(credential -> credentialLine(credential, today))
                        .toList(),
                form,
                viewer.reach(Permission.COUNT_PLACES).covers(center.id()));
    }

    private ProgramLine programLine(Program program, ZoneId zone, Instant now) {
        Capacity capacity = program.capacity();
        String name = program.level().in(Language.ENGLISH);
        if (capacity == null) {
            return new ProgramLine(program.level().name(), name, t.say("console.places.uncounted"));
        }
        String key = capacity.grownOld().isAfter(now) ? "console.places.counted" : "console.places.old";
        String counted =
                t.say(key, capacity.free(), TIME.format(capacity.counted().atZone(zone)));
        return new ProgramLine(program.level().name(), name, counted);
    }

    private CredentialLine credentialLine(Credential credential, LocalDate today) {
        Optional<String> warning = Optional.empty();
        if (!credential.holdsOn(today)) {
            warning = Optional.of(t.say("console.credential.lapsed"));
        } else if (!credential.holdsOn(today.plus(WARNING))) {
            warning = Optional.of(t.say("console.credential.lapses-soon"));
        }
        return new CredentialLine(
                t.say("console.credential." + credential.kind()),
                credential.issuer(),
                credential.number(),
                DATE.format(credential.expires()),
                warning);
    }
}
