package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.milepost.insurance.Connections.Connection;
import org.milepost.insurance.SetAsideFiles;
import org.milepost.insurance.SetAsideFiles.Reason;
import org.milepost.insurance.SetAsideFiles.SetAside;
import org.milepost.insurance.SetAsideFiles.State;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/** Puts files that were set aside into words. Centers in several zones share a connection, so times are UTC. */
@Dependent
class SetAsidePages {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern(
                    "MMM d, yyyy, h:mm a 'UTC'", Language.ENGLISH.locale())
            .withZone(ZoneOffset.UTC);
    private static final int SHOWN = 8;
    private static final int KILO = 1000;

    private final SetAsideFiles files;

    @Inject
    SetAsidePages(SetAsideFiles files) {
        this.files = files;
    }

    SetAsidePage page(Connection connection, Optional<String> told, int page) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        SetAsideFiles.Listing listing = files.list(connection.id(), page);
        return new SetAsidePage(
                connection.id(),
                connection.details().name(),
                told.map(t::say),
                listing.files().stream()
                        .map(file -> line(file, SetAsidePage.address(connection.id()), t))
                        .toList(),
                page,
                listing.total(),
                t);
    }

    static SetAsidePage.Line line(SetAside file, String list, Texts t) {
        boolean open = file.state() == State.ASIDE;
        return new SetAsidePage.Line(
                file.id().toString().substring(0, SHOWN),
                list + "/" + file.id(),
                t.say("console.files.why." + file.reason()),
                t.say("console.files.do." + file.reason()),
                size(file.size(), t),
                EXACT.format(file.broughtAt()),
                file.reason() == Reason.NOT_TOLD ? Optional.empty() : Optional.of(EXACT.format(file.setAsideAt())),
                file.timesTried() == 0
                        ? Optional.empty()
                        : Optional.of(t.say("console.files.tried.times", file.timesTried())),
                open ? Optional.empty() : Optional.of(t.say("console.files.state." + file.state())),
                open,
                open || file.state() == State.GONE);
    }

    private static String size(long bytes, Texts t) {
        if (bytes < KILO) {
            return t.say("console.files.size.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? t.say("console.files.size.kilobytes", figure(bytes, KILO))
                : t.say("console.files.size.megabytes", figure(bytes, KILO * KILO));
    }

    private static String figure(long bytes, int unit) {
        return String.format(Locale.ROOT, "%.1f", (double) bytes / unit);
    }
}
