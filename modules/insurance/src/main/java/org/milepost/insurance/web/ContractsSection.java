package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.insurance.Verifications;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Contracts with payers in the console's rail. */
@Dependent
class ContractsSection implements ConsoleSection {
    private final Viewer viewer;

    @Inject
    ContractsSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String label() {
        return Texts.of(Verifications.class, Language.ENGLISH).say("console.contracts.title");
    }

    @Override
    public String address() {
        return ContractsResource.ADDRESS;
    }

    @Override
    public String icon() {
        return "file-earmark-text";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.MANAGE_CONTRACTS).isNowhere();
    }
}
