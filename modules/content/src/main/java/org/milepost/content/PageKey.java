package org.milepost.content;

import org.milepost.platform.Language;
import org.milepost.platform.PageTag;
import org.milepost.staff.CenterId;

/** Names one page of one center in one language. */
public record PageKey(CenterId center, PageName name, Language language) {

    /** What a page is made of that shows a center's own words, or tells in which languages they stand. */
    public PageTag tag() {
        return new PageTag("words:" + center + "/" + name);
    }
}
