package org.milepost.locations.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.Mastheads;
import org.milepost.locations.OpenStatus;
import org.milepost.locations.Palette;
import org.milepost.platform.Keeping;
import org.milepost.platform.Language;
import org.milepost.platform.Masthead;
import org.milepost.platform.Texts;

/** Mastheads by the clock: each holds until its center opens or closes. */
@Dependent
class TimelyMastheads implements Mastheads {

    private final String network;
    private final Clock clock;

    @Inject
    TimelyMastheads(@ConfigProperty(name = "platform.network.name") String network, Clock clock) {
        this.network = network;
        this.clock = clock;
    }

    @Override
    public Head of(Center center, Language language) {
        Texts texts = Texts.of(Centers.class, language);
        Instant now = clock.instant();
        OpenStatus status = center.hours().at(now);
        String home = "/" + center.id();
        Masthead masthead = new Masthead(
                center.name(),
                language.at(home),
                center.palette().word(),
                center.horizon(),
                Optional.of(status.in(language, now)),
                status.open(),
                Optional.of(new Masthead.Phone(
                        center.phone().value(), center.phone().international())),
                language.at(home + "/contact"),
                List.of(
                        link(texts, "menu.programs", language.at(home)),
                        link(texts, "menu.insurance", language.at(home + "/insurance")),
                        link(texts, "menu.centers", language.at("/centers"))));
        Keeping keeping = Keeping.of(Center.tag(center.id()))
                .and(List.of(), status.changes().map(ZonedDateTime::toInstant));
        return new Head(masthead, keeping);
    }

    @Override
    public Head ofNetwork(Language language) {
        Texts texts = Texts.of(Centers.class, language);
        Masthead masthead = new Masthead(
                network,
                language.at("/"),
                Palette.PINE.word(),
                "network",
                Optional.empty(),
                false,
                Optional.empty(),
                language.at("/contact"),
                List.of(
                        link(texts, "menu.find", language.at("/centers")),
                        link(texts, "menu.insurance", language.at("/insurance")),
                        link(texts, "menu.write", language.at("/contact"))));
        return new Head(masthead, Keeping.of());
    }

    private static Masthead.Link link(Texts texts, String key, String address) {
        return new Masthead.Link(texts.say(key), address);
    }
}
