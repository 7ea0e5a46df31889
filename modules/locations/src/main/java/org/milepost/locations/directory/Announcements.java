package org.milepost.locations.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.milepost.locations.Center;
import org.milepost.locations.CenterChanged;
import org.milepost.locations.Centers;
import org.milepost.platform.PageCache;
import org.milepost.staff.CenterId;

/** Tells pages and modules that something about a center is no longer as it was. */
@Dependent
class Announcements {

    private final PageCache pages;
    private final Event<CenterChanged> changes;

    @Inject
    Announcements(PageCache pages, Event<CenterChanged> changes) {
        this.pages = pages;
        this.changes = changes;
    }

    void changed(CenterId center) {
        pages.drop(Center.tag(center), Centers.ALL);
        changes.fire(new CenterChanged(center));
    }
}
