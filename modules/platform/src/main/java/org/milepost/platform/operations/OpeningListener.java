package org.milepost.platform.operations;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.milepost.platform.Opened;
import org.milepost.platform.Scope;

/** Tells that the application stands. */
@WebListener
public class OpeningListener implements ServletContextListener {
    private final Event<Opened> opened;

    @Inject
    public OpeningListener(Event<Opened> opened) {
        this.opened = opened;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Scope.Entered start = Scope.enter(new Scope.Job("platform.start"));
        try {
            opened.fire(new Opened());
        } finally {
            start.leave();
        }
    }
}
