package org.milepost.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.milepost.intake.Inquiries;
import org.milepost.intake.routing.RoutingRule;
import org.milepost.locations.Mastheads;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.OpenToAll;

/** Tells the public by which rule an office is chosen. */
@OpenToAll
@Path("/how-we-route")
@Produces(MediaType.TEXT_HTML)
public class RoutingRuleResource {
    private final Mastheads mastheads;

    @Inject
    public RoutingRuleResource(Mastheads mastheads) {
        this.mastheads = mastheads;
    }

    /** The rule in words. */
    @GET
    public View rule(@Context HttpServletRequest request) {
        Language language = Language.of(request);
        Texts t = Texts.of(Inquiries.class, language);
        Mastheads.Head head = mastheads.ofNetwork(language);
        return View.kept(
                "intake/routing-rule.jte",
                new RoutingRulePage(RoutingRule.VERSION, t),
                PageHead.listed(language, t.say("rule.title"), t.say("rule.lead"), "/how-we-route", head.masthead()),
                head.keeping());
    }
}
