package org.milepost.platform.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.ConsoleViewer;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;

/**
 * What {@code platform/console.jte} takes: a page of the console around its body.
 *
 * @param head what the page says of itself
 * @param body the module's part
 * @param t the platform's texts
 * @param site what is the same on every page
 * @param sections the rail's entries that the viewer has a use for
 * @param viewer who is looking; empty on the sign-in page
 */
public record ConsolePage(
        PageHead head,
        Content body,
        Texts t,
        Site site,
        List<ConsoleSection> sections,
        Optional<ConsoleViewer.Face> viewer) {
    /** The address of the asset called {@code name}. */
    public String asset(String name) {
        return site.assets().address(name);
    }

    /** Whether {@code section} is the one that this page stands in. */
    public boolean isIn(ConsoleSection section) {
        return head.path().equals(section.address()) || head.path().startsWith(section.address() + "/");
    }
}
