package org.milepost.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.intake.Inquiries;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Requests in the console's rail. */
@Dependent
class RequestsSection implements ConsoleSection {
    private final Viewer viewer;

    @Inject
    RequestsSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String label() {
        return Texts.of(Inquiries.class, Language.ENGLISH).say("inbox.requests.title");
    }

    @Override
    public String address() {
        return "/console/requests";
    }

    @Override
    public String icon() {
        return "clipboard-check";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.ANSWER_REQUESTS).isNowhere();
    }
}
