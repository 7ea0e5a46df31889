package org.milepost.locations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.platform.PageTag;
import org.milepost.staff.CenterId;

/**
 * What the public may know of one center of the network.
 *
 * @param programs at most one for each level of care, the most intensive first
 * @param email for letters that name no person; whoever writes of a person uses the form
 * @param horizon the key of the drawn skyline at the head of its pages, such as {@code mississippi}
 */
public record Center(
        CenterId id,
        String name,
        Address address,
        Point point,
        PhoneNumber phone,
        String email,
        OpeningHours hours,
        List<Program> programs,
        Set<Service> services,
        List<Credential> credentials,
        Npi npi,
        Palette palette,
        String horizon) {

    /** @throws IllegalArgumentException if the name is blank or a level of care comes twice */
    public Center {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A center has a name.");
        }
        if (programs.stream().map(Program::level).distinct().count() < programs.size()) {
            throw new IllegalArgumentException("A center has one program for a level of care.");
        }
        programs = programs.stream()
                .sorted((one, other) -> one.level().compareTo(other.level()))
                .toList();
        services = Set.copyOf(services);
        credentials = List.copyOf(credentials);
    }

    /** What every cached page carries that shows something of that center. */
    public static PageTag tag(CenterId id) {
        return new PageTag("center:" + id);
    }

    /** The levels of care it offers, the most intensive first. */
    public Set<LevelOfCare> levels() {
        EnumSet<LevelOfCare> levels = EnumSet.noneOf(LevelOfCare.class);
        programs.forEach(program -> levels.add(program.level()));
        return levels;
    }

    /** Whether it has a program for each of these levels; every center does for none. */
    public boolean offers(Set<LevelOfCare> needs) {
        return levels().containsAll(needs);
    }

    /** Whether it offers that service. */
    public boolean offers(Service service) {
        return services.contains(service);
    }

    /**
     * When time alone next changes what a page says of this center: it opens, closes, or a count of free places grows
     * old. Empty if never.
     */
    public Optional<Instant> nextChange(Instant now) {
        List<Instant> changes = new ArrayList<>();
        hours.at(now).changes().ifPresent(change -> changes.add(change.toInstant()));
        for (Program program : programs) {
            Capacity capacity = program.capacity();
            if (capacity != null && capacity.freeAt(now)) {
                changes.add(capacity.grownOld());
            }
        }
        return changes.stream().min(Instant::compareTo);
    }
}
