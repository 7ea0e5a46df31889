package org.milepost.locations.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milepost.locations.Address;
import org.milepost.locations.Capacity;
import org.milepost.locations.Center;
import org.milepost.locations.Credential;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.Npi;
import org.milepost.locations.OpenPeriod;
import org.milepost.locations.OpeningHours;
import org.milepost.locations.Palette;
import org.milepost.locations.PhoneNumber;
import org.milepost.locations.Point;
import org.milepost.locations.Program;
import org.milepost.locations.Service;
import org.milepost.staff.CenterId;

/**
 * A center on record. It joins the network when it is first published, and says from then on what was last published of it; its id
 * never changes, since addresses, inquiries and rights name it.
 */
@Entity(name = "locations_Center")
@Table(schema = "locations", name = "center")
class ListedCenter {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CenterId id;

    @Column
    private String name;

    @Embedded
    private Address address;

    @Embedded
    private Point point;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "phone"))
    private PhoneNumber phone;

    @Column
    private String email;

    @Column
    private ZoneId zone;

    @ElementCollection
    @CollectionTable(schema = "locations", name = "center_hours", joinColumns = @JoinColumn(name = "center"))
    private List<OpenPeriod> hours = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "locations", name = "center_program", joinColumns = @JoinColumn(name = "center"))
    private List<Program> programs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "locations", name = "center_service", joinColumns = @JoinColumn(name = "center"))
    @Column(name = "service")
    @Enumerated(EnumType.STRING)
    private Set<Service> services = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "locations", name = "center_credential", joinColumns = @JoinColumn(name = "center"))
    private List<Credential> credentials = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "npi"))
    private Npi npi;

    @Enumerated(EnumType.STRING)
    private Palette palette;

    @Column
    private String horizon;

    @Version
    private int version;

    protected ListedCenter() {} // for Hibernate

    ListedCenter(Center center) {
        this.id = center.id();
        publish(center);
    }

    /** Says this of the center from now on. */
    final void publish(Center center) {
        if (!center.id().equals(id)) {
            throw new IllegalArgumentException("A center never changes its id.");
        }
        name = center.name();
        address = center.address();
        point = center.point();
        phone = center.phone();
        email = center.email();
        zone = center.hours().zone();
        replace(hours, center.hours().periods());
        replace(programs, center.programs());
        replace(services, center.services());
        replace(credentials, center.credentials());
        npi = center.npi();
        palette = center.palette();
        horizon = center.horizon();
    }

    /** Replaces every count by these, made at that time; a program without one is not counted. */
    final void count(Map<LevelOfCare, Integer> free, Instant time) {
        List<Program> counted = programs.stream()
                .map(Program::level)
                .map(level -> new Program(level, free.containsKey(level) ? new Capacity(free.get(level), time) : null))
                .toList();
        replace(programs, counted);
    }

    /** Leaves equal rows alone, in whatever order they were read: Hibernate writes a touched collection anew. */
    private static <T> void replace(Collection<T> rows, Collection<T> values) {
        if (!Set.copyOf(rows).equals(Set.copyOf(values))) {
            rows.clear();
            rows.addAll(values);
        }
    }

    Center summary() {
        return new Center(
                id,
                name,
                address,
                point,
                phone,
                email,
                new OpeningHours(zone, hours),
                programs,
                services,
                credentials,
                npi,
                palette,
                horizon);
    }
}
