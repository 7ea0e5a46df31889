package org.milepost.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.intake.Inquiries;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Legal holds in the console's rail. */
@Dependent
class HoldsSection implements ConsoleSection {
    private final Viewer viewer;

    @Inject
    HoldsSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String label() {
        return Texts.of(Inquiries.class, Language.ENGLISH).say("inbox.holds.title");
    }

    @Override
    public String address() {
        return "/console/holds";
    }

    @Override
    public String icon() {
        return "lock";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.HOLD_RECORDS).isNowhere();
    }
}
