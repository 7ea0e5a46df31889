package org.milepost.staff.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Accounts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Staff in the console's rail. */
@Dependent
class StaffSection implements ConsoleSection {
    private final Viewer viewer;

    @Inject
    StaffSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label() {
        return Texts.of(Accounts.class, Language.ENGLISH).say("staff.section");
    }

    @Override
    public String address() {
        return "/console/staff";
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.SEE_STAFF).isNowhere();
    }
}
