package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.insurance.Verifications;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** The list of payers in the console's rail. */
@Dependent
class PayersSection implements ConsoleSection {
    private final Viewer viewer;

    @Inject
    PayersSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label() {
        return Texts.of(Verifications.class, Language.ENGLISH).say("console.payers.title");
    }

    @Override
    public String address() {
        return PayersResource.ADDRESS;
    }

    @Override
    public String icon() {
        return "shield-check";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.MANAGE_PAYERS).isNowhere();
    }
}
