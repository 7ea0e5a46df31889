package org.milepost.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.intake.Inquiries;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Retention in the console's rail. */
@Dependent
class RetentionSection implements ConsoleSection {
    private final Viewer viewer;

    @Inject
    RetentionSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String label() {
        return Texts.of(Inquiries.class, Language.ENGLISH).say("inbox.retention.title");
    }

    @Override
    public String address() {
        return "/console/retention";
    }

    @Override
    public String icon() {
        return "hourglass-split";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.SET_RETENTION).isNowhere();
    }
}
