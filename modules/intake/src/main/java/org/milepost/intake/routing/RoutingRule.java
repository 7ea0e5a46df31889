package org.milepost.intake.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.milepost.intake.NoCenterFound;
import org.milepost.intake.Routing;
import org.milepost.locations.Centers;
import org.milepost.locations.NearestCenter;
import org.milepost.locations.ZipCode;
import org.milepost.staff.CenterId;

/**
 * The published rule, version 1: the center that the person chose; without a choice, the one nearest to their ZIP code as the crow
 * flies. Nothing else counts: not what is written, not the health plan, not free places. {@code /how-we-route} says the same in words,
 * so a change here changes the version and that page.
 */
@Dependent
public class RoutingRule {
    /** The version of the rule. */
    public static final int VERSION = 1;

    private final Centers centers;

    @Inject
    public RoutingRule(Centers centers) {
        this.centers = centers;
    }

    /** The office for an inquiry. @throws NoCenterFound where neither the choice nor the ZIP code leads to one */
    public Routing route(Optional<CenterId> chosen, Optional<ZipCode> zip) {
        if (chosen.isPresent()) {
            CenterId center = chosen.filter(centers::has).orElseThrow(NoCenterFound::new);
            return new Routing(center, Routing.Reason.CHOSEN, OptionalDouble.empty(), VERSION);
        }
        NearestCenter nearest = zip.flatMap(
                        code -> centers.nearest(code, Set.of()).stream().findFirst())
                .orElseThrow(NoCenterFound::new);
        return new Routing(nearest.center().id(), Routing.Reason.NEAREST, OptionalDouble.of(nearest.miles()), VERSION);
    }
}
