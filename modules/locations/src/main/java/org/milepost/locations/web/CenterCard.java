package org.milepost.locations.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.milepost.locations.Address;
import org.milepost.locations.Center;
import org.milepost.locations.NearestCenter;
import org.milepost.locations.OpenStatus;
import org.milepost.locations.PhoneNumber;
import org.milepost.locations.Program;
import org.milepost.locations.Service;
import org.milepost.platform.Language;

/**
 * A center in the finder's list.
 *
 * @param home the address of its pages
 * @param distance how far it is, if that was asked
 * @param status whether it answers now, with the time zone
 * @param free the levels of care with a place counted free
 * @param ask the levels of care that people call to ask about
 * @param spanish whether it gives care in Spanish
 */
public record CenterCard(
        String name,
        String home,
        Address address,
        Optional<Distance> distance,
        String status,
        boolean open,
        List<String> free,
        List<String> ask,
        boolean spanish,
        PhoneNumber phone) {

    /**
     * How far it is as the crow flies.
     *
     * @param miles whole ones, at least 1
     * @param approximate whether the page says "about"
     */
    public record Distance(long miles, boolean approximate) {}

    public CenterCard {
        free = List.copyOf(free);
        ask = List.copyOf(ask);
    }

    static CenterCard of(Center center, Language language, Instant now) {
        return of(center, Optional.empty(), language, now);
    }

    static CenterCard of(NearestCenter near, Language language, Instant now) {
        Distance distance = new Distance(Math.max(1, Math.round(near.miles())), near.approximate());
        return of(near.center(), Optional.of(distance), language, now);
    }

    private static CenterCard of(Center center, Optional<Distance> distance, Language language, Instant now) {
        OpenStatus status = center.hours().at(now);
        Predicate<Program> free = program -> program.freeAt(now);
        return new CenterCard(
                center.name(),
                language.at("/" + center.id()),
                center.address(),
                distance,
                status.fromAfar(language, now),
                status.open(),
                levels(center, free, language),
                levels(center, free.negate(), language),
                center.offers(Service.CARE_IN_SPANISH),
                center.phone());
    }

    private static List<String> levels(Center center, Predicate<Program> which, Language language) {
        return center.programs().stream()
                .filter(which)
                .map(program -> program.level().in(language))
                .toList();
    }
}
