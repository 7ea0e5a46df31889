package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.insurance.Verifications;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Coverage in the console's rail. */
@Dependent
class CoverageSection implements ConsoleSection {
    static final String ADDRESS = "/console/coverage";

    private final Viewer viewer;

    @Inject
    CoverageSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String label() {
        return Texts.of(Verifications.class, Language.ENGLISH).say("record.title");
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String icon() {
        return "credit-card-2-front";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.READ_COVERAGE).isNowhere();
    }
}
