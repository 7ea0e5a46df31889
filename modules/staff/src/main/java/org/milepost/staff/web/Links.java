package org.milepost.staff.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.InvitationToken;

/** Makes the page with the link of an invitation, as it is sent by no mail yet. */
@Dependent
class Links {
    private final String address;

    @Inject
    Links(@ConfigProperty(name = "platform.address") String address) {
        this.address = address;
    }

    View page(String name, InvitationToken token) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        LinkPage model = new LinkPage(name, address + InvitationResource.ROOT + token.value(), texts);
        return View.console(
                "staff/link.jte", model, PageHead.console(texts.say("staff.link.title", name), "/console/staff"));
    }
}
