package org.milepost.locations.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.locations.Centers;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Centers in the console's rail. */
@Dependent
class CentersSection implements ConsoleSection {

    private final Viewer viewer;

    @Inject
    CentersSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label() {
        return Texts.of(Centers.class, Language.ENGLISH).say("console.title");
    }

    @Override
    public String address() {
        return "/console/centers";
    }

    @Override
    public String icon() {
        return "buildings";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.SEE_CENTERS).isNowhere();
    }
}
