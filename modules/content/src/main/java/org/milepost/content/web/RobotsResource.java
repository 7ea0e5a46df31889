package org.milepost.content.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.staff.OpenToAll;

/** Where search engines may look, and where the list of pages is. */
@OpenToAll
@Path("/robots.txt")
@Produces(MediaType.TEXT_PLAIN)
public class RobotsResource {

    private final String address;

    @Inject
    public RobotsResource(@ConfigProperty(name = "platform.address") String address) {
        this.address = address;
    }

    /** The rules. */
    @GET
    public String rules() {
        return """
                User-agent: *
                Disallow: /console

                Sitemap: %s/sitemap.xml
                """.formatted(address);
    }
}
