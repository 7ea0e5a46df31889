package org.milepost.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.DemoRequested;
import org.milepost.platform.Opened;

/** Asks the modules for their part of the demo network, all in one transaction: half a demo is none. */
@ApplicationScoped
class DemoStart {
    private final Event<DemoRequested> demo;
    private final boolean wanted;

    @Inject
    DemoStart(Event<DemoRequested> demo, @ConfigProperty(name = "platform.demo") boolean wanted) {
        this.demo = demo;
        this.wanted = wanted;
    }

    @Transactional
    void start(@Observes Opened opened) {
        if (wanted) {
            demo.fire(new DemoRequested());
        }
    }
}
