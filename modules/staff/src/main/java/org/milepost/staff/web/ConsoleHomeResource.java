package org.milepost.staff.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import org.milepost.platform.ConsoleSection;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.SignedIn;

/** The console's own address leads to the first section that the signed-in person has a use for. */
@SignedIn
@Path("/console")
public class ConsoleHomeResource {
    private final Instance<ConsoleSection> sections;

    @Inject
    public ConsoleHomeResource(@Any Instance<ConsoleSection> sections) {
        this.sections = sections;
    }

    /** Leads on. */
    @GET
    public Response home() {
        ConsoleSection first = sections.stream()
                .filter(ConsoleSection::isForViewer)
                .min(Comparator.comparingInt(ConsoleSection::order))
                .orElseThrow(NotPermitted::new);
        return Response.seeOther(URI.create(first.address())).build();
    }
}
