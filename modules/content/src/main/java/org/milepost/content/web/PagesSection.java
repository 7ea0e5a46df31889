package org.milepost.content.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.milepost.content.Article;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Pages in the console's rail. */
@Dependent
class PagesSection implements ConsoleSection {

    private final Viewer viewer;

    @Inject
    PagesSection(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return Texts.of(Article.class, Language.ENGLISH).say("console.pages.section");
    }

    @Override
    public String address() {
        return PagesResource.ADDRESS;
    }

    @Override
    public String icon() {
        return "file-earmark-text";
    }

    @Override
    public boolean isForViewer() {
        return !viewer.reach(Permission.SEE_PAGES).isNowhere();
    }
}
