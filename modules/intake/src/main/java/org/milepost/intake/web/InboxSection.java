package org.milepost.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.intake.Inquiries;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** The inbox in the console's rail. */
@Dependent
class InboxSection implements ConsoleSection {
    private final Viewer viewer;

    @Inject
    InboxSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return Texts.of(Inquiries.class, Language.ENGLISH).say("inbox.section");
    }

    @Override
    public String address() {
        return "/console/inbox";
    }

    @Override
    public String icon() {
        return "inbox";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.READ_INQUIRIES).isNowhere();
    }
}
