package org.milepost.insurance.scorecards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.milepost.insurance.PayerScorecards;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Scorecards of what the centers within the viewer's reach asked. They count records and open none, so nobody's reading is written down. */
@ApplicationScoped
@Transactional
class OfficeScorecards implements PayerScorecards {
    private final ScorecardStore store;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    OfficeScorecards(ScorecardStore store, Viewer viewer, Clock clock) {
        this.store = store;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public List<Scorecard> all() {
        return store.since(clock.instant().minus(SPAN), viewer.require(Permission.READ_COVERAGE));
    }
}
