package org.milepost.staff.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Accounts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** The audit trail in the console's rail. */
@Dependent
class AuditSection implements ConsoleSection {
    private final Viewer viewer;

    @Inject
    AuditSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String label() {
        return Texts.of(Accounts.class, Language.ENGLISH).say("staff.audit.title");
    }

    @Override
    public String address() {
        return AuditForm.ADDRESS;
    }

    @Override
    public String icon() {
        return "shield-check";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.SEE_AUDIT).isNowhere();
    }
}
