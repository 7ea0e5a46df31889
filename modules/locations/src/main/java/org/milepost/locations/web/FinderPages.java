package org.milepost.locations.web;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.Mastheads;
import org.milepost.locations.NearestCenter;
import org.milepost.locations.ZipCodes;
import org.milepost.locations.ZipPlace;
import org.milepost.locations.geography.NetworkMap;
import org.milepost.locations.geography.State;
import org.milepost.platform.Keeping;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;

/** Makes the finder's page. Only the page before any search is kept in memory: searches are as many as there are ZIP codes. */
@Dependent
class FinderPages {

    /** Miles from which on the page says that help may be nearer elsewhere: about three hours by road. */
    private static final double FAR = 150;

    private final Centers centers;
    private final ZipCodes zipCodes;
    private final Mastheads mastheads;
    private final Clock clock;
    private final String site;

    @Inject
    FinderPages(
            Centers centers,
            ZipCodes zipCodes,
            Mastheads mastheads,
            Clock clock,
            @ConfigProperty(name = "platform.address") String site) {
        this.centers = centers;
        this.zipCodes = zipCodes;
        this.mastheads = mastheads;
        this.clock = clock;
        this.site = site;
    }

    View show(FinderSearch search, Language language) {
        return search.zip()
                .flatMap(zipCodes::find)
                .map(place -> nearest(search, place, language))
                .orElseGet(() -> everywhere(search, language));
    }

    private View nearest(FinderSearch search, ZipPlace place, Language language) {
        Texts t = Texts.of(Centers.class, language);
        Instant now = clock.instant();
        List<NearestCenter> nearest = centers.nearest(place.zip(), search.needs());
        FinderPage model = new FinderPage(
                t,
                language,
                search.form(Optional.empty()),
                heading(t, search, language, Optional.of(place)),
                nearest.stream()
                        .findFirst()
                        .filter(first -> first.miles() > FAR)
                        .isPresent(),
                nearest.stream().map(near -> CenterCard.of(near, language, now)).toList(),
                map(nearest.stream().map(NearestCenter::center).toList(), Optional.of(place)));
        return search(search, model);
    }

    private View everywhere(FinderSearch search, Language language) {
        Texts t = Texts.of(Centers.class, language);
        Instant now = clock.instant();
        List<Center> all = centers.all().stream()
                .filter(center -> center.offers(search.needs()))
                .toList();
        FinderPage model = new FinderPage(
                t,
                language,
                search.form(problem(search)),
                heading(t, search, language, Optional.empty()),
                false,
                all.stream().map(center -> CenterCard.of(center, language, now)).toList(),
                map(all, Optional.empty()));
        if (!search.isBlank()) {
            return search(search, model);
        }
        Mastheads.Head head = mastheads.ofNetwork(language);
        PageHead page = PageHead.listed(
                        language, t.say("finder.title"), t.say("finder.description"), "/centers", head.masthead())
                .describedBy(List.of(list(all, language)));
        Keeping keeping = head.keeping().and(List.of(Centers.ALL), nextChange(all, now));
        return View.kept("locations/finder.jte", model, page, keeping);
    }

    private View search(FinderSearch search, FinderPage model) {
        Mastheads.Head head = mastheads.ofNetwork(model.language());
        PageHead page = PageHead.unlisted(model.language(), model.heading(), search.path(), head.masthead());
        return View.page("locations/finder.jte", model, page);
    }

    /** What is wrong with a ZIP code that led nowhere. */
    private static Optional<String> problem(FinderSearch search) {
        if (search.near().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(search.zip().isEmpty() ? "finder.near.malformed" : "finder.near.unknown");
    }

    private static String heading(Texts t, FinderSearch search, Language language, Optional<ZipPlace> place) {
        String centers = place.map(near -> t.say("finder.nearest", name(near))).orElseGet(() -> t.say("finder.all"));
        return search.care()
                .map(care -> t.say("finder.with-care", care.in(language), centers))
                .orElse(centers);
    }

    /** "Oxford, MS 38655", or only the ZIP code where its town is not known. */
    private static String name(ZipPlace place) {
        return place.town().map(town -> town + " ").orElse("") + place.zip();
    }

    private static Optional<NetworkMap> map(List<Center> centers, Optional<ZipPlace> here) {
        Set<String> states = centers.stream()
                .map(center -> center.address().state())
                .filter(code -> State.of(code).isPresent())
                .collect(toSet());
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(NetworkMap.of(
                        states, centers.stream().map(Center::point).toList(), here.map(ZipPlace::point)));
    }

    private static Optional<Instant> nextChange(List<Center> centers, Instant now) {
        return centers.stream()
                .flatMap(center -> center.nextChange(now).stream())
                .min(Comparator.naturalOrder());
    }

    /** The centers as schema.org's list; each center's own page describes it. */
    private String list(List<Center> centers, Language language) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        int position = 1;
        for (Center center : centers) {
            items.add(Json.createObjectBuilder()
                    .add("@type", "ListItem")
                    .add("position", position++)
                    .add("name", center.name())
                    .add("url", site + language.at("/" + center.id())));
        }
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "ItemList")
                .add("itemListElement", items)
                .build()
                .toString();
    }
}
